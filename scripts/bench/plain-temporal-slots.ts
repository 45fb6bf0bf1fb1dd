import type { BusyTime } from '@app/shared/availability/blocked-starts';
import type { ScheduleRules } from '@app/shared/availability/schedule';
import type { SlotQuestion, SlotWindow } from '@app/shared/availability/slots';

/**
 * The engine one writes first: Temporal objects for every row of every day, every busy time looked at for
 * every start. It knows weekly rows within a day, notice and horizon, which is all that the bench asks;
 * the bench checks that both engines answer the same.
 */
export function plainTemporalSlots(
  rules: ScheduleRules,
  question: SlotQuestion,
  window: SlotWindow,
): number[] {
  const { durationMin, busy, now } = question;
  const { timeZone } = rules;
  const from = Temporal.Instant.fromEpochMilliseconds(window.from).toZonedDateTimeISO(timeZone);
  const to = Temporal.Instant.fromEpochMilliseconds(window.to).toZonedDateTimeISO(timeZone).toPlainDate();
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const lastDate = today.add({ days: rules.horizonDays });
  const earliest = Math.max(window.from, now + rules.minNoticeMin * 60_000);

  const starts: number[] = [];
  for (
    let date = from.toPlainDate();
    Temporal.PlainDate.compare(date, to) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (Temporal.PlainDate.compare(date, lastDate) > 0) break;
    for (const row of rules.weekly.filter(({ day }) => day === date.dayOfWeek % 7)) {
      const open = date.toZonedDateTime({ timeZone, plainTime: row.start }).epochMilliseconds;
      const close = date.toZonedDateTime({ timeZone, plainTime: row.end }).epochMilliseconds;
      const lastStart = Math.min(close - durationMin * 60_000, window.to - 1);
      for (let start = open; start <= lastStart; start += rules.slotStepMin * 60_000) {
        if (start >= earliest && isFree(busy, start, start + durationMin * 60_000)) starts.push(start);
      }
    }
  }
  return starts;
}

const isFree = (busy: readonly BusyTime[], start: number, end: number): boolean =>
  busy.every((block) => block.end <= start || block.start >= end);
