import type { Queryable, Transaction } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { coachExtras, orders, packageOffers, packages } from '@app/db/schema/payments-offers';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import type { PackageSize } from '@app/shared/payments/package-sessions';
import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';

export type Package = typeof packages.$inferSelect;

/** @throws when the order is none for a package */
export async function findPackageOfOrder(db: Queryable, orderId: Id<'order'>): Promise<Package> {
  const [row] = await db.select().from(packages).where(eq(packages.orderId, orderId));
  if (!row) throw new Error(`no package of ${orderId}`);
  return row;
}

export async function findPackage(db: Queryable, id: Id<'package'>): Promise<Package | undefined> {
  const [row] = await db.select().from(packages).where(eq(packages.id, id));
  return row;
}

export async function insertPackage(
  tx: Transaction,
  row: Omit<typeof packages.$inferInsert, 'updatedAt'>,
): Promise<void> {
  await tx.insert(packages).values({ ...row, updatedAt: row.createdAt });
}

export async function updatePackage(
  tx: Transaction,
  id: Id<'package'>,
  now: Temporal.Instant,
  change: Partial<Pick<Package, 'status' | 'sessionsLeft' | 'leftMinor' | 'expiresAt' | 'extraMinor'>>,
): Promise<void> {
  await tx
    .update(packages)
    .set({ ...change, updatedAt: now })
    .where(eq(packages.id, id));
}

export async function lockPackage(tx: Transaction, id: Id<'package'>): Promise<Package | undefined> {
  const [row] = await tx.select().from(packages).where(eq(packages.id, id)).for('update');
  return row;
}

type Wanted = {
  candidateId: Id<'user'>;
  coachId: Id<'coach'>;
  sessionType: SessionType;
  durationMinutes: number;
};

/**
 * Packages with a session for this, the one that ends first on top. The kind of session counts and not the offering:
 * a coach who changes a price makes a new offering, and what was bought before is still good.
 */
const usable = ({ candidateId, coachId, sessionType, durationMinutes }: Wanted, now: Temporal.Instant) =>
  and(
    eq(packages.candidateId, candidateId),
    eq(packages.coachId, coachId),
    eq(packages.sessionType, sessionType),
    eq(packages.durationMinutes, durationMinutes),
    eq(packages.status, 'active'),
    gt(packages.sessionsLeft, 0),
    gt(packages.expiresAt, now),
    isNull(orders.disputedAt),
  );

export async function listUsablePackages(
  db: Queryable,
  wanted: Wanted,
  now: Temporal.Instant,
): Promise<Package[]> {
  const rows = await db
    .select({ package: packages })
    .from(packages)
    .innerJoin(orders, eq(orders.id, packages.orderId))
    .where(usable(wanted, now))
    .orderBy(asc(packages.expiresAt), asc(packages.id));
  return rows.map((row) => row.package);
}

/** The first of them, kept still: of two bookings that want its last session one gets it. */
export async function lockUsablePackage(tx: Transaction, wanted: Wanted, now: Temporal.Instant) {
  const [found] = await listUsablePackages(tx, wanted, now);
  if (!found) return undefined;
  const locked = await lockPackage(tx, found.id);
  return locked && locked.status === 'active' && locked.sessionsLeft > 0 ? locked : undefined;
}

/** A person's packages, newest first; those that were never paid are left out. */
export function listPackages(db: Queryable, owner: { candidateId: Id<'user'> } | { coachId: Id<'coach'> }) {
  const own =
    'candidateId' in owner
      ? eq(packages.candidateId, owner.candidateId)
      : eq(packages.coachId, owner.coachId);
  return db
    .select({
      package: packages,
      order: orders,
      coachName: coaches.displayName,
      coachSlug: coaches.slug,
      candidateName: users.name,
    })
    .from(packages)
    .innerJoin(orders, eq(orders.id, packages.orderId))
    .innerJoin(coaches, eq(coaches.id, packages.coachId))
    .innerJoin(users, eq(users.id, packages.candidateId))
    .where(and(own, inArray(packages.status, ['active', 'refunded', 'expired', 'taken_back'])))
    .orderBy(desc(packages.createdAt), desc(packages.id))
    .limit(200);
}

