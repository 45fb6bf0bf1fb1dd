import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { isReportReminder, isSessionReminder, latestDue } from '@app/shared/notifications/reminder-times';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { describeSession, type Role, recipientOf } from './describe-session.ts';
import { linkTo } from './link-to-page.ts';
import { findNotice, type Notice } from './notice.repository.ts';
import { type QueuedEmail, queueEmail } from './queue-email.ts';
import {
  findReminder,
  listDueTogether,
  lockReminders,
  markRemindersSent,
  type ReminderRow,
} from './reminder.repository.ts';
import type { EmailName } from './render-email.ts';
import { isHandedIn } from './schedule-reminders.ts';

/**
 * Owes somebody the reminder that is due, judged by what the booking is now. Of several that are due
 * together only the latest is written; all count as sent.
 */
export async function sendReminder(ctx: ActContext, reminderId: Id<'reminder'>): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const asked = await findReminder(tx, reminderId);
    if (!asked) return;
    await lockReminders(tx, asked.bookingId);
    const due = await listDueTogether(tx, asked, ctx.now);
    const notice = await findNotice(tx, asked.bookingId);
    if (due.length === 0 || !notice) return;
    const latest = latestDue(due.filter((reminder) => isUseful(reminder, notice, ctx.now)));
    if (latest) await owe(ctx, tx, latest, notice);
    await markRemindersSent(
      tx,
      due.map(({ id }) => id),
      ctx.now,
    );
  });
}

function isUseful({ kind }: ReminderRow, notice: Notice, now: Temporal.Instant): boolean {
  const { booking, report, reviewId } = notice;
  if (isSessionReminder(kind)) return booking.status === 'confirmed' && isBefore(now, booking.startsAt);
  if (isReportReminder(kind)) return booking.status === 'awaiting_report' && !isHandedIn(notice);
  return Boolean(report?.releasedAt) && !reviewId;
}

async function owe(ctx: ActContext, tx: Transaction, reminder: ReminderRow, notice: Notice): Promise<void> {
  const role: Role = reminder.recipientId === notice.candidate.id ? 'candidate' : 'coach';
  const bookingId = notice.booking.id;
  await queueEmail(ctx, tx, {
    ...wording(ctx, reminder, notice, role),
    to: recipientOf(notice, role),
    // With the due time: after a move the same reminder is due, and written, once more.
    cause: `${bookingId}:${reminder.kind}:${reminder.dueAt}`,
    bookingId,
  });
}

type Worded = Pick<QueuedEmail<EmailName>, 'template' | 'payload'>;

function wording({ config, now }: ActContext, { kind }: ReminderRow, notice: Notice, role: Role): Worded {
  const { booking, report } = notice;
  const bookingId = booking.id;
  const session = describeSession(config, notice, role);
  if (isSessionReminder(kind)) {
    const payload = { session, role, kind, roomOpensMinutes: config.ROOM_OPENS_MINUTES };
    return { template: 'session_reminder', payload };
  }
  if (isReportReminder(kind)) {
    const endedAt = booking.endedAt ?? booking.endsAt;
    const dueAt = report?.dueAt ?? endedAt.add(hours(booking.policy.reportDueHours));
    return {
      template: 'report_due',
      payload: {
        session,
        endedAt: endedAt.toString(),
        dueAt: dueAt.toString(),
        overdue: isBefore(dueAt, now),
        editorUrl: linkTo(config, { page: 'report_editor', bookingId }),
      },
    };
  }
  const payload = { session, reviewUrl: linkTo(config, { page: 'report', bookingId }) };
  return { template: 'review_invitation', payload };
}

const hours = (count: number) => ({ milliseconds: Math.round(count * 3_600_000) });
