import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { reminders } from '@app/db/schema/notifications';
import type { Id } from '@app/shared/id/id';
import type { ReminderKind } from '@app/shared/notifications/reminder-times';
import { and, eq, inArray, isNull, lte, notInArray, sql } from 'drizzle-orm';

export type ReminderRow = Omit<typeof reminders.$inferSelect, 'kind'> & { kind: ReminderKind };
export type WantedReminder = { recipientId: Id<'user'>; kind: ReminderKind; dueAt: Temporal.Instant };

/** One writer at a time for the reminders of a booking; the next one then reads what this one left. */
export async function lockReminders(tx: Transaction, bookingId: Id<'booking'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${bookingId}`}, 0))`);
}

/**
 * Makes the reminders of a booking what they should be: what is no longer wanted goes unless it was
 * sent, a new due time makes a sent one due again, and what is right already is left alone.
 */
export async function replaceReminders(
  tx: Transaction,
  bookingId: Id<'booking'>,
  wanted: readonly WantedReminder[],
): Promise<void> {
  const kinds = [...new Set(wanted.map(({ kind }) => kind))];
  await tx
    .delete(reminders)
    .where(
      and(
        eq(reminders.bookingId, bookingId),
        isNull(reminders.sentAt),
        kinds.length > 0 ? notInArray(reminders.kind, kinds) : undefined,
      ),
    );
  if (wanted.length === 0) return;
  await tx
    .insert(reminders)
    .values(wanted.map((reminder) => ({ id: newId('reminder'), bookingId, ...reminder })))
    .onConflictDoUpdate({
      target: [reminders.bookingId, reminders.recipientId, reminders.kind],
      set: {
        dueAt: sql`excluded.due_at`,
        sentAt: sql`case when ${reminders.dueAt} = excluded.due_at then ${reminders.sentAt} end`,
      },
    });
}

/** Reminders whose time has come, the longest due first. */
export async function listDueReminders(
  db: Queryable,
  now: Temporal.Instant,
  limit: number,
): Promise<Id<'reminder'>[]> {
  const rows = await db
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(isNull(reminders.sentAt), lte(reminders.dueAt, now)))
    .orderBy(reminders.dueAt)
    .limit(limit);
  return rows.map(({ id }) => id);
}

export async function findReminder(db: Queryable, id: Id<'reminder'>): Promise<ReminderRow | undefined> {
  const [row] = await db.select().from(reminders).where(eq(reminders.id, id));
  return row as ReminderRow | undefined; // only replaceReminders writes kinds
}

/** All that one person is due of one booking. */
export async function listDueTogether(
  tx: Transaction,
  { bookingId, recipientId }: Pick<ReminderRow, 'bookingId' | 'recipientId'>,
  now: Temporal.Instant,
): Promise<ReminderRow[]> {
  const rows = await tx
    .select()
    .from(reminders)
    .where(
      and(
        eq(reminders.bookingId, bookingId),
        eq(reminders.recipientId, recipientId),
        isNull(reminders.sentAt),
        lte(reminders.dueAt, now),
      ),
    );
  return rows as ReminderRow[];
}

export async function markRemindersSent(
  tx: Transaction,
  ids: readonly Id<'reminder'>[],
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(reminders)
    .set({ sentAt: now })
    .where(inArray(reminders.id, [...ids]));
}
