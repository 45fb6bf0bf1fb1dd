import { adjoiningSlots } from '@app/shared/availability/adjoining-slots';
import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { prepareSchedule } from '@app/shared/availability/schedule';
import {
  type HoursOnPage,
  rulesOfSchedule,
  scheduleOfOffering,
} from '@app/shared/availability/schedule-rules';
import { openSlots } from '@app/shared/availability/slots';

const DAY_MS = 86_400_000;

export type PreviewDay = { date: string; starts: Temporal.Instant[] };

type Asked = {
  /** With its own rules, where it has any. */
  offeringId: string;
  durationMinutes: number;
  timeZone: string;
  days: number;
  busy: readonly BusyTime[];
};

/**
 * The next days with free times of an offering, as a candidate in another zone sees them, from hours that
 * need not be saved yet. Asks the very function that the booking asks. `preferred` are starts beside other
 * sessions, when the coach would rather have these; in epoch milliseconds.
 */
export function previewDays(
  hours: HoursOnPage,
  { offeringId, durationMinutes, timeZone, days, busy }: Asked,
  now: Temporal.Instant,
): { days: PreviewDay[]; preferred: ReadonlySet<number> } {
  const schedule = scheduleOfOffering(hours, offeringId);
  const prepared = prepareSchedule(rulesOfSchedule(schedule));
  const from = now.epochMilliseconds;
  const window = { from, to: from + (schedule.rules.horizonDays + 2) * DAY_MS };
  const question = { durationMin: durationMinutes, busy, now: from };
  const starts = openSlots(prepared, question, window);
  const found: PreviewDay[] = [];
  for (const ms of starts) {
    const start = Temporal.Instant.fromEpochMilliseconds(ms);
    const date = start.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const last = found.at(-1);
    if (last?.date === date) last.starts.push(start);
    else if (found.length === days) break;
    else found.push({ date, starts: [start] });
  }
  const preferred = schedule.rules.packed ? adjoiningSlots(prepared, question, starts) : [];
  return { days: found, preferred: new Set(preferred) };
}
