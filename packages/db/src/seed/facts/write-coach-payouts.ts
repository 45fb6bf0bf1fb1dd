import { DEMO_COACHES, isDemoAccount } from '../demo-accounts.ts';
import type { MarketRows } from '../market-rows.ts';
import { DAY, HOUR, instantAt, type Millis } from '../people/seed-person.ts';
import { type AuditTrail, BY_STRIPE } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { PayoutFacts, ReturnedPayout, StripeSide } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';

/**
 * What banks did not take: the demo coach's last payout but one, which the next took along; and the latest of the
 * coach whose share left most lately before yesterday, which nobody has seen to yet.
 */
export function planReturnedPayouts(facts: readonly BookingFacts[], base: Millis): ReturnedPayout[] {
  const lastSent = new Map<BookingFacts['plan']['coach'], Millis>();
  for (const { plan, transfer } of facts) {
    if (transfer?.sentAt === undefined) continue;
    lastSent.set(plan.coach, Math.max(lastSent.get(plan.coach) ?? 0, transfer.sentAt));
  }
  const dayBefore = Math.floor(base / DAY) * DAY - DAY;
  const [unseen] = [...lastSent]
    .filter(([{ email }, sentAt]) => !isDemoAccount(email) && sentAt < dayBefore)
    .sort(([, a], [, b]) => b - a);
  const demoCoach = [...lastSent.keys()].find(({ email }) => email === DEMO_COACHES[0].email);
  return [
    ...(demoCoach ? [{ coachId: demoCoach.coachId, before: 1 }] : []),
    ...(unseen ? [{ coachId: unseen[0].coachId, before: 0 }] : []),
  ];
}

const STATUS = { in_transit: 'on_its_way', paid: 'arrived', failed: 'failed' } as const;

/** What Stripe sent to the banks of coaches, and what came back. */
export function writeCoachPayouts(
  { accountOf, payouts }: Pick<StripeSide, 'accountOf' | 'payouts'>,
  { base, rows, trail }: { base: Millis; rows: MarketRows; trail: AuditTrail },
): void {
  const coachOf = new Map([...accountOf].map(([coachId, account]) => [account, coachId]));
  for (const payout of payouts) {
    const { id, account, amount, status, failureCode, createdAt, arrivesAt } = payout;
    const coachId = coachOf.get(account);
    if (!coachId) throw new Error(`${id} is nobody's`);
    const knownAt = Math.min(base, heardOf(payout));
    rows.coachPayouts.push({
      ...{ id, coachId, amountMinor: amount, currency: CURRENCY, failureCode },
      status: STATUS[status],
      arrivesOn: instantAt(arrivesAt * 1_000)
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .toString(),
      madeAt: instantAt(createdAt * 1_000),
      updatedAt: instantAt(knownAt),
    });
    if (status !== 'failed') continue;
    trail.record({
      at: knownAt,
      actor: BY_STRIPE,
      action: 'coach.payout_failed',
      subjectId: coachId,
      details: { payoutId: id, amountMinor: amount, currency: CURRENCY, code: failureCode },
    });
  }
}

function heardOf({ status, createdAt, arrivesAt }: PayoutFacts): Millis {
  if (status === 'failed') return createdAt * 1_000 + 10 * HOUR;
  return (status === 'paid' ? arrivesAt : createdAt) * 1_000 + 4_000;
}
