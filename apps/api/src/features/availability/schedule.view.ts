import type {
  absences,
  dateOverrides,
  namedHours,
  offeringRules,
  schedules,
  weeklyHours,
} from '@app/db/schema/availability';
import type { Schedule } from '@app/shared/availability/availability.schema';

type Parts = {
  weekly: readonly (typeof weeklyHours.$inferSelect)[];
  overrides: readonly (typeof dateOverrides.$inferSelect)[];
  named: readonly (typeof namedHours.$inferSelect)[];
  absences: readonly (typeof absences.$inferSelect)[];
  offeringRules: readonly (typeof offeringRules.$inferSelect)[];
};

/** Rows to a whole schedule, everything in an order that does not change from one reading to the next. */
export function toSchedule(row: typeof schedules.$inferSelect, parts: Parts): Schedule {
  const { version, name, timeZone, horizonDays, maximumPerDay, maximumPerWeek, slotStepMinutes } = row;
  const { bufferBeforeMinutes, bufferAfterMinutes, minimumNoticeMinutes, packed } = row;
  return {
    version,
    name,
    weeklyHours: parts.weekly
      .map(({ day, startsAt, endsAt }) => ({ day, start: startsAt, end: endsAt }))
      .sort((a, b) => a.day - b.day || a.start.localeCompare(b.start)),
    overrides: parts.overrides
      .map(({ onDate, intervals, note }) => ({ date: onDate, intervals, note }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    named: parts.named
      .map(({ id, name, validFrom, validTo, weekly }) => ({
        id,
        name,
        from: validFrom,
        to: validTo,
        weeklyHours: weekly.map(({ day, start, end }) => ({ day, start, end })),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    absences: parts.absences
      .map(({ id, firstOn, lastOn, reason }) => ({ id, from: firstOn, to: lastOn, reason }))
      .sort((a, b) => a.from.localeCompare(b.from)),
    offeringRules: parts.offeringRules
      .map(({ scheduleId: _of, ...rules }) => rules)
      .sort((a, b) => a.offeringId.localeCompare(b.offeringId)),
    rules: {
      timeZone,
      bufferBeforeMinutes,
      bufferAfterMinutes,
      minimumNoticeMinutes,
      horizonDays,
      slotStepMinutes,
      maximumPerDay,
      maximumPerWeek,
      packed,
    },
  };
}
