import { money, zero } from '@app/shared/money/money';
import {
  feeKnown,
  paymentSucceeded,
  sessionSettled,
  transferCreated,
} from '@app/shared/payments/payment-postings';
import { creditGranted, refundCreated, refundRequested } from '@app/shared/payments/refund-postings';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, MINUTE, type Millis } from '../people/seed-person.ts';
import { type AuditTrail, BY_STRIPE, BY_SYSTEM } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import { describePurchase, type StripeFacts } from './plant-at-stripe.ts';
import type { SeedLedger } from './seed-ledger.ts';
import { CURRENCY } from './settle-booking.ts';

export type Books = { rows: MarketRows; ledger: SeedLedger; trail: AuditTrail };

const inEuros = (amountMinor: number) => money(amountMinor, CURRENCY);
/** Stripe's page can be paid for half an hour and a little. */
const CHECKOUT_MINUTES = 31;

/** Payment, refund, credit and transfer of a booking, in rows, in the books and in the log. */
export function writeMoney(facts: BookingFacts, stripe: StripeFacts, books: Books): void {
  writePayment(facts, stripe, books);
  if (facts.paidAt === undefined) return;
  writeRefund(facts, stripe, books);
  writeCredits(facts, books);
  writeTransfer(facts, stripe, books);
}

function writePayment(facts: BookingFacts, stripe: StripeFacts, { rows, ledger, trail }: Books): void {
  const { plan, bookingId, paymentId, paidAt, priceMinor, refund, credits } = facts;
  if (!paymentId) throw new Error(`${bookingId} was never at the checkout`);
  const { candidate, coach, heldAt, startsAt } = plan;
  const createdAt = heldAt + 90_000;
  const credited = credits.filter(({ fundedBy }) => fundedBy === 'booking');
  rows.payments.push({
    id: paymentId,
    bookingId,
    candidateId: candidate.userId,
    coachId: coach.coachId,
    description: describePurchase(plan),
    sessionStartsAt: instantAt(startsAt),
    commissionBasisPoints: coach.commissionBasisPoints,
    status: paidAt === undefined ? 'expired' : 'succeeded',
    amountMinor: priceMinor,
    currency: CURRENCY,
    refundedMinor: refund?.amountMinor ?? 0,
    creditedMinor: credited.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    checkoutSessionId: stripe.sessionId,
    checkoutExpiresAt: instantAt(createdAt + CHECKOUT_MINUTES * MINUTE),
    paymentIntentId: stripe.paymentIntentId,
    chargeId: stripe.chargeId,
    feeMinor: paidAt === undefined ? null : stripe.feeMinor,
    cardBrand: paidAt === undefined ? null : 'visa',
    cardLast4: paidAt === undefined ? null : '4242',
    succeededAt: paidAt === undefined ? null : instantAt(paidAt),
    createdAt: instantAt(createdAt),
    updatedAt: instantAt(refund?.at ?? paidAt ?? createdAt + CHECKOUT_MINUTES * MINUTE),
  });
  const amounts = { amountMinor: priceMinor, creditMinor: 0, currency: CURRENCY };
  const subject = { subjectId: paymentId, bookingId };
  const byCandidate = { kind: 'candidate' as const, id: candidate.userId };
  trail.record({
    at: createdAt,
    actor: byCandidate,
    action: 'payment.started',
    ...subject,
    details: amounts,
  });
  if (paidAt === undefined || !stripe.chargeId) return;
  const details = { ...amounts, late: false, surplus: false };
  trail.record({ at: paidAt, actor: BY_STRIPE, action: 'payment.succeeded', ...subject, details });
  const paid = {
    paymentId,
    bookingId,
    candidateId: candidate.userId,
    byCard: inEuros(priceMinor),
    byCredit: zero(CURRENCY),
  };
  for (const posting of paymentSucceeded(paid)) ledger.post(posting, paidAt, bookingId);
  const fee = feeKnown(stripe.chargeId, inEuros(stripe.feeMinor));
  ledger.post(fee, paidAt + 1_000, bookingId, stripe.chargeTransactionId);
}

