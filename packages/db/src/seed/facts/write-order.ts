import { money } from '@app/shared/money/money';
import { orderPaid } from '@app/shared/payments/order-postings';
import { feeKnown } from '@app/shared/payments/payment-postings';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import { type AuditTrail, BY_STRIPE } from './audit-trail.ts';
import type { OrderFacts, StripeFacts } from './plant-at-stripe.ts';
import type { SeedLedger } from './seed-ledger.ts';
import { CURRENCY } from './settle-booking.ts';

export type Desk = { base: Millis; rows: MarketRows; ledger: SeedLedger; trail: AuditTrail; makeId: MakeId };

/** What a package or a gift was paid with: its row, its money in the books and its line in the log. */
export function writeOrder(
  order: OrderFacts,
  kind: 'package' | 'gift',
  stripe: ReadonlyMap<string, StripeFacts>,
  { rows, ledger, trail }: Desk,
  holds: Parameters<typeof orderPaid>[1],
  creditMinor = 0,
): void {
  const { orderId, buyer, paidAt, amountMinor, description } = order;
  const side = stripe.get(orderId);
  if (!side?.chargeId) throw new Error(`${orderId} has no charge`);
  const createdAt = instantAt(paidAt - 120_000);
  rows.orders.push({
    ...{
      id: orderId,
      kind,
      buyerId: buyer.userId,
      description,
      status: 'succeeded',
      amountMinor,
      creditMinor,
    },
    ...{ currency: CURRENCY, checkoutSessionId: side.sessionId, paymentIntentId: side.paymentIntentId },
    ...{ chargeId: side.chargeId, feeMinor: side.feeMinor, cardBrand: 'visa', cardLast4: '4242' },
    checkoutExpiresAt: createdAt.add({ minutes: 31 }),
    ...{ succeededAt: instantAt(paidAt), createdAt, updatedAt: instantAt(paidAt) },
  });
  const [byCard, byCredit] = [money(amountMinor, CURRENCY), money(creditMinor, CURRENCY)];
  ledger.post(
    orderPaid({ ref: side.chargeId, buyerId: buyer.userId, byCard, byCredit }, holds),
    paidAt,
    null,
  );
  const fee = feeKnown(side.chargeId, money(side.feeMinor, CURRENCY));
  ledger.post(fee, paidAt + 1_000, null, side.chargeTransactionId);
  const details = { kind, amountMinor, creditMinor, currency: CURRENCY };
  trail.record({ at: paidAt, actor: BY_STRIPE, action: 'order.paid', subjectId: orderId, details });
}
