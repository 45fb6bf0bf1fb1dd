import type { Database, Queryable, Transaction } from '@app/db/client';
import { emails } from '@app/db/schema/notifications';
import type { Id } from '@app/shared/id/id';
import { and, count, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';

export type EmailRow = typeof emails.$inferSelect;
export type NewEmail = Omit<typeof emails.$inferInsert, 'status' | 'attempts'>;

/** Longer than the mailer may take for one message. */
const CLAIM = sql`interval '60 seconds'`;

/** Whether it is new: a cause writes to an address once for each template. */
export async function insertEmail(tx: Transaction, email: NewEmail): Promise<boolean> {
  const rows = await tx
    .insert(emails)
    .values({ ...email, status: 'queued' })
    .onConflictDoNothing({ target: [emails.cause, emails.recipientAddress, emails.template] })
    .returning({ id: emails.id });
  return rows.length > 0;
}

/** Messages of one kind to one address since then. Locks the pair, so that two cannot both be the last allowed. */
export async function countEmailsSince(
  tx: Transaction,
  address: string,
  template: string,
  since: Temporal.Instant,
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${template} ${address}`}, 0))`);
  const [row] = await tx
    .select({ sent: count() })
    .from(emails)
    .where(
      and(eq(emails.recipientAddress, address), eq(emails.template, template), gt(emails.createdAt, since)),
    );
  return row?.sent ?? 0;
}

/** Takes a queued message for one worker and counts the attempt; undefined when it is sent, given up or taken. */
export async function claimEmail(db: Database, id: Id<'email'>): Promise<EmailRow | undefined> {
  const [row] = await db
    .update(emails)
    .set({ claimedUntil: sql`now() + ${CLAIM}`, attempts: sql`${emails.attempts} + 1` })
    .where(
      and(
        eq(emails.id, id),
        eq(emails.status, 'queued'),
        or(isNull(emails.claimedUntil), lt(emails.claimedUntil, sql`now()`)),
      ),
    )
    .returning();
  return row;
}

/** Whether it still waits to be sent. */
export async function isEmailQueued(db: Queryable, id: Id<'email'>): Promise<boolean> {
  const [row] = await db.select({ status: emails.status }).from(emails).where(eq(emails.id, id));
  return row?.status === 'queued';
}

type Sent = { messageId: string; subject: string; sentAt: Temporal.Instant; wipePayload: boolean };

export async function markEmailSent(db: Queryable, id: Id<'email'>, sent: Sent): Promise<void> {
  const { wipePayload, ...columns } = sent;
  await db
    .update(emails)
    .set({
      ...columns,
      status: 'sent',
      claimedUntil: null,
      failure: null,
      ...(wipePayload && { payload: {} }),
    })
    .where(eq(emails.id, id));
}

/** Back to the queue for the next attempt. */
export async function releaseEmail(db: Queryable, id: Id<'email'>, failure: string): Promise<void> {
  await db.update(emails).set({ claimedUntil: null, failure }).where(eq(emails.id, id));
}

export async function markEmailFailed(db: Queryable, id: Id<'email'>, failure: string): Promise<void> {
  await db.update(emails).set({ status: 'failed', claimedUntil: null, failure }).where(eq(emails.id, id));
}
