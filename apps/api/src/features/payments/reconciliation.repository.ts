import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { reconciliationCases, reconciliationRuns } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, inArray, ne, notInArray } from 'drizzle-orm';

export type ReconciliationCase = typeof reconciliationCases.$inferSelect;
export type ReconciliationRun = typeof reconciliationRuns.$inferSelect;
export type Found = Pick<
  ReconciliationCase,
  | 'kind'
  | 'stripeObject'
  | 'movementType'
  | 'currency'
  | 'oursMinor'
  | 'theirsMinor'
  | 'bookingId'
  | 'parentObject'
>;

/** Opens a case, or says that it was seen again. One that was accepted opens again when its amounts changed. */
export async function keepCase(
  tx: Transaction,
  found: Found,
  now: Temporal.Instant,
): Promise<Id<'reconciliationCase'>> {
  const same = and(
    eq(reconciliationCases.stripeObject, found.stripeObject),
    eq(reconciliationCases.currency, found.currency),
    ne(reconciliationCases.status, 'settled'),
  );
  const [known] = await tx.select().from(reconciliationCases).where(same).for('update');
  if (!known) {
    const id = newId('reconciliationCase');
    await tx.insert(reconciliationCases).values({ id, ...found, status: 'open', foundAt: now, seenAt: now });
    return id;
  }
  const unchanged = known.oursMinor === found.oursMinor && known.theirsMinor === found.theirsMinor;
  await tx
    .update(reconciliationCases)
    .set({
      ...found,
      seenAt: now,
      ...(known.status === 'accepted' && !unchanged && { status: 'open', closedAt: null, closedBy: null }),
    })
    .where(eq(reconciliationCases.id, known.id));
  return known.id;
}

/** Both sides agree again on everything that was not found this time. */
export async function settleVanished(
  tx: Transaction,
  found: readonly Id<'reconciliationCase'>[],
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(reconciliationCases)
    .set({ status: 'settled', closedAt: now })
    .where(and(eq(reconciliationCases.status, 'open'), notInArray(reconciliationCases.id, [...found])));
}

export async function keepRun(tx: Transaction, run: Omit<ReconciliationRun, 'id'>): Promise<void> {
  await tx.insert(reconciliationRuns).values({ id: newId('reconciliationRun'), ...run });
}

export async function findLatestRun(db: Queryable): Promise<ReconciliationRun | undefined> {
  const [run] = await db
    .select()
    .from(reconciliationRuns)
    .orderBy(desc(reconciliationRuns.finishedAt))
    .limit(1);
  return run;
}

/** What waits for a person first, then what a person accepted. */
export function listCases(db: Queryable): Promise<ReconciliationCase[]> {
  return db
    .select()
    .from(reconciliationCases)
    .where(inArray(reconciliationCases.status, ['open', 'accepted']))
    .orderBy(desc(reconciliationCases.status), desc(reconciliationCases.foundAt))
    .limit(200);
}

export async function lockCase(
  tx: Transaction,
  id: Id<'reconciliationCase'>,
): Promise<ReconciliationCase | undefined> {
  const [found] = await tx
    .select()
    .from(reconciliationCases)
    .where(eq(reconciliationCases.id, id))
    .for('update');
  return found;
}

export async function updateCase(
  tx: Transaction,
  id: Id<'reconciliationCase'>,
  change: Partial<Pick<ReconciliationCase, 'status' | 'closedAt' | 'closedBy' | 'note' | 'repairAskedAt'>>,
): Promise<void> {
  await tx.update(reconciliationCases).set(change).where(eq(reconciliationCases.id, id));
}
