import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import {
  absences,
  dateOverrides,
  namedHours,
  offeringRules,
  schedules,
  weeklyHours,
} from '@app/db/schema/availability';
import { coaches } from '@app/db/schema/catalog';
import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import type { HolidayPlace } from '@app/shared/availability/public-holidays';
import type { ClockInterval, WeeklyRow } from '@app/shared/availability/schedule';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, count, eq, inArray, lt, sql } from 'drizzle-orm';
import { toSchedule } from './schedule.view.ts';

/** How often each schedule was changed; whoever keeps something made from one compares this first. */
export async function listScheduleVersions(db: Queryable, coachIds: readonly Id<'coach'>[]) {
  if (coachIds.length === 0) return [];
  return db
    .select({ coachId: schedules.coachId, version: schedules.version })
    .from(schedules)
    .where(inArray(schedules.coachId, [...coachIds]))
    .prepare('list_schedule_versions')
    .execute();
}

/**
 * Whole schedules, in six queries for any number of coaches; coaches without one are left out. The
 * version is read first: should a change land in between, newer hours carry the older version and are
 * read once more, never the other way round.
 */
export async function listSchedules(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, Schedule>> {
  if (coachIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(schedules)
    .where(inArray(schedules.coachId, [...coachIds]));
  const ids = rows.map(({ id }) => id);
  const [weekly, overrides, named, away, rules] = await Promise.all([
    db.select().from(weeklyHours).where(inArray(weeklyHours.scheduleId, ids)),
    db.select().from(dateOverrides).where(inArray(dateOverrides.scheduleId, ids)),
    db.select().from(namedHours).where(inArray(namedHours.scheduleId, ids)),
    db.select().from(absences).where(inArray(absences.scheduleId, ids)),
    db.select().from(offeringRules).where(inArray(offeringRules.scheduleId, ids)),
  ]);
  const of = <Row extends { scheduleId: Id<'schedule'> }>(each: readonly Row[]) =>
    Map.groupBy(each, ({ scheduleId }) => scheduleId);
  const parts = [of(weekly), of(overrides), of(named), of(away), of(rules)] as const;
  return new Map(
    rows.map((row) => [
      row.coachId,
      toSchedule(row, {
        weekly: parts[0].get(row.id) ?? [],
        overrides: parts[1].get(row.id) ?? [],
        named: parts[2].get(row.id) ?? [],
        absences: parts[3].get(row.id) ?? [],
        offeringRules: parts[4].get(row.id) ?? [],
      }),
    ]),
  );
}

/** Whose public holidays the coach looked at last. */
export async function findHolidayPlace(db: Queryable, coachId: Id<'coach'>): Promise<HolidayPlace | null> {
  const [row] = await db
    .select({ country: schedules.holidayCountry, region: schedules.holidayRegion })
    .from(schedules)
    .where(eq(schedules.coachId, coachId));
  return row?.country ? { country: row.country, region: row.region } : null;
}

/** Beside the hours, not part of them: their version stays. */
export async function setHolidayPlace(
  db: Queryable,
  coachId: Id<'coach'>,
  { country, region }: HolidayPlace,
): Promise<void> {
  await db
    .update(schedules)
    .set({ holidayCountry: country, holidayRegion: region })
    .where(eq(schedules.coachId, coachId));
}

/** The zone a coach lives in: where a first schedule starts from. */
export async function getCoachTimeZone(db: Queryable, coachId: Id<'coach'>): Promise<string> {
  const [row] = await db.select({ timeZone: coaches.timeZone }).from(coaches).where(eq(coaches.id, coachId));
  if (!row) throw new DomainError('NOT_FOUND', { coachId });
  return row.timeZone;
}

/**
 * Counts one more change of a schedule, if nobody made one since the version that the coach looked at.
 * The row stays locked until the end of the transaction, so two changes cannot both start from it.
 *
 * @throws DomainError `SCHEDULE_CHANGED`
 */
export async function claimNextVersion(
  tx: Transaction,
  coachId: Id<'coach'>,
  version: number,
  now: Temporal.Instant,
) {
  const [row] =
    version === 0
      ? await tx
          .insert(schedules)
          .values({
            id: newId('schedule'),
            coachId,
            timeZone: await getCoachTimeZone(tx, coachId),
            updatedAt: now,
          })
          .onConflictDoNothing({ target: schedules.coachId })
          .returning()
      : await tx
          .update(schedules)
          .set({ version: sql`${schedules.version} + 1`, updatedAt: now })
          .where(and(eq(schedules.coachId, coachId), eq(schedules.version, version)))
          .returning();
  if (!row) throw new DomainError('SCHEDULE_CHANGED', { version });
  return row;
}

export async function getWeek(db: Queryable, scheduleId: Id<'schedule'>): Promise<WeeklyRow[]> {
  const rows = await db.select().from(weeklyHours).where(eq(weeklyHours.scheduleId, scheduleId));
  return rows.map(({ day, startsAt, endsAt }) => ({ day, start: startsAt, end: endsAt }));
}

export async function replaceWeeklyHours(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  weekly: readonly WeeklyRow[],
): Promise<void> {
  await tx.delete(weeklyHours).where(eq(weeklyHours.scheduleId, scheduleId));
  if (weekly.length === 0) return;
  await tx
    .insert(weeklyHours)
    .values(weekly.map(({ day, start, end }) => ({ scheduleId, day, startsAt: start, endsAt: end })));
}

export async function updateSettings(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  settings: ScheduleSettings,
): Promise<void> {
  await tx.update(schedules).set(settings).where(eq(schedules.id, scheduleId));
}

export async function upsertOverrides(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  dates: readonly string[],
  { intervals, notes }: { intervals: readonly ClockInterval[]; notes: Readonly<Record<string, string>> },
): Promise<void> {
  const rows = dates.map((onDate) => ({
    ...{ scheduleId, onDate, intervals: [...intervals] },
    note: notes[onDate] ?? '',
  }));
  await tx
    .insert(dateOverrides)
    .values(rows)
    .onConflictDoUpdate({
      target: [dateOverrides.scheduleId, dateOverrides.onDate],
      set: { intervals: sql`excluded.intervals`, note: sql`excluded.note` },
    });
}

/** Whether there was one. */
export async function deleteOverride(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  date: string,
): Promise<boolean> {
  const deleted = await tx
    .delete(dateOverrides)
    .where(and(eq(dateOverrides.scheduleId, scheduleId), eq(dateOverrides.onDate, date)))
    .returning({ onDate: dateOverrides.onDate });
  return deleted.length > 0;
}

/** Dates that are over decide nothing any more. */
export async function deleteOverridesBefore(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  date: string,
): Promise<void> {
  await tx
    .delete(dateOverrides)
    .where(and(eq(dateOverrides.scheduleId, scheduleId), lt(dateOverrides.onDate, date)));
}

export async function countOverrides(tx: Transaction, scheduleId: Id<'schedule'>): Promise<number> {
  const [row] = await tx
    .select({ overrides: count() })
    .from(dateOverrides)
    .where(eq(dateOverrides.scheduleId, scheduleId));
  return row?.overrides ?? 0;
}
