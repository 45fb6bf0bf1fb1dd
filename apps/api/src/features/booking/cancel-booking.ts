import type { Transaction } from '@app/db/client';
import type { CancelBookingInput } from '@app/shared/booking/booking.schema';
import type { CancelledBy } from '@app/shared/booking/booking-status';
import { refundOnCancel } from '@app/shared/booking/cancellation-policy';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, money, subtract } from '@app/shared/money/money';
import { includedTax } from '@app/shared/payments/included-tax';
import { asFarAsKept, keptPaid, keptSubsidy } from '@app/shared/payments/kept-price';
import { splitPrice } from '@app/shared/payments/split-price';
import type { ActContext } from '../../app-context.ts';
import type { Actor } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import {
  findSucceededPayment,
  lockPayments,
  lockSucceededPayment,
  type Payment,
} from '../payments/payment.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { scheduleTransfer } from '../payments/schedule-transfer.ts';
import { type Booking, lockBooking } from './booking.repository.ts';
import { offerFreedTime } from './offer-freed-time.ts';
import { requireOwnBooking, requireParty } from './require-own-booking.ts';
import { transitionBooking } from './transition-booking.ts';

export type CancelQuote = {
  refund: Money;
  /** The tax inside the refund, which is not owed any more. */
  refundTax: Money;
  kept: Money;
  /** What the platform takes back of its own part of the price. */
  subsidyBack: Money;
  /** What stays of the platform's own part of the price; the coach has a share of that too. */
  keptSubsidy: Money;
  coachShare: Money;
};

/**
 * Where the money goes if this booking is cancelled now; shown before the click and checked after it. What the policy
 * gives back is of the whole price, and no more than is left of the payment: some may have gone back as goodwill.
 */
export function quoteCancellation(
  booking: Booking,
  by: CancelledBy,
  now: Temporal.Instant,
  payment: Payment | undefined,
): CancelQuote {
  const paid = money(booking.priceAmountMinor, booking.priceCurrency);
  // A coach who wants another time has opened the door: whoever leaves through it gets all of it back.
  const causedBy = by === 'candidate' && booking.proposedStartsAt ? 'coach' : by;
  const ofPolicy = (part: Money) =>
    refundOnCancel({ paid: part, startsAt: booking.startsAt, policy: booking.policy }, causedBy, now);
  const subsidy = money(booking.subsidyMinor, booking.priceCurrency);
  const wished = { paid: ofPolicy(paid), subsidy: ofPolicy(subsidy) };
  const back = payment ? asFarAsKept(payment, wished) : wished;
  const before = payment ? { paid: keptPaid(payment), subsidy: keptSubsidy(payment) } : { paid, subsidy };
  const kept = subtract(before.paid, back.paid);
  const keptOurs = subtract(before.subsidy, back.subsidy);
  const taxBasisPoints = payment?.taxBasisPoints ?? 0;
  const { coachShare } = splitPrice(kept, booking.commissionBasisPoints, taxBasisPoints, keptOurs);
  const refundTax = subtract(includedTax(before.paid, taxBasisPoints), includedTax(kept, taxBasisPoints));
  return { refund: back.paid, refundTax, kept, subsidyBack: back.subsidy, keptSubsidy: keptOurs, coachShare };
}

export async function cancelQuote(
  { db, now, user }: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<CancelQuote> {
  const { booking, party } = await requireOwnBooking(db, bookingId, user);
  const payment = await findSucceededPayment(db, bookingId);
  return quoteCancellation(booking, party, now, payment);
}

/** Calls a session off for one of its two people, at the price that they saw. */
export async function cancelBooking(
  ctx: ActContext & { user: SignedInUser },
  input: CancelBookingInput,
): Promise<Booking> {
  return ctx.db.transaction(async (tx) => {
    const own = requireParty(await lockBooking(tx, input.bookingId), ctx.user);
    const cancelled = await callOff(ctx, tx, own, input);
    await offerFreedTime(ctx, tx, cancelled.coachId);
    return cancelled;
  });
}

/** The platform calls off by itself only what was perhaps paid with a stolen card. */
const REFUND_REASON = {
  candidate: 'candidate_cancelled',
  coach: 'coach_cancelled',
  admin: 'fraud_warning',
} as const;

/** Within the caller's transaction. MONEY_CHANGED, WRONG_STATE. */
export async function callOff(
  ctx: ActContext,
  tx: Transaction,
  { booking, party, actor }: { booking: Booking; party: keyof typeof REFUND_REASON; actor: Actor },
  { reason, refundMinor }: Pick<CancelBookingInput, 'reason' | 'refundMinor'>,
): Promise<Booking> {
  const { now } = ctx;
  const bookingId = booking.id;
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  const {
    refund,
    kept,
    subsidyBack,
    keptSubsidy: keptOurs,
  } = quoteCancellation(booking, party, now, payment);
  const cancelled = await transitionBooking(tx, booking, 'cancel', {
    actor,
    now,
    changes: {
      cancelledAt: now,
      cancelledBy: party,
      cancellationReason: reason,
      invitationSequence: booking.invitationSequence + 1,
      proposedStartsAt: null,
      proposedAt: null,
    },
    details: { refundMinor: refund.amountMinor, keptMinor: kept.amountMinor },
  });
  if (refund.amountMinor !== refundMinor)
    throw new DomainError('MONEY_CHANGED', { refundMinor: refund.amountMinor });
  await requestRefund(ctx, tx, {
    bookingId,
    amount: refund,
    subsidy: subsidyBack,
    reason: REFUND_REASON[party],
    operation: `${bookingId}:cancel`,
    requestedBy: actor,
    note: '',
  });
  if (kept.amountMinor + keptOurs.amountMinor > 0) {
    const { coachId, commissionBasisPoints, policy } = booking;
    const dueAt = now.add({ milliseconds: Math.round(policy.transferDelayHours * 3_600_000) });
    await scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints, dueAt });
  }
  await announce(ctx, tx, 'booking.cancelled', { bookingId });
  return cancelled;
}
