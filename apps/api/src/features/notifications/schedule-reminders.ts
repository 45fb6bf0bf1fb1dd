import type { Id } from '@app/shared/id/id';
import {
  reportReminders,
  reviewInvitation,
  sessionReminders,
} from '@app/shared/notifications/reminder-times';
import type { ActContext } from '../../app-context.ts';
import { findNotice, type Notice } from './notice.repository.ts';
import { lockReminders, replaceReminders, type WantedReminder } from './reminder.repository.ts';

/**
 * Writes what this booking's people must be reminded of, from the state it is in: confirmed, moved,
 * cancelled, ended, reported. Which event led here does not matter, nor how often or how late.
 */
export async function scheduleReminders(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockReminders(tx, bookingId);
    const notice = await findNotice(tx, bookingId);
    if (notice) await replaceReminders(tx, bookingId, wantedReminders(notice, ctx));
  });
}

function wantedReminders(notice: Notice, { now, config }: ActContext): WantedReminder[] {
  const { booking, candidate, coach, report, reviewId } = notice;
  if (booking.status === 'confirmed') {
    const reminders = sessionReminders(booking.startsAt, now, config.reminders);
    return [candidate, coach].flatMap(({ id }) => reminders.map((each) => ({ ...each, recipientId: id })));
  }
  if (report?.releasedAt && !reviewId) {
    return [{ ...reviewInvitation(report.releasedAt, config.REVIEW_OPENS_DAYS), recipientId: candidate.id }];
  }
  if (booking.status === 'awaiting_report' && !isHandedIn(notice)) {
    const endedAt = booking.endedAt ?? booking.endsAt;
    return reportReminders(endedAt, config.reminders).map((each) => ({ ...each, recipientId: coach.id }));
  }
  return [];
}

/** The coach has done their part, whether or not the candidate has it already. */
export const isHandedIn = ({ report }: Notice): boolean => report !== null && report.status !== 'draft';
