import { settleCharge } from '../payments/charge.ts';
import { expireSession, paySession } from '../payments/checkout-session.ts';
import { createSession } from '../payments/create-session.ts';
import { createRefund } from '../payments/refund.ts';
import { testCard } from '../payments/test-card.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { Parameters } from '../protocol/parameters.ts';
import { refused } from '../protocol/stripe-error.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { plantDispute, type SeedDispute } from './seed-dispute.ts';
import { secondsOf } from './seed-time.ts';
import { plantTransfer, type SeedTransfer } from './seed-transfer.ts';

export interface SeedPayment {
  /** Handed back, so that a script can find its row again. */
  key?: string;
  amount: number;
  currency?: string;
  createdAt?: string;
  description?: string;
  clientReferenceId?: string;
  customerEmail?: string;
  customerName?: string;
  transferGroup?: string;
  metadata?: Metadata;
  card?: string;
  /** Paid when absent. */
  status?: 'paid' | 'expired';
  refunds?: { amount?: number; createdAt?: string; reason?: string; metadata?: Metadata }[];
  transfers?: SeedTransfer[];
  /** The same as one entry in `transfers`. */
  transfer?: SeedTransfer;
  dispute?: SeedDispute;
}

/** A payment through Checkout as it would have happened then, with what came of it. */
export function plantPayment(
  sandbox: Sandbox,
  given: SeedPayment,
  accountsByKey: ReadonlyMap<string, string>,
) {
  const createdAt = secondsOf(sandbox, given.createdAt, 'payments[].createdAt');
  const session = sandbox.at(createdAt, () => plantSession(sandbox, given));
  if (given.status === 'expired') {
    sandbox.at(createdAt + 1860, () => expireSession(sandbox, session.id));
    return {
      key: given.key,
      session: session.id,
      paymentIntent: null,
      charge: null,
      fee: 0,
      refunds: [],
      transfers: [],
    };
  }
  const charge = sandbox.at(createdAt, () => {
    const payer = { email: given.customerEmail ?? null, name: given.customerName ?? null };
    const { outcome } = paySession(
      sandbox,
      session.id,
      testCard(given.card ?? 'pm_card_visa', 'card'),
      payer,
    );
    const paid = sandbox.store.get('checkout.session', session.id);
    if (outcome !== 'paid' || !paid.payment_intent)
      throw refused('Seed payments need a card that pays and an amount above 0.');
    return settleCharge(
      sandbox,
      sandbox.store.get('payment_intent', paid.payment_intent).latest_charge ?? '',
    );
  });

  const refunds = (given.refunds ?? []).map(({ amount, createdAt: at, reason, metadata }) =>
    sandbox.at(secondsOf(sandbox, at, 'refunds[].createdAt'), () => {
      const wish = {
        amount: amount ?? null,
        reason: reason ?? 'requested_by_customer',
        metadata: metadata ?? {},
      };
      const { id, balance_transaction: balanceTransaction } = createRefund(sandbox, charge.id, wish);
      return { id, balanceTransaction };
    }),
  );
  const orders = [...(given.transfers ?? []), ...(given.transfer ? [given.transfer] : [])];
  const transfers = orders.map((order) => plantTransfer(sandbox, charge, order, accountsByKey));
  const { fee, id: balanceTransaction } = sandbox.store.get(
    'balance_transaction',
    charge.balance_transaction ?? '',
  );
  const { payment_intent: paymentIntent, id } = charge;
  const dispute = given.dispute && plantDispute(sandbox, charge, given.dispute);
  return {
    ...(dispute && { dispute }),
    key: given.key,
    session: session.id,
    paymentIntent,
    charge: id,
    balanceTransaction,
    fee,
    refunds,
    transfers,
  };
}

function plantSession(sandbox: Sandbox, given: SeedPayment) {
  const { amount, currency = 'eur', metadata, description = 'Session' } = given;
  const productData = { name: description };
  const parameters = new Parameters({
    mode: 'payment',
    line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data: productData } }],
    success_url: `${sandbox.baseUrl}/`,
    metadata,
    payment_intent_data: { metadata, description, transfer_group: given.transferGroup },
    client_reference_id: given.clientReferenceId,
    customer_email: given.customerEmail,
  });
  return createSession({ sandbox, account: PLATFORM, parameters, path: {}, url: '' });
}
