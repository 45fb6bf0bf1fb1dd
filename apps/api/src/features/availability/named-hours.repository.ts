import type { Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { absences, namedHours, offeringRules, schedules } from '@app/db/schema/availability';
import type { OfferingRules } from '@app/shared/availability/availability.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, count, eq, lt } from 'drizzle-orm';

type NamedHoursRow = typeof namedHours.$inferSelect;
type Changes = Partial<Omit<NamedHoursRow, 'id' | 'scheduleId'>>;

/** @throws DomainError `HOURS_NAME_TAKEN`, `HOURS_DATES_TAKEN` */
export async function insertNamedHours(tx: Transaction, hours: NamedHoursRow): Promise<void> {
  await namingConflicts(() => tx.insert(namedHours).values(hours));
}

/**
 * The schedule's own hours, or nothing.
 *
 * @throws DomainError `HOURS_NAME_TAKEN`, `HOURS_DATES_TAKEN`
 */
export async function updateNamedHours(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  id: Id<'namedHours'>,
  changes: Changes,
): Promise<NamedHoursRow | undefined> {
  const [row] = await namingConflicts(() =>
    tx.update(namedHours).set(changes).where(ofSchedule(scheduleId, id)).returning(),
  );
  return row;
}

export async function findNamedHours(tx: Transaction, scheduleId: Id<'schedule'>, id: Id<'namedHours'>) {
  const [row] = await tx.select().from(namedHours).where(ofSchedule(scheduleId, id));
  return row;
}

export async function deleteNamedHours(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  id: Id<'namedHours'>,
): Promise<boolean> {
  const deleted = await tx
    .delete(namedHours)
    .where(ofSchedule(scheduleId, id))
    .returning({ id: namedHours.id });
  return deleted.length > 0;
}

export async function countNamedHours(tx: Transaction, scheduleId: Id<'schedule'>): Promise<number> {
  const [row] = await tx
    .select({ weeks: count() })
    .from(namedHours)
    .where(eq(namedHours.scheduleId, scheduleId));
  return row?.weeks ?? 0;
}

const ofSchedule = (scheduleId: Id<'schedule'>, id: Id<'namedHours'>) =>
  and(eq(namedHours.scheduleId, scheduleId), eq(namedHours.id, id));

async function namingConflicts<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (violates(error, 'named_hours_schedule_id_name_key'))
      throw new DomainError('HOURS_NAME_TAKEN', {}, { cause: error });
    if (violates(error, 'named_hours_dates_excl'))
      throw new DomainError('HOURS_DATES_TAKEN', {}, { cause: error });
    throw error;
  }
}

export async function renameSchedule(tx: Transaction, id: Id<'schedule'>, name: string): Promise<void> {
  await tx.update(schedules).set({ name }).where(eq(schedules.id, id));
}

export async function insertAbsence(tx: Transaction, absence: typeof absences.$inferInsert): Promise<void> {
  await tx.insert(absences).values(absence);
}

export async function deleteAbsence(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  id: Id<'absence'>,
): Promise<boolean> {
  const deleted = await tx
    .delete(absences)
    .where(and(eq(absences.scheduleId, scheduleId), eq(absences.id, id)))
    .returning({ id: absences.id });
  return deleted.length > 0;
}

/** Absences that are over decide nothing any more. */
export async function deleteAbsencesBefore(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  date: string,
): Promise<void> {
  await tx.delete(absences).where(and(eq(absences.scheduleId, scheduleId), lt(absences.lastOn, date)));
}

export async function countAbsences(tx: Transaction, scheduleId: Id<'schedule'>): Promise<number> {
  const [row] = await tx
    .select({ absences: count() })
    .from(absences)
    .where(eq(absences.scheduleId, scheduleId));
  return row?.absences ?? 0;
}

export async function upsertOfferingRules(
  tx: Transaction,
  scheduleId: Id<'schedule'>,
  { offeringId, ...rules }: OfferingRules,
): Promise<void> {
  await tx
    .insert(offeringRules)
    .values({ offeringId, scheduleId, ...rules })
    .onConflictDoUpdate({ target: offeringRules.offeringId, set: rules });
}
