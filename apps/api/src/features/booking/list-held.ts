import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { listUsablePackages } from '../payments/package.repository.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { type Booking, listSeries } from './booking.repository.ts';
import { wrongState } from './transition-booking.ts';

const isHeld = ({ status, holdExpiresAt }: Booking, now: Temporal.Instant): boolean =>
  status === 'held' && holdExpiresAt !== null && isBefore(now, holdExpiresAt);

/** A held time can still be paid for. HOLD_EXPIRED, WRONG_STATE. */
export function requireHeld({ now }: ActContext, booking: Booking): void {
  const isOver = booking.status === 'held' && !isHeld(booking, now);
  if (booking.status === 'expired' || isOver)
    throw new DomainError('HOLD_EXPIRED', { bookingId: booking.id });
  if (booking.status !== 'held' || booking.movesBookingId) throw wrongState(booking);
}

/** What is still to be paid of a hold: itself, or all that were held with it in one go, in the order of time. */
export async function listUnpaid({ now }: ActContext, db: Queryable, booking: Booking): Promise<Booking[]> {
  const together = booking.seriesId ? await listSeries(db, booking.seriesId) : [booking];
  const unpaid: Booking[] = [];
  for (const each of together.filter((one) => isHeld(one, now)))
    if (!(await findSucceededPayment(db, each.id))) unpaid.push(each);
  return unpaid;
}

/**
 * Which of some unpaid sessions packages will pay for: the earliest, as many as are left. One with a code on it is
 * paid for by card, as its price says.
 */
export async function coveredByPackages(
  { now }: Pick<ActContext, 'now'>,
  db: Queryable,
  unpaid: readonly Booking[],
): Promise<{ sessions: number; sessionsLeft: number; covers: Id<'booking'>[] }> {
  const payable = unpaid.filter(({ listPriceMinor }) => listPriceMinor === null);
  const [first] = payable;
  const packages = first ? await listUsablePackages(db, first, now) : [];
  const sessionsLeft = packages.reduce((sum, each) => sum + each.sessionsLeft, 0);
  return {
    sessions: packages.reduce((sum, each) => sum + each.sessions, 0),
    sessionsLeft,
    covers: payable.slice(0, sessionsLeft).map(({ id }) => id),
  };
}
