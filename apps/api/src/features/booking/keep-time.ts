import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { lockBooking, updateBooking } from './booking.repository.ts';
import { NO_CLASH } from './compare-calendars.ts';
import { requireParty } from './require-own-booking.ts';
import { wrongState } from './transition-booking.ts';

/** The coach keeps the session, whatever another calendar says or does not say: nobody asks about it again. */
export async function keepTime(
  ctx: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { booking, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'coach');
    if (booking.status !== 'confirmed') throw wrongState(booking);
    if (!booking.calendarsStale && !booking.clashCalendar) throw new DomainError('NOTHING_IN_DOUBT');
    await updateBooking(tx, bookingId, 'confirmed', {
      calendarsStale: false,
      ...NO_CLASH,
      updatedAt: ctx.now,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor,
      action: 'booking.kept_despite_clash',
      subjectId: bookingId,
      bookingId,
    });
  });
}
