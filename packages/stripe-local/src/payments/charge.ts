import { recordMovement } from '../balance/balance-transaction.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import type { PaymentIntent } from './payment-intent.ts';
import { billingDetails, chargedCard, type Payer } from './payment-method.ts';
import { findTestCard, type TestCard } from './test-card.ts';

export interface Charge extends Owned {
  object: 'charge';
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  balance_transaction: string | null;
  captured: boolean;
  currency: string;
  customer: string | null;
  disputed: boolean;
  metadata: Metadata;
  paid: boolean;
  payment_intent: string | null;
  refunded: boolean;
  status: 'succeeded' | 'pending' | 'failed';
  transfer_group: string | null;
  _number: string;
}

const PENDING_SECONDS = 2 * 24 * 60 * 60;
/** Capture is asynchronous: the fee and the balance transaction are known a moment later. */
const SETTLES_AFTER_SECONDS = 1;

/** 1.5 % and 25 minor units, the price of a European card. */
export const processingFee = (amount: number) => Math.round((amount * 150) / 10_000) + 25;

export interface Charging {
  intent: PaymentIntent;
  testCard: TestCard;
  payer: Payer;
  paymentMethod: string;
  /** For a manual capture later. */
  capture: boolean;
}

export function createCharge(
  sandbox: Sandbox,
  { intent, testCard, payer, paymentMethod, capture }: Charging,
): Charge {
  const id = newId('ch');
  const { decline } = testCard;
  const charge = sandbox.store.put('charge', {
    ...nullFields('charge'),
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: capture && !decline ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: billingDetails(payer),
    calculated_statement_descriptor: 'LOCAL STRIPE',
    captured: capture && !decline,
    created: sandbox.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    outcome: outcomeOf(testCard),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: paymentMethod,
    payment_method_details: { card: chargedCard(testCard, intent.amount), type: 'card' },
    receipt_email: intent.receipt_email,
    receipt_url: decline ? null : `${sandbox.baseUrl}/receipts/${id}`,
    refunded: false,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_group: intent.transfer_group,
    _number: testCard.number,
    _account: intent._account,
  });
  announce(sandbox, decline ? 'charge.failed' : 'charge.succeeded', charge);
  if (!decline && capture) scheduleTask(sandbox, 'settle-charge', id, sandbox.now() + SETTLES_AFTER_SECONDS);
  return charge;
}

/** Money reaches the balance and the fee is known. Does nothing the second time. */
export function settleCharge(sandbox: Sandbox, id: string): Charge {
  const charge = sandbox.store.get('charge', id);
  if (charge.balance_transaction || !charge.captured) return charge;
  const availableAtOnce = findTestCard(charge._number)?.availableAtOnce;
  const movement = recordMovement(sandbox, {
    account: charge._account,
    type: 'charge',
    amount: charge.amount_captured,
    fee: processingFee(charge.amount_captured),
    currency: charge.currency,
    source: id,
    created: charge.created,
    availableOn: charge.created + (availableAtOnce ? 0 : PENDING_SECONDS),
    description: (charge.description as string | null) ?? null,
  });
  const settled = sandbox.store.change('charge', id, { balance_transaction: movement.id });
  announce(sandbox, 'charge.updated', settled, charge);
  return settled;
}

/** Whoever looks at the money of an account sees all that was captured. */
export function settleCharges(sandbox: Sandbox, account: string): void {
  for (const { id, captured, balance_transaction, _account } of sandbox.store.all('charge')) {
    if (_account === account && captured && !balance_transaction) settleCharge(sandbox, id);
  }
}

/** An authorisation that is not taken goes back to the card. */
export function releaseCharge(sandbox: Sandbox, id: string): void {
  const before = sandbox.store.get('charge', id);
  const released = sandbox.store.change('charge', id, { amount_refunded: before.amount, refunded: true });
  announce(sandbox, 'charge.refunded', released, before);
}

/** When the money of a charge can be used. */
export function chargeAvailableOn(sandbox: Sandbox, charge: Charge): number {
  const settled = settleCharge(sandbox, charge.id);
  if (!settled.balance_transaction) return sandbox.now();
  return sandbox.store.get('balance_transaction', settled.balance_transaction).available_on;
}

function outcomeOf({ decline }: TestCard) {
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 20,
    seller_message: decline ? decline.message : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  };
}
