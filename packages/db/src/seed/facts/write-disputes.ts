import { type EvidenceFacts, evidenceFields } from '@app/shared/admin/dispute-evidence';
import { DEFAULT_BOOKING_POLICY as POLICY } from '@app/shared/booking/booking-policy';
import type { Id } from '@app/shared/id/id';
import { money, zero } from '@app/shared/money/money';
import { disputeBorne, disputeMoved } from '@app/shared/payments/dispute-postings';
import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis } from '../people/seed-person.ts';
import { type AuditTrail, BY_STRIPE } from './audit-trail.ts';
import type { BookingFacts, DisputeFacts } from './booking-facts.ts';
import { describePurchase, type StripeFacts } from './plant-at-stripe.ts';
import type { SeedLedger } from './seed-ledger.ts';
import { CURRENCY } from './settle-booking.ts';

type Desk = { rows: MarketRows; ledger: SeedLedger; trail: AuditTrail; adminId: Id<'user'> };
type Disputed = { facts: BookingFacts; dispute: DisputeFacts; id: string; paymentId: Id<'payment'> };

/** What Stripe takes for a dispute, whoever wins, and how long it waits for evidence. */
const FEE_MINOR = 1_500;
const ANSWER_DAYS = 7;
/** Stripe's word for what is told of each of them. */
const REASON = 'fraudulent';

const inEuros = (amountMinor: number) => money(amountMinor, CURRENCY);

/** Disputes with their movements in the books, what was sent to the bank, and what became of the loss. */
export function writeDisputes(
  facts: readonly BookingFacts[],
  stripe: ReadonlyMap<string, StripeFacts>,
  desk: Desk,
): void {
  for (const each of facts) {
    const { dispute, bookingId, paymentId } = each;
    const atStripe = stripe.get(bookingId)?.dispute;
    if (!dispute || !paymentId || !atStripe) continue;
    const disputed = { facts: each, dispute, id: atStripe.id, paymentId };
    writeRow(disputed, desk);
    writeMovements(disputed, atStripe.movements, desk.ledger);
    if (dispute.outcome?.state === 'lost') writeLoss(disputed, desk);
    const isOver = dispute.outcome?.state === 'won' || dispute.borneAt !== undefined;
    const payment = desk.rows.payments.find(({ id }) => id === paymentId)!; // it was paid
    payment.disputedAt = isOver ? null : instantAt(dispute.openedAt);
    writeTrail(disputed, desk);
  }
}

function writeRow({ facts, dispute, id, paymentId }: Disputed, { rows, adminId }: Desk): void {
  const { openedAt, answer, outcome, borneAt } = dispute;
  const optional = (at: Millis | undefined) => (at === undefined ? null : instantAt(at));
  const state = outcome?.state ?? 'open';
  rows.disputes.push({
    ...{ id, paymentId, bookingId: facts.bookingId, amountMinor: facts.priceMinor, currency: CURRENCY },
    ...{ reason: REASON, state, status: outcome?.state ?? (answer ? 'under_review' : 'needs_response') },
    dueAt: instantAt(openedAt + ANSWER_DAYS * DAY),
    openedAt: instantAt(openedAt),
    closedAt: optional(outcome?.at),
    note: answer?.note ?? '',
    submittedAt: optional(answer?.at),
    submittedBy: answer ? adminId : null,
    evidence: answer ? evidenceFields(evidenceOf({ facts, dispute, id, paymentId }, rows)) : null,
    dividedAt: state === 'lost' ? optional(outcome?.at) : null,
    decidedAt: optional(borneAt),
    decidedBy: borneAt === undefined ? null : adminId,
    updatedAt: instantAt(borneAt ?? outcome?.at ?? answer?.at ?? openedAt),
  });
}

