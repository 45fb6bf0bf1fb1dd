import { money } from '@app/shared/money/money';
import { giftRedeemed } from '@app/shared/payments/order-postings';
import { HOUR, instantAt } from '../people/seed-person.ts';
import type { OrderFacts, StripeFacts } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';
import type { OfferPlan } from './write-offers.ts';
import { type Desk, writeOrder } from './write-order.ts';

const DAY = 24 * HOUR;

/** For the demo's candidate, and not used yet: its code can be tried. */
export function writeWaitingGift(
  plan: OfferPlan,
  stripe: ReadonlyMap<string, StripeFacts>,
  desk: Desk,
): void {
  const gift = writeGift(plan, plan.giftOrder, stripe, desk);
  desk.rows.gifts.push({
    ...{ ...gift, code: 'SECONDROUNDGIFT2', status: 'paid' },
    message: 'For the next one. You were closer than you think.',
  });
}

/** Redeemed, so that the wallet shows where credit came from and where it went. */
export function writeSpentGift(plan: OfferPlan, stripe: ReadonlyMap<string, StripeFacts>, desk: Desk): void {
  const { candidate, spentGiftOrder: order } = plan;
  const gift = writeGift(plan, order, stripe, desk);
  const at = order.paidAt + 2 * DAY;
  const redeemed = { redeemedBy: candidate.userId, redeemedAt: instantAt(at) };
  desk.rows.gifts.push({
    ...{ ...gift, ...redeemed, code: 'SECONDROUNDGIFT3', status: 'redeemed', updatedAt: instantAt(at) },
    message: 'Towards the one that counts.',
  });
  const amount = money(order.amountMinor, CURRENCY);
  desk.ledger.post(giftRedeemed(gift.id, candidate.userId, amount), at, null);
  desk.trail.record({
    at,
    actor: { kind: 'candidate', id: candidate.userId },
    action: 'gift.redeemed',
    subjectId: gift.id,
    details: { ...amount, redeemedBy: candidate.userId },
  });
}

/** The order, and what every gift's row says. */
function writeGift(
  { candidate, giver }: OfferPlan,
  order: OrderFacts,
  stripe: ReadonlyMap<string, StripeFacts>,
  desk: Desk,
) {
  const { orderId, paidAt, amountMinor } = order;
  const id = desk.makeId('gift', instantAt(paidAt));
  writeOrder(order, 'gift', stripe, desk, { kind: 'gift', giftId: id });
  return {
    ...{ id, orderId, buyerId: giver.userId, amountMinor, currency: CURRENCY },
    ...{ giverName: giver.story.name, recipientName: candidate.story.name },
    ...{ recipientEmail: candidate.email, sendAt: instantAt(paidAt), sentAt: instantAt(paidAt + HOUR) },
    createdAt: instantAt(paidAt - 120_000),
    updatedAt: instantAt(paidAt + HOUR),
  };
}
