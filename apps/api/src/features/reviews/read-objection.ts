import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { objectedSession } from './object-to-session.ts';
import { findObjection } from './objection.repository.ts';
import { toObjectionView } from './objection.view.ts';

type Which = { bookingId: Id<'booking'> };

/** Whether the candidate may object, until when, and what became of it. BOOKING_NOT_FOUND. */
export async function readOwnObjection(ctx: ActContext & { user: { id: Id<'user'> } }, { bookingId }: Which) {
  const { booking, coachName, window } = await objectedSession(ctx.db, ctx, bookingId);
  const made = await findObjection(ctx.db, bookingId);
  return {
    coachName,
    price: { amountMinor: booking.priceAmountMinor, currency: booking.priceCurrency },
    state: window.state,
    closesAt: window.state === 'none' ? null : window.closesAt.toString(),
    made: made ? toObjectionView(made) : null,
  };
}

/** The objection to a session of this coach. OBJECTION_NOT_FOUND. */
export async function readObjectionAsCoach(
  { db, coachId }: ActContext & { coachId: Id<'coach'> },
  { bookingId }: Which,
) {
  const made = await findObjection(db, bookingId);
  if (made?.coachId !== coachId) throw new DomainError('OBJECTION_NOT_FOUND');
  return toObjectionView(made);
}