function writeMovements(
  { facts, dispute: { openedAt, outcome } }: Disputed,
  [taken, returned]: readonly string[],
  ledger: SeedLedger,
): void {
  const { bookingId, priceMinor } = facts;
  const move = (movement: string | undefined, at: Millis, amountMinor: number, feeMinor: number) => {
    if (!movement) return;
    const moved = disputeMoved({ id: movement, amount: inEuros(amountMinor), fee: inEuros(feeMinor) });
    ledger.post(moved, at + 2_000, bookingId, movement);
  };
  move(taken, openedAt, -priceMinor, FEE_MINOR);
  move(returned, outcome?.at ?? openedAt, priceMinor, 0);
}

/** The share has left, so it is the desk that says who bears it. */
function writeLoss({ facts, dispute, id, paymentId }: Disputed, { rows, ledger }: Desk): void {
  const { bookingId, priceMinor } = facts;
  const isBorne = dispute.borneAt !== undefined;
  const payment = rows.payments.find((row) => row.id === paymentId)!; // it was paid
  Object.assign(payment, { lostMinor: priceMinor, borneMinor: priceMinor });
  rows.disputeLosses.push({
    ...{ disputeId: id, paymentId, amountMinor: priceMinor, fate: isBorne ? 'borne' : 'waits' },
    coachMinor: 0,
  });
  if (dispute.borneAt === undefined) return;
  ledger.post(disputeBorne(`${id}:${bookingId}`, inEuros(priceMinor)), dispute.borneAt, bookingId);
}

function writeTrail({ facts, dispute, id, paymentId }: Disputed, { trail, adminId }: Desk): void {
  const { bookingId } = facts;
  const { openedAt, answer, outcome, borneAt } = dispute;
  const byDesk = { kind: 'admin' as const, id: adminId };
  const ofPayment = { actor: BY_STRIPE, subjectId: paymentId, bookingId, details: { disputeId: id } };
  const ofDispute = { actor: byDesk, subjectId: id, bookingId };
  trail.record({ at: openedAt + 2_000, action: 'payment.disputed', ...ofPayment });
  if (answer)
    trail.record({ at: answer.at, action: 'dispute.answered', ...ofDispute, details: { disputeId: id } });
  if (outcome?.state === 'won') {
    trail.record({ at: outcome.at + 2_000, action: 'payment.dispute_won', ...ofPayment });
  }
  if (borneAt === undefined) return;
  const details = { coachMinor: zero(CURRENCY).amountMinor, currency: CURRENCY };
  trail.record({ at: borneAt, action: 'dispute.borne', ...ofDispute, details });
}

/** What the product would have drawn up from these rows. */
function evidenceOf({ facts, id, dispute }: Disputed, rows: MarketRows): EvidenceFacts {
  const { plan, bookingId, priceMinor, paidAt, report } = facts;
  const read = rows.acknowledgements.find(({ reportId }) => reportId === report?.reportId);
  const optional = (at: Millis | undefined) => (at === undefined ? null : instantAt(at));
  return {
    disputeId: id,
    seller: 'Second Round',
    amount: inEuros(priceMinor),
    reason: REASON,
    candidate: { name: plan.candidate.story.name, email: plan.candidate.email },
    coachName: plan.coach.profile.name,
    description: describePurchase(plan),
    price: inEuros(priceMinor),
    card: 'Visa ending in 4242',
    bookedAt: instantAt(plan.heldAt),
    paidAt: optional(paidAt),
    startsAt: instantAt(plan.startsAt),
    endsAt: instantAt(plan.endsAt),
    policy: POLICY,
    acts: [],
    visits: rows.attendance
      .filter((visit) => visit.bookingId === bookingId)
      .map(({ role, kind, occurredAt }) => ({ role, kind, at: occurredAt })),
    report: {
      releasedAt: optional(report?.releasedAt),
      openedAt: read?.openedAt ?? null,
      acknowledgedAt: read?.acknowledgedAt ?? null,
    },
    refunds: [],
    messages: [],
    note: dispute.answer?.note ?? '',
  };
}
