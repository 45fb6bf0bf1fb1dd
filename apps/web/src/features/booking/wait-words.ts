import type { DayPart } from '@app/shared/booking/day-part';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDay } from '../../ui/format-time.ts';

export type Waiting = RouterOutputs['booking']['waitingFor'][number];

export const DAY_PART_LABEL: Record<DayPart, string> = {
  any: 'Any time of day',
  morning: 'Mornings, before 12:00',
  afternoon: 'Afternoons, 12:00 to 17:00',
  evening: 'Evenings, from 17:00',
};

const IN_A_SENTENCE: Record<DayPart, string> = {
  any: 'at any time of day',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
};

/** `from Thu 5 Mar to Thu 19 Mar, in the evening`: what somebody waits for, on the days of their own clock. */
export function sayWanted({ from, before, dayPart, timeZone }: Waiting, now: Temporal.Instant): string {
  const last = Temporal.Instant.from(before).subtract({ seconds: 1 });
  const days = `${from ? `from ${formatDay(from, timeZone, now)} ` : ''}until ${formatDay(last, timeZone, now)}`;
  return `${days}, ${IN_A_SENTENCE[dayPart]}`;
}
