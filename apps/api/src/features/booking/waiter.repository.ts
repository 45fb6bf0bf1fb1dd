import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { bookings, waiters } from '@app/db/schema/booking';
import { coaches, offerings } from '@app/db/schema/catalog';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';

export type Waiter = typeof waiters.$inferSelect;

const ON_THE_LIST = ['waiting', 'offered'] as const;
/** So many are looked at for one freed time; who stands further back has to wait for the next pass. */
const MOST_ASKED = 100;

/** @throws DomainError `ALREADY_WAITING` */
export async function insertWaiter(tx: Transaction, waiter: typeof waiters.$inferInsert): Promise<void> {
  try {
    await tx.insert(waiters).values(waiter);
  } catch (error) {
    if (violates(error, 'waiters_once')) throw new DomainError('ALREADY_WAITING', {}, { cause: error });
    throw error;
  }
}

/** Those of a coach who are still without an offer, in the order in which they joined. */
export async function listQueue(tx: Transaction, coachId: Id<'coach'>, now: Temporal.Instant) {
  return tx
    .select({
      waiter: waiters,
      durationMinutes: offerings.durationMinutes,
      isForSale: sql<boolean>`${offerings.archivedAt} is null`,
      own: { status: bookings.status, startsAt: bookings.startsAt, endsAt: bookings.endsAt },
    })
    .from(waiters)
    .innerJoin(offerings, eq(offerings.id, waiters.offeringId))
    .leftJoin(bookings, eq(bookings.id, waiters.bookingId))
    .where(and(eq(waiters.coachId, coachId), eq(waiters.status, 'waiting'), gt(waiters.beforeAt, now)))
    .orderBy(asc(waiters.joinedAt), asc(waiters.id))
    .limit(MOST_ASKED);
}

/** Coaches for whom somebody waits. */
export async function listWaitedFor(db: Queryable): Promise<Id<'coach'>[]> {
  const rows = await db
    .selectDistinct({ coachId: waiters.coachId })
    .from(waiters)
    .where(eq(waiters.status, 'waiting'));
  return rows.map(({ coachId }) => coachId);
}

export async function isWaitedFor(db: Queryable, coachId: Id<'coach'>): Promise<boolean> {
  const [row] = await db
    .select({ id: waiters.id })
    .from(waiters)
    .where(and(eq(waiters.coachId, coachId), eq(waiters.status, 'waiting')))
    .limit(1);
  return row !== undefined;
}

/** The person's place on a list, if they have one. */
export async function findOwnWaiter(
  db: Queryable,
  userId: Id<'user'>,
  offeringId: Id<'offering'>,
): Promise<Waiter | undefined> {
  const [waiter] = await db
    .select()
    .from(waiters)
    .where(
      and(
        eq(waiters.userId, userId),
        eq(waiters.offeringId, offeringId),
        inArray(waiters.status, ON_THE_LIST),
      ),
    );
  return waiter;
}

/** Every list this person is on, with what stands behind it, in the order in which they joined. */
export function listOwnWaiters(db: Queryable, userId: Id<'user'>, offeringId?: Id<'offering'>) {
  return db
    .select({
      waiter: waiters,
      offering: {
        id: offerings.id,
        title: offerings.title,
        durationMinutes: offerings.durationMinutes,
      },
      coach: {
        id: coaches.id,
        slug: coaches.slug,
        displayName: coaches.displayName,
        timeZone: coaches.timeZone,
      },
      held: bookings,
    })
    .from(waiters)
    .innerJoin(offerings, eq(offerings.id, waiters.offeringId))
    .innerJoin(coaches, eq(coaches.id, waiters.coachId))
    .leftJoin(bookings, eq(bookings.id, waiters.heldBookingId))
    .where(
      and(
        eq(waiters.userId, userId),
        inArray(waiters.status, ON_THE_LIST),
        offeringId && eq(waiters.offeringId, offeringId),
      ),
    )
    .orderBy(asc(waiters.joinedAt), asc(waiters.id))
    .limit(50);
}

export async function lockWaiter(tx: Transaction, waiterId: Id<'waiter'>): Promise<Waiter | undefined> {
  const [waiter] = await tx.select().from(waiters).where(eq(waiters.id, waiterId)).for('no key update');
  return waiter;
}

export async function updateWaiter(
  tx: Transaction,
  waiterId: Id<'waiter'>,
  changes: Partial<Omit<Waiter, 'id' | 'passedStarts'>>,
): Promise<void> {
  await tx.update(waiters).set(changes).where(eq(waiters.id, waiterId));
}

/** Back on the list at the old place, without this time. */
export async function passOffer(
  tx: Transaction,
  waiterId: Id<'waiter'>,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(waiters)
    .set({
      status: 'waiting',
      heldBookingId: null,
      passedStarts: sql`array_append(${waiters.passedStarts}, ${startsAt.toString()}::timestamptz)`,
      updatedAt: now,
    })
    .where(and(eq(waiters.id, waiterId), eq(waiters.status, 'offered')));
}

/** Whether nobody else works on this person's calendar now; waiting for them could close a circle. */
export async function tryLockPerson(tx: Transaction, userId: Id<'user'>): Promise<boolean> {
  const [row] = (await tx.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${userId}, 0)) as locked`,
  )) as unknown as { locked: boolean }[];
  return row?.locked ?? false;
}

export async function lockCoach(tx: Transaction, coachId: Id<'coach'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${coachId}, 0))`);
}
