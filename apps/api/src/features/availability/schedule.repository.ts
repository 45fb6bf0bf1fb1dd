import type { Queryable } from '@app/db/client';
import { dateOverrides, schedules, weeklyHours } from '@app/db/schema/availability';
import { type PreparedSchedule, prepareSchedule } from '@app/shared/availability/schedule';
import type { Id } from '@app/shared/id/id';
import { inArray } from 'drizzle-orm';

const KEPT_SCHEDULES = 20_000;

/** Preparing parses text and zones; a schedule's version says when that has to be done again. */
const prepared = new Map<string, PreparedSchedule>();

/** The rules of these coaches, ready for the slot engine. One query per table, however many coaches. */
export async function listPreparedSchedules(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, PreparedSchedule>> {
  const found = new Map<Id<'coach'>, PreparedSchedule>();
  if (coachIds.length === 0) return found;
  const rows = await db
    .select()
    .from(schedules)
    .where(inArray(schedules.coachId, [...coachIds]));
  const unknown = rows.filter((row) => !prepared.has(keyOf(row)));
  if (unknown.length > 0) await prepareAll(db, unknown);
  for (const row of rows) found.set(row.coachId, prepared.get(keyOf(row))!); // prepared just above, or before
  return found;
}

type ScheduleRow = typeof schedules.$inferSelect;

const keyOf = ({ id, version }: ScheduleRow) => `${id}:${version}`;

async function prepareAll(db: Queryable, rows: ScheduleRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const weekly = await db.select().from(weeklyHours).where(inArray(weeklyHours.scheduleId, ids));
  const overrides = await db.select().from(dateOverrides).where(inArray(dateOverrides.scheduleId, ids));
  const weeklyOf = Map.groupBy(weekly, ({ scheduleId }) => scheduleId);
  const overridesOf = Map.groupBy(overrides, ({ scheduleId }) => scheduleId);
  if (prepared.size > KEPT_SCHEDULES) prepared.clear();
  for (const row of rows) {
    const schedule = prepareSchedule({
      timeZone: row.timeZone,
      weekly: (weeklyOf.get(row.id) ?? []).map(({ day, startsAt, endsAt }) => ({
        day,
        start: startsAt,
        end: endsAt,
      })),
      overrides: (overridesOf.get(row.id) ?? []).map(({ onDate, intervals }) => ({
        date: onDate,
        intervals,
      })),
      bufferBeforeMin: row.bufferBeforeMinutes,
      bufferAfterMin: row.bufferAfterMinutes,
      minNoticeMin: row.minimumNoticeMinutes,
      horizonDays: row.horizonDays,
      maxPerDay: row.maximumPerDay,
      maxPerWeek: row.maximumPerWeek,
      slotStepMin: row.slotStepMinutes,
    });
    prepared.set(keyOf(row), schedule);
  }
}