export function listExpiredPackages(db: Queryable, now: Temporal.Instant) {
  return db
    .select({ id: packages.id })
    .from(packages)
    .innerJoin(orders, eq(orders.id, packages.orderId))
    .where(
      and(
        eq(packages.status, 'active'),
        lte(packages.expiresAt, now),
        gt(packages.sessionsLeft, 0),
        isNull(orders.disputedAt), // what the bank asks about stays as it is
      ),
    )
    .limit(200);
}

export function listPackageOffers(db: Queryable, offeringIds: readonly Id<'offering'>[]) {
  return db
    .select({ offer: packageOffers, offering: offerings })
    .from(packageOffers)
    .innerJoin(offerings, eq(offerings.id, packageOffers.offeringId))
    .where(and(inArray(packageOffers.offeringId, [...offeringIds]), isNull(offerings.archivedAt)))
    .orderBy(asc(packageOffers.sessions));
}

export async function savePackageOffer(
  tx: Transaction,
  offer: {
    offeringId: Id<'offering'>;
    sessions: PackageSize;
    priceMinor: number;
    updatedAt: Temporal.Instant;
  },
): Promise<void> {
  const { priceMinor, updatedAt } = offer;
  await tx
    .insert(packageOffers)
    .values(offer)
    .onConflictDoUpdate({
      target: [packageOffers.offeringId, packageOffers.sessions],
      set: { priceMinor, updatedAt },
    });
}

export async function removePackageOffer(
  tx: Transaction,
  offeringId: Id<'offering'>,
  sessions: PackageSize,
): Promise<void> {
  await tx
    .delete(packageOffers)
    .where(and(eq(packageOffers.offeringId, offeringId), eq(packageOffers.sessions, sessions)));
}

/** What refunded packages and disputes won after all owe to a coach beside their sessions; it leaves with this transfer. */
export async function takeExtras(
  tx: Transaction,
  coachId: Id<'coach'>,
  currency: string,
  transferId: Id<'transfer'>,
): Promise<number> {
  const rows = await tx
    .update(packages)
    .set({ extraTransferId: transferId })
    .where(
      and(
        eq(packages.coachId, coachId),
        eq(packages.currency, currency),
        gt(packages.extraMinor, 0),
        isNull(packages.extraTransferId),
      ),
    )
    .returning({ extraMinor: packages.extraMinor });
  const others = await tx
    .update(coachExtras)
    .set({ transferId })
    .where(
      and(
        eq(coachExtras.coachId, coachId),
        eq(coachExtras.currency, currency),
        isNull(coachExtras.transferId),
      ),
    )
    .returning({ extraMinor: coachExtras.amountMinor });
  return [...rows, ...others].reduce((total, { extraMinor }) => total + extraMinor, 0);
}

/** Named twice, it is owed once. */
export async function insertExtra(tx: Transaction, extra: typeof coachExtras.$inferInsert): Promise<void> {
  await tx.insert(coachExtras).values(extra).onConflictDoNothing();
}

/** What refunded packages and disputes won after all owe to a coach and no transfer took along yet, by currency. */
export async function readExtras(db: Queryable, coachId: Id<'coach'>) {
  const ofPackages = await db
    .select({ currency: packages.currency, amountMinor: packages.extraMinor })
    .from(packages)
    .where(and(eq(packages.coachId, coachId), gt(packages.extraMinor, 0), isNull(packages.extraTransferId)));
  const others = await db
    .select({ currency: coachExtras.currency, amountMinor: coachExtras.amountMinor })
    .from(coachExtras)
    .where(and(eq(coachExtras.coachId, coachId), isNull(coachExtras.transferId)));
  const sums = new Map<string, number>();
  for (const { currency, amountMinor } of [...ofPackages, ...others]) {
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  }
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }));
}