function writeRefund(facts: BookingFacts, stripe: StripeFacts, { rows, ledger, trail }: Books): void {
  const { bookingId, paymentId, refund, plan } = facts;
  if (!refund || !stripe.refund || !paymentId) return;
  const { refundId, at, amountMinor, reason, operation, requestedBy, note } = refund;
  const candidateId = plan.candidate.userId;
  const doneAt = at + 20_000;
  rows.refunds.push({
    id: refundId,
    paymentId,
    bookingId,
    amountMinor,
    currency: CURRENCY,
    status: 'succeeded',
    reason,
    note,
    operation,
    stripeRefundId: stripe.refund.id,
    requestedBy: requestedBy.id,
    sentAt: instantAt(at + 10_000),
    createdAt: instantAt(at),
    updatedAt: instantAt(doneAt),
  });
  const amount = inEuros(amountMinor);
  const parts = { refundId, candidateId, toCard: amount, toCredit: zero(CURRENCY) };
  ledger.post(refundRequested(parts, { kind: 'booking', bookingId, amount }), at, bookingId);
  ledger.post(
    refundCreated(stripe.refund.id, candidateId, amount),
    doneAt,
    bookingId,
    stripe.refund.transactionId,
  );
  const subject = { subjectId: refundId, bookingId };
  const requested = { ...amount, toCardMinor: amountMinor, reason, paymentId };
  trail.record({
    at: at + 1,
    actor: requestedBy,
    action: 'refund.requested',
    ...subject,
    details: requested,
  });
  trail.record({
    at: doneAt,
    actor: BY_STRIPE,
    action: 'refund.succeeded',
    ...subject,
    details: { ...amount, reason: null },
  });
}

function writeCredits({ bookingId, credits, plan }: BookingFacts, { ledger, trail }: Books): void {
  const candidateId = plan.candidate.userId;
  for (const { at, amountMinor, fundedBy, operation } of credits) {
    const amount = inEuros(amountMinor);
    const from = fundedBy === 'platform' ? fundedBy : ({ kind: 'booking', bookingId, amount } as const);
    ledger.post(creditGranted({ operation, candidateId, amount }, from), at, bookingId);
    const details = { ...amount, fundedBy, operation };
    trail.record({
      at: at + 2,
      actor: BY_SYSTEM,
      action: 'credit.granted',
      subjectId: candidateId,
      bookingId,
      details,
    });
  }
}

function writeTransfer(facts: BookingFacts, stripe: StripeFacts, { rows, ledger, trail }: Books): void {
  const { bookingId, transfer, plan } = facts;
  if (!transfer) return;
  const { transferId, scheduledAt, dueAt, amountMinor, commissionMinor, sentAt, heldFor } = transfer;
  const { coachId, commissionBasisPoints } = plan.coach;
  const optional = (at: Millis | undefined) => (at === undefined ? null : instantAt(at));
  rows.transfers.push({
    id: transferId,
    bookingId,
    coachId,
    commissionBasisPoints,
    amountMinor,
    currency: CURRENCY,
    status: sentAt !== undefined ? 'created' : heldFor ? 'on_hold' : 'due',
    holdReason: heldFor ?? null,
    dueAt: instantAt(dueAt),
    stripeTransferId: stripe.transfer?.id ?? null,
    earnedAt: optional(sentAt),
    sentAt: optional(sentAt),
    createdAt: instantAt(scheduledAt),
    updatedAt: instantAt(sentAt ?? scheduledAt),
  });
  const subject = { subjectId: transferId, bookingId };
  const amount = inEuros(amountMinor);
  const scheduled = { ...amount, dueAt: instantAt(dueAt).toString() };
  trail.record({
    at: scheduledAt + 3,
    actor: BY_SYSTEM,
    action: 'transfer.scheduled',
    ...subject,
    details: scheduled,
  });
  if (sentAt === undefined || !stripe.transfer) return;
  const settled = { bookingId, coachId, coachShare: amount, commission: inEuros(commissionMinor) };
  ledger.post(sessionSettled(settled), sentAt, bookingId);
  ledger.post(
    transferCreated(stripe.transfer.id, coachId, amount),
    sentAt + 1_000,
    bookingId,
    stripe.transfer.transactionId,
  );
  const created = { ...amount, stripeTransferId: stripe.transfer.id };
  trail.record({
    at: sentAt + 1_000,
    actor: BY_STRIPE,
    action: 'transfer.created',
    ...subject,
    details: created,
  });
}
