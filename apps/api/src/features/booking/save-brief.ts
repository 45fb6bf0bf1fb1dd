import type { Brief } from '@app/shared/booking/brief';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { rereadCalendars } from '../availability/reread-calendars.ts';
import { saveBriefRow } from './booking.repository.ts';
import { requireOwnBooking } from './require-own-booking.ts';

/** The candidate's brief and candour contract; open for changes until the session begins. */
export async function saveBrief(
  ctx: ActContext & { user: SignedInUser },
  { bookingId, brief }: { bookingId: Id<'booking'>; brief: Brief },
): Promise<void> {
  const { db, now, user } = ctx;
  const { booking } = await requireOwnBooking(db, bookingId, user, 'candidate');
  if (booking.status !== 'held' && booking.status !== 'confirmed') {
    throw new DomainError('BRIEF_TOO_LATE', { state: booking.status });
  }
  await db.transaction(async (tx) => {
    await saveBriefRow(tx, bookingId, brief, now);
    if (booking.status === 'held') await rereadCalendars(ctx, tx, booking.coachId); // they pay next
  });
}
