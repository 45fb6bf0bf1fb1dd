import type { Queryable } from '@app/db/client';
import { refusedStripeMessages, stripeCatchUp, stripeEvents } from '@app/db/schema/payments';
import { and, asc, eq, gte, isNull, lt, lte, sql } from 'drizzle-orm';

type NewEvent = typeof stripeEvents.$inferInsert;
export type StoredEvent = typeof stripeEvents.$inferSelect;

/** Whether it is new: Stripe sends an event again until it is thanked, and sometimes after that. */
export async function insertStripeEvent(tx: Queryable, event: NewEvent): Promise<boolean> {
  const inserted = await tx
    .insert(stripeEvents)
    .values(event)
    .onConflictDoNothing({ target: stripeEvents.id })
    .returning({ id: stripeEvents.id });
  return inserted.length > 0;
}

/** The event, if nobody has finished with it; the attempt counts before it is made. */
export async function beginStripeEvent(db: Queryable, id: string): Promise<StoredEvent | undefined> {
  const [event] = await db
    .update(stripeEvents)
    .set({ attempts: sql`${stripeEvents.attempts} + 1` })
    .where(and(eq(stripeEvents.id, id), isNull(stripeEvents.processedAt)))
    .returning();
  return event;
}

export async function finishStripeEvent(
  db: Queryable,
  id: string,
  now: Temporal.Instant,
  outcome: string,
): Promise<void> {
  await db.update(stripeEvents).set({ processedAt: now, outcome }).where(eq(stripeEvents.id, id));
}

const ATTEMPTS = 10;

/** Left behind by a worker that died, or by a fault that has passed. After ten attempts a person looks. */
export function listUnfinishedEvents(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ id: stripeEvents.id })
    .from(stripeEvents)
    .where(
      and(
        isNull(stripeEvents.processedAt),
        lte(stripeEvents.receivedAt, until),
        lt(stripeEvents.attempts, ATTEMPTS),
      ),
    )
    .orderBy(asc(stripeEvents.receivedAt))
    .limit(200);
}

/** How far Stripe's own list of events has been read. */
export async function findSeenUntil(db: Queryable): Promise<Temporal.Instant | undefined> {
  const [row] = await db.select({ seenUntil: stripeCatchUp.seenUntil }).from(stripeCatchUp);
  return row?.seenUntil;
}

export async function setSeenUntil(db: Queryable, seenUntil: Temporal.Instant): Promise<void> {
  await db
    .insert(stripeCatchUp)
    .values({ seenUntil })
    .onConflictDoUpdate({ target: stripeCatchUp.onlyRow, set: { seenUntil } });
}

/** One more message that Stripe did not sign; the answer is how many that are today. */
export async function countRefusedMessage(db: Queryable, now: Temporal.Instant): Promise<number> {
  const [row] = await db
    .insert(refusedStripeMessages)
    .values({ day: dayOf(now), refused: 1 })
    .onConflictDoUpdate({
      target: refusedStripeMessages.day,
      set: { refused: sql`${refusedStripeMessages.refused} + 1` },
    })
    .returning({ refused: refusedStripeMessages.refused });
  return row!.refused; // an upsert returns its row
}

export async function sumRefusedMessages(db: Queryable, since: Temporal.Instant): Promise<number> {
  const [row] = await db
    .select({ refused: sql<number>`coalesce(sum(${refusedStripeMessages.refused}), 0)`.mapWith(Number) })
    .from(refusedStripeMessages)
    .where(gte(refusedStripeMessages.day, dayOf(since)));
  return row?.refused ?? 0;
}

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO('UTC').toPlainDate().toString();
