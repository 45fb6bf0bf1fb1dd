import type { Transaction } from '@app/db/client';
import {
  BOOKING_TRANSITIONS,
  type BookingTransition,
  mayTransition,
} from '@app/shared/booking/booking-status';
import { DomainError } from '@app/shared/errors/domain-error';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { type Booking, namingOverlaps, updateBooking } from './booking.repository.ts';

type Transition = {
  actor: Actor;
  now: Temporal.Instant;
  /** Columns that change with the state. */
  changes?: Parameters<typeof updateBooking>[3];
  /** For the timeline: ids, times and amounts. */
  details?: Record<string, unknown>;
};

/**
 * The only way a booking changes state: legal from where it is, one audit event each.
 *
 * @throws DomainError `WRONG_STATE` with the state it is in; `SLOT_TAKEN`, `YOU_ARE_BUSY` when the new time overlaps
 */
export async function transitionBooking(
  tx: Transaction,
  booking: Booking,
  transition: Exclude<BookingTransition, 'hold'>,
  { actor, now, changes = {}, details = {} }: Transition,
): Promise<Booking> {
  if (!mayTransition(booking.status, transition)) throw wrongState(booking);
  const { to } = BOOKING_TRANSITIONS[transition];
  const startsAt = changes.startsAt ?? booking.startsAt;
  const updated = await namingOverlaps(startsAt, () =>
    updateBooking(tx, booking.id, booking.status, { ...changes, status: to, updatedAt: now }),
  );
  if (!updated) throw wrongState(booking);
  await recordAuditEvent(tx, {
    at: now,
    actor,
    action: `booking.${PAST_TENSE[transition]}`,
    subjectId: booking.id,
    bookingId: booking.id,
    details: { from: booking.status, to, ...details },
  });
  return updated;
}

const PAST_TENSE = {
  confirm: 'confirmed',
  reseat: 'reseated',
  expire: 'expired',
  move: 'moved',
  cancel: 'cancelled',
  start: 'started',
  finish: 'finished',
  mark_no_show: 'marked_no_show',
  complete: 'completed',
  close_unreported: 'closed_unreported',
} as const satisfies Record<Exclude<BookingTransition, 'hold'>, string>;

export const wrongState = (booking: Booking) =>
  new DomainError('WRONG_STATE', { bookingId: booking.id, state: booking.status });
