import { money } from '@app/shared/money/money';
import { nextSessionPrice } from '@app/shared/payments/package-sessions';
import { paymentSucceeded } from '@app/shared/payments/payment-postings';
import { instantAt } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import { describePurchase, type OrderFacts, type StripeFacts } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';
import { packagePrice, writePackage } from './write-offers.ts';
import type { Desk } from './write-order.ts';

const SESSIONS = 3;

/** A series of three and the package that paid for it, bought an hour before. */
export type SeriesPlan = { facts: readonly [BookingFacts, ...BookingFacts[]]; order: OrderFacts };

/** Null where no hour suited both. */
export function planSeriesOrder(
  [first, ...others]: readonly BookingFacts[],
  makeId: Desk['makeId'],
): SeriesPlan | null {
  if (!first || others.length !== SESSIONS - 1) return null;
  const { candidate, coach, offering, heldAt } = first.plan;
  const [sessionType, minutes, euros] = offering.text;
  const paidAt = heldAt - 3_600_000;
  const order = {
    orderId: makeId('order', instantAt(paidAt - 120_000)),
    buyer: candidate,
    paidAt,
    amountMinor: packagePrice(euros * 100, SESSIONS),
    description: `${SESSIONS} mock interviews (${sessionType.replace('_', ' ')}, ${minutes} minutes) with ${coach.profile.name}`,
  };
  const part = Math.floor(order.amountMinor / SESSIONS);
  const priced = (each: BookingFacts, priceMinor: number) => ({ ...each, priceMinor, paidAt: first.paidAt! }); // all were paid
  const [second, third] = others;
  const last = priced(third!, order.amountMinor - part * (SESSIONS - 1)); // counted above
  return { facts: [priced(first, part), priced(second!, part), last], order };
}

/** What the sessions share, and their payments out of the package; the bookings themselves are written before. */
export function writeSeries(
  { facts, order }: SeriesPlan,
  stripe: ReadonlyMap<string, StripeFacts>,
  desk: Desk,
): void {
  const { rows, ledger, trail, makeId } = desk;
  const [{ plan, paidAt }] = facts;
  const { candidate, coach, offering, heldAt } = plan;
  const bought = { candidate, coach, offering, order, sessions: SESSIONS } as const;
  const row = writePackage(bought, stripe, desk);
  const seriesId = makeId('series', instantAt(heldAt));
  const pressedAt = paidAt!; // it was paid
  for (const { bookingId, paymentId, plan: session } of facts) {
    const price = nextSessionPrice(row);
    row.sessionsLeft -= 1;
    row.leftMinor -= price.amountMinor;
    const booking = rows.bookings.find(({ id }) => id === bookingId)!; // written before its money
    Object.assign(booking, { seriesId, listPriceMinor: offering.text[2] * 100 });
    rows.payments.push({
      ...{ id: paymentId!, bookingId, candidateId: candidate.userId, coachId: coach.coachId }, // it was paid
      ...{ description: describePurchase(session), sessionStartsAt: instantAt(session.startsAt) },
      ...{ commissionBasisPoints: coach.commissionBasisPoints, status: 'succeeded', amountMinor: 0 },
      ...{ packageId: row.id, packageMinor: price.amountMinor, currency: CURRENCY },
      checkoutExpiresAt: instantAt(pressedAt),
      succeededAt: instantAt(pressedAt),
      createdAt: instantAt(pressedAt),
      updatedAt: instantAt(pressedAt),
    });
    const [byCard, byCredit] = [money(0, CURRENCY), money(0, CURRENCY)];
    const paid = { paymentId: paymentId!, bookingId, candidateId: candidate.userId, byCard, byCredit };
    for (const posting of paymentSucceeded({ ...paid, byPackage: { packageId: row.id, amount: price } }))
      ledger.post(posting, pressedAt, bookingId);
    trail.record({
      at: pressedAt,
      actor: { kind: 'candidate', id: candidate.userId },
      action: 'package.spent',
      subjectId: row.id,
      bookingId,
      details: { ...price, sessionsLeft: row.sessionsLeft },
    });
  }
}
