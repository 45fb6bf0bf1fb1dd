import type { Transaction } from '@app/db/client';
import type { MoveBookingInput, ProposeMoveInput } from '@app/shared/booking/booking.schema';
import { moveRefusal } from '@app/shared/booking/reschedule-policy';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { hasStaleFeed } from '../availability/calendar-feed.repository.ts';
import type { PreparedHours } from '../availability/prepare-schedules.ts';
import { movePaidSession } from '../payments/payment.repository.ts';
import { type Booking, lockBooking, lockCalendars, updateBooking } from './booking.repository.ts';
import { NO_CLASH } from './compare-calendars.ts';
import { offerFreedTime } from './offer-freed-time.ts';
import { requireParty } from './require-own-booking.ts';
import { requireSlot } from './require-slot.ts';
import { transitionBooking, wrongState } from './transition-booking.ts';

type UserContext = ActContext & { user: SignedInUser };
type Wish = { startsAt: Temporal.Instant; note: string };

/** The candidate moves their session: one transaction frees the old time and takes the new one. */
export async function moveBooking(
  ctx: UserContext,
  { bookingId, startsAt }: MoveBookingInput,
): Promise<Booking> {
  return ctx.db.transaction(async (tx) => {
    const { booking, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'candidate');
    if (booking.status !== 'confirmed') throw wrongState(booking);
    const refusal = moveRefusal(booking, ctx.now);
    if (refusal) throw new DomainError(refusal, { bookingId });
    return seatAt(ctx, tx, booking, startsAt, { actor, by: 'candidate' });
  });
}

/** The coach asks for another time; nothing moves until the candidate says yes. */
export async function proposeMove(
  ctx: UserContext,
  { bookingId, startsAt, note }: ProposeMoveInput,
): Promise<Booking> {
  return ctx.db.transaction(async (tx) => {
    const { booking, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'coach');
    return askForTime(ctx, tx, { booking, actor }, { startsAt, note });
  });
}

/** Within the caller's transaction; `hours` are those that it is saving. SLOT_TAKEN, SLOT_NOT_OFFERED. */
export async function askForTime(
  ctx: UserContext,
  tx: Transaction,
  { booking, actor }: { booking: Booking; actor: Actor },
  wish: Wish,
  hours?: PreparedHours,
): Promise<Booking> {
  const bookingId = booking.id;
  const { startsAt } = wish;
  if (booking.status !== 'confirmed') throw wrongState(booking);
  await requireSlot(tx, { ...booking, startsAt, moves: booking, ...(hours && { hours }) }, ctx.now);
  const proposed = await setProposal(ctx, tx, booking, wish);
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor,
    action: 'booking.move_proposed',
    subjectId: bookingId,
    bookingId,
    details: { startsAt: booking.startsAt.toString(), proposedStartsAt: startsAt.toString() },
  });
  await announce(ctx, tx, 'booking.move_proposed', { bookingId, proposedStartsAt: startsAt.toString() });
  return proposed;
}

/** The candidate answers the coach's wish: yes moves the session, no leaves it where it is. */
export async function answerProposal(
  ctx: UserContext,
  { bookingId, accept }: { bookingId: Id<'booking'>; accept: boolean },
): Promise<Booking> {
  return ctx.db.transaction(async (tx) => {
    const { booking, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'candidate');
    if (booking.status !== 'confirmed') throw wrongState(booking);
    if (!booking.proposedStartsAt) throw new DomainError('NO_PROPOSAL', { bookingId });
    if (accept) return seatAt(ctx, tx, booking, booking.proposedStartsAt, { actor, by: 'coach' });
    const kept = await setProposal(ctx, tx, booking, null);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor,
      action: 'booking.move_declined',
      subjectId: bookingId,
      bookingId,
    });
    return kept;
  });
}

/** Frees the old time and takes the new one. `judgedAt`: the notice was kept then, when the time was held. */
export async function seatAt(
  ctx: UserContext,
  tx: Transaction,
  booking: Booking,
  startsAt: Temporal.Instant,
  { actor, by, judgedAt = ctx.now }: { actor: Actor; by: 'candidate' | 'coach'; judgedAt?: Temporal.Instant },
): Promise<Booking> {
  await lockCalendars(tx, booking.coachId, booking.candidateId);
  const isPromised = by === 'coach'; // they offered it, whatever their hours say by now
  await requireSlot(tx, { ...booking, startsAt, moves: booking, isPromised }, judgedAt);
  const previousStartsAt = booking.startsAt.toString();
  const moved = await transitionBooking(tx, booking, 'move', {
    actor,
    now: ctx.now,
    changes: {
      startsAt,
      endsAt: startsAt.add({ minutes: booking.durationMinutes }),
      calendarsStale: await hasStaleFeed(tx, booking.coachId, ctx.now),
      ...NO_CLASH,
      timesMoved: booking.timesMoved + (by === 'candidate' ? 1 : 0),
      invitationSequence: booking.invitationSequence + 1,
      proposedStartsAt: null,
      proposedAt: null,
      proposedNote: '',
    },
    details: { previousStartsAt, startsAt: startsAt.toString(), askedBy: by },
  });
  await movePaidSession(tx, { bookingId: booking.id, startsAt, now: ctx.now });
  await announce(ctx, tx, 'booking.moved', { bookingId: booking.id, previousStartsAt, movedBy: by });
  await offerFreedTime(ctx, tx, booking.coachId);
  return moved;
}

async function setProposal(
  ctx: UserContext,
  tx: Transaction,
  booking: Booking,
  wish: Wish | null,
): Promise<Booking> {
  const changes = {
    proposedStartsAt: wish?.startsAt ?? null,
    proposedAt: wish && ctx.now,
    proposedNote: wish?.note ?? '',
    updatedAt: ctx.now,
  };
  const updated = await updateBooking(tx, booking.id, booking.status, changes);
  if (!updated) throw wrongState(booking);
  return updated;
}
