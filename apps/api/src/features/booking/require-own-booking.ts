import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { Actor } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { type Booking, findBooking } from './booking.repository.ts';

export type Party = 'candidate' | 'coach';

/** Which side of a booking this person is on, if any. The one rule for who may see it. */
export function partyOf(booking: Pick<Booking, 'candidateId' | 'coachId'>, user: SignedInUser): Party | null {
  if (booking.candidateId === user.id) return 'candidate';
  if (user.coachId !== null && booking.coachId === user.coachId) return 'coach';
  return null;
}

/** @throws DomainError `BOOKING_NOT_FOUND`, the same for an id that never was and one that is another's */
export function requireParty(
  booking: Booking | undefined,
  user: SignedInUser,
  only?: Party,
): { booking: Booking; party: Party; actor: Actor } {
  const party = booking ? partyOf(booking, user) : null;
  if (!booking || !party || (only && party !== only)) throw new DomainError('BOOKING_NOT_FOUND');
  return { booking, party, actor: { kind: party, id: user.id } };
}

export async function requireOwnBooking(
  db: Queryable,
  bookingId: Id<'booking'>,
  user: SignedInUser,
  only?: Party,
) {
  return requireParty(await findBooking(db, bookingId), user, only);
}
