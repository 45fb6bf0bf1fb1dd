import { type DocumentContent, documentNumber } from '@app/shared/payments/document-content';
import { REFUND_REASON_WORDS } from '@app/shared/payments/refund-reason-words';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import { type AuditTrail, BY_SYSTEM } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import { describePurchase } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';

type Books = { rows: MarketRows; trail: AuditTrail; makeId: MakeId };
type Wish = {
  at: Millis;
  facts: BookingFacts;
  kind: 'receipt' | 'credit_note';
  cause: string;
  totalMinor: number;
  settled: string;
  reason: string;
};

const ISSUER = 'SR';
const CARD = 'Visa ending in 4242';

/** Receipts of what was paid and credit notes of what went back, in the order in which the database numbers them. */
export function writeDocuments(facts: readonly BookingFacts[], { rows, trail, makeId }: Books): void {
  writeBillingDetails(facts, rows);
  const lastOf = new Map<number, number>();
  const receipts = new Map<string, { number: string; issuedAt: string }>();
  for (const wish of facts.flatMap(wishesOf).sort((a, b) => a.at - b.at)) {
    const { at, kind, cause, totalMinor, facts: each } = wish;
    const { bookingId, paymentId, plan } = each;
    const issuedAt = instantAt(at);
    const id = makeId('document', issuedAt);
    const year = issuedAt.toZonedDateTimeISO('UTC').year;
    const number = (lastOf.get(year) ?? 0) + 1;
    lastOf.set(year, number);
    const name = documentNumber(ISSUER, year, number);
    if (kind === 'receipt') receipts.set(cause, { number: name, issuedAt: issuedAt.toString() });
    rows.documents.push({
      id,
      issuer: ISSUER,
      kind,
      cause,
      paymentId: paymentId!, // only what was paid has wishes
      bookingId,
      candidateId: plan.candidate.userId,
      totalMinor,
      taxMinor: 0,
      currency: CURRENCY,
      content: contentOf(wish, rows, receipts.get(paymentId ?? '')),
      issuedAt,
    });
    trail.record({
      at: at + 1,
      actor: BY_SYSTEM,
      action: 'document.issued',
      subjectId: id,
      bookingId,
      details: { kind, number: name, amountMinor: totalMinor, currency: CURRENCY },
    });
  }
}

function wishesOf(facts: BookingFacts): Wish[] {
  const { plan, paidAt, paymentId, priceMinor, refund, credits } = facts;
  if (paidAt === undefined || !paymentId) return [];
  const note = { facts, kind: 'credit_note' as const };
  return [
    {
      at: paidAt + 2_000,
      facts,
      kind: 'receipt',
      cause: paymentId,
      totalMinor: priceMinor,
      settled: plan.isInSeries ? 'A session of a package' : CARD,
      reason: '',
    },
    ...credits
      .filter(({ fundedBy }) => fundedBy === 'booking')
      .map(({ at, amountMinor, operation }) => ({
        ...note,
        at: at + 2_000,
        cause: operation,
        totalMinor: amountMinor,
        settled: 'As credit',
        reason: 'Given back as credit',
      })),
    ...(refund && refund.amountMinor > 0
      ? [
          {
            ...note,
            at: refund.at + 22_000,
            cause: refund.refundId,
            totalMinor: refund.amountMinor,
            settled: `To ${CARD}`,
            reason: REFUND_REASON_WORDS[refund.reason],
          },
        ]
      : []),
  ];
}

function contentOf(
  { facts, kind, totalMinor, settled, reason }: Wish,
  rows: MarketRows,
  receipt: { number: string; issuedAt: string } | undefined,
): DocumentContent {
  const { plan, bookingId, paymentId } = facts;
  const { candidate, startsAt } = plan;
  const details = rows.billingDetails.find(({ userId }) => userId === candidate.userId);
  return {
    seller: { name: 'Second Round', address: [], taxId: '' },
    buyer: details
      ? {
          name: details.name,
          address: [...details.address.split('\n'), details.country],
          taxId: details.taxId,
        }
      : { name: candidate.story.name, address: [], taxId: '' },
    lines: [{ words: describePurchase(plan), amountMinor: totalMinor }],
    currency: CURRENCY,
    totalMinor,
    tax: null,
    settled: [{ words: settled, amountMinor: totalMinor }],
    sessionStartsAt: instantAt(startsAt).toString(),
    timeZone: candidate.story.timeZone,
    bookingId,
    paymentId: paymentId ?? '',
    corrects: kind === 'credit_note' ? (receipt ?? null) : null,
    reason,
  };
}

/** The demo candidate has said where bills go. */
function writeBillingDetails(facts: readonly BookingFacts[], rows: MarketRows): void {
  const candidate = facts.find(({ plan }) => plan.candidate.email === 'candidate@demo.test')?.plan.candidate;
  if (!candidate) return;
  const first = Math.min(
    ...facts.filter(({ plan }) => plan.candidate === candidate).map(({ plan }) => plan.heldAt),
  );
  rows.billingDetails.push({
    userId: candidate.userId,
    name: candidate.story.name,
    address: 'Sonnenallee 12\n12047 Berlin',
    country: 'DE',
    taxId: '',
    updatedAt: instantAt(first),
  });
}
