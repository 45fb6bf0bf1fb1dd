import { prepareSchedule } from '@app/shared/availability/schedule';
import { rulesOfSchedule } from '@app/shared/availability/schedule-rules';
import { openSlots } from '@app/shared/availability/slots';

const DAY_MS = 86_400_000;

export type PreviewedSchedule = Parameters<typeof rulesOfSchedule>[0];
export type PreviewDay = { date: string; starts: Temporal.Instant[] };

/**
 * The next days with free times, as a candidate in another zone sees them, while no session is booked. Asks
 * the very function that the booking asks.
 */
export function previewDays(
  schedule: PreviewedSchedule,
  { durationMinutes, timeZone, days }: { durationMinutes: number; timeZone: string; days: number },
  now: Temporal.Instant,
): PreviewDay[] {
  const from = now.epochMilliseconds;
  const to = from + (schedule.rules.horizonDays + 2) * DAY_MS;
  const question = { durationMin: durationMinutes, busy: [], now: from };
  const found: PreviewDay[] = [];
  for (const ms of openSlots(prepareSchedule(rulesOfSchedule(schedule)), question, { from, to })) {
    const start = Temporal.Instant.fromEpochMilliseconds(ms);
    const date = start.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const last = found.at(-1);
    if (last?.date === date) last.starts.push(start);
    else if (found.length === days) break;
    else found.push({ date, starts: [start] });
  }
  return found;
}
