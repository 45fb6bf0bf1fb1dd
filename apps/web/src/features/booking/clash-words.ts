import { formatDay, formatPeriod, formatTime } from '../../ui/format-time.ts';
import type { ListedBooking } from './use-booking.ts';

type Clash = NonNullable<ListedBooking['clash']>;

/** `Sat 23 May, 11:00 to 11:45 your time`; what runs over midnight names both days. */
export function sayClash({ startsAt, endsAt }: Clash, reader: { timeZone: string }): string {
  const { timeZone } = reader;
  const dayOf = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate();
  if (dayOf(startsAt).equals(dayOf(endsAt))) return formatPeriod(startsAt, endsAt, reader);
  const say = (moment: string) => `${formatDay(moment, timeZone)}, ${formatTime(moment, timeZone)}`;
  return `${say(startsAt)} to ${say(endsAt)} your time`;
}
