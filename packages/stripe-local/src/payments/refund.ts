import { holdingOf } from '../balance/balance.ts';
import { recordMovement } from '../balance/balance-transaction.ts';
import { isHeldByDispute } from '../disputes/dispute.ts';
import { settleWarnings } from '../disputes/early-fraud-warning.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { type Charge, chargeAvailableOn, processingFee } from './charge.ts';
import { findTestCard } from './test-card.ts';

export interface Refund extends Owned {
  object: 'refund';
  amount: number;
  balance_transaction: string | null;
  charge: string | null;
  currency: string;
  failure_balance_transaction?: string;
  failure_reason?: string;
  metadata: Metadata;
  payment_intent: string | null;
  pending_reason?: string;
  reason: string | null;
  status: 'succeeded' | 'pending' | 'failed' | 'canceled';
}

export interface NewRefund {
  /** Everything that is left when absent. */
  amount: number | null;
  reason: string | null;
  metadata: Metadata;
  created?: number;
}

const LATER_SECONDS = 5;

/** @throws refusals of Stripe: disputed, already refunded, more than is left */
export function createRefund(sandbox: Sandbox, chargeId: string, given: NewRefund): Refund {
  const charge = sandbox.store.get('charge', chargeId);
  const amount = refundable(sandbox, charge, given.amount);
  const availableOn = chargeAvailableOn(sandbox, charge);
  const isCovered = covers(sandbox, charge, amount);
  const isSlow = findTestCard(charge._number)?.refund === 'pending';
  const created = given.created ?? sandbox.now();
  const refund = sandbox.store.put('refund', {
    ...nullFields('refund'),
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created,
    currency: charge.currency,
    customer: charge.customer,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: given.metadata,
    payment_intent: charge.payment_intent,
    payment_method: (charge.payment_method as string | null) ?? null,
    reason: given.reason,
    status: isCovered && !isSlow ? 'succeeded' : 'pending',
    ...(isSlow && { pending_reason: 'processing' }),
    ...(!isCovered && { pending_reason: 'insufficient_funds' }),
    _account: charge._account,
  });
  const refunded = addRefunded(sandbox, charge.id, amount);
  const paid = isCovered ? payOut(sandbox, refund, Math.max(availableOn, created)) : refund;
  announce(sandbox, 'refund.created', paid);
  announce(sandbox, 'charge.refunded', refunded, charge);
  if (refunded.refunded) settleWarnings(sandbox, charge.id);
  if (isCovered) scheduleOutcome(sandbox, charge, refund.id);
  return paid;
}

/** Refunds that wait for money go out as soon as there is enough. */
export function retryWaitingRefunds(sandbox: Sandbox): void {
  for (const refund of sandbox.store.all('refund')) {
    if (refund.status !== 'pending' || refund.pending_reason !== 'insufficient_funds') continue;
    const charge = sandbox.store.get('charge', refund.charge!); // a refund of a card always has its charge
    if (!covers(sandbox, charge, refund.amount)) continue;
    payOut(sandbox, refund, sandbox.now());
    succeedRefund(sandbox, refund.id);
  }
}

export function succeedRefund(sandbox: Sandbox, id: string): Refund {
  const before = sandbox.store.get('refund', id);
  if (before.status !== 'pending') return before;
  const refund = sandbox.store.change('refund', id, { status: 'succeeded', pending_reason: undefined });
  announceUpdate(sandbox, 'refund.updated', refund, before);
  return refund;
}

/** The bank sends the money back: it returns to the balance, the debt to the customer stays. */
export function failRefund(sandbox: Sandbox, id: string, reason = 'expired_or_canceled_card'): Refund {
  const before = sandbox.store.get('refund', id);
  if (before.status === 'failed' || before.status === 'canceled') return before;
  const { amount, currency, _account: account } = before;
  const back = before.balance_transaction
    ? recordMovement(sandbox, { account, type: 'refund_failure', amount, currency, source: id })
    : undefined;
  const refund = sandbox.store.change('refund', id, {
    status: 'failed',
    failure_reason: reason,
    pending_reason: undefined,
    ...(back && { failure_balance_transaction: back.id }),
  });
  addRefunded(sandbox, before.charge!, -amount);
  announceUpdate(sandbox, 'refund.failed', refund, before);
  return refund;
}

export function cancelRefund(sandbox: Sandbox, id: string): Refund {
  const before = sandbox.store.get('refund', id);
  if (before.status !== 'pending' || before.balance_transaction) {
    throw refused(
      `Only refunds that still wait for money can be canceled; the status of this one is ${before.status}.`,
    );
  }
  const refund = sandbox.store.change('refund', id, { status: 'canceled', pending_reason: undefined });
  addRefunded(sandbox, before.charge!, -before.amount);
  announceUpdate(sandbox, 'refund.updated', refund, before);
  return refund;
}

/** The fee that stays with Stripe is no reason to wait: the balance may fall below zero by as much. */
function covers(sandbox: Sandbox, charge: Charge, amount: number): boolean {
  const { available, pending } = holdingOf(sandbox, charge._account, charge.currency);
  return available + pending + processingFee(charge.amount_captured) >= amount;
}

function refundable(sandbox: Sandbox, charge: Charge, wanted: number | null): number {
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw refused(
      `Charge ${charge.id} has not been captured and cannot be refunded.`,
      'charge_not_refundable',
    );
  }
  if (isHeldByDispute(sandbox, charge))
    throw refused(`Charge ${charge.id} is disputed and cannot be refunded.`, 'charge_disputed');
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0) throw refused(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  if (wanted !== null && wanted > left) {
    throw refused(
      `Refund amount (${wanted}) is greater than unrefunded amount on charge (${left}) in minor units of ${charge.currency}.`,
      undefined,
      'amount',
    );
  }
  return wanted ?? left;
}

function payOut(sandbox: Sandbox, refund: Refund, availableOn: number): Refund {
  const { id, amount, currency, created, _account: account } = refund;
  const movement = recordMovement(sandbox, {
    account,
    type: 'refund',
    amount: -amount,
    currency,
    source: id,
    created,
    availableOn,
  });
  return sandbox.store.change('refund', id, { balance_transaction: movement.id });
}

function addRefunded(sandbox: Sandbox, chargeId: string, amount: number): Charge {
  const charge = sandbox.store.get('charge', chargeId);
  const refunded = charge.amount_refunded + amount;
  return sandbox.store.change('charge', chargeId, {
    amount_refunded: refunded,
    refunded: refunded === charge.amount_captured,
  });
}

function scheduleOutcome(sandbox: Sandbox, charge: Charge, refund: string): void {
  const outcome = findTestCard(charge._number)?.refund;
  if (!outcome) return;
  scheduleTask(
    sandbox,
    outcome === 'fails' ? 'fail-refund' : 'succeed-refund',
    refund,
    sandbox.now() + LATER_SECONDS,
  );
}

function announceUpdate(sandbox: Sandbox, type: string, refund: Refund, before: Refund): void {
  announce(sandbox, type, refund, before);
  announce(sandbox, 'charge.refund.updated', refund, before);
}
