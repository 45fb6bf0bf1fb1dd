import { holdingOf } from '../balance/balance.ts';
import { recordMovement } from '../balance/balance-transaction.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import type { Transfer } from './transfer.ts';

export interface Reversal extends Owned {
  object: 'transfer_reversal';
  amount: number;
  balance_transaction: string;
  currency: string;
  destination_payment_refund: string;
  metadata: Metadata;
  transfer: string;
}

export interface NewReversal {
  /** Everything that is left when absent. */
  amount: number | null;
  metadata: Metadata;
  created?: number;
}

/** Takes money back from the connected account, which must still have it. */
export function reverseTransfer(sandbox: Sandbox, transfer: Transfer, given: NewReversal): Reversal {
  const { destination, currency } = transfer;
  const amount = reversible(transfer, given.amount);
  const { available, pending } = holdingOf(sandbox, destination, currency);
  if (available + pending < amount) {
    throw refused(`The balance of ${destination} is too small for this reversal.`, 'balance_insufficient');
  }
  const created = given.created ?? sandbox.now();
  const arrived = sandbox.store.get('balance_transaction', transfer.balance_transaction).available_on;
  const when = { created, availableOn: Math.max(arrived, created) };
  const id = newId('trr');
  const movement = recordMovement(sandbox, {
    account: PLATFORM,
    type: 'transfer_refund',
    amount,
    currency,
    source: id,
    ...when,
  });
  const reversal = sandbox.store.put('transfer_reversal', {
    ...nullFields('transfer_reversal'),
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: movement.id,
    created,
    currency,
    destination_payment_refund: refundDestinationPayment(sandbox, transfer, amount, when),
    metadata: given.metadata,
    transfer: transfer.id,
    _account: PLATFORM,
  });
  const reversed = transfer.amount_reversed + amount;
  const after = sandbox.store.change('transfer', transfer.id, {
    amount_reversed: reversed,
    reversed: reversed === transfer.amount,
  });
  announce(sandbox, 'transfer.reversed', after, transfer);
  return reversal;
}

function reversible(transfer: Transfer, wanted: number | null): number {
  const left = transfer.amount - transfer.amount_reversed;
  if (left === 0) throw refused(`Transfer ${transfer.id} is already reversed in full.`);
  if ((wanted ?? left) <= left) return wanted ?? left;
  throw refused(
    `The reversal (${wanted}) is greater than what is left of the transfer (${left}).`,
    undefined,
    'amount',
  );
}

/** The connected account sees its payment refunded. */
function refundDestinationPayment(
  sandbox: Sandbox,
  { destination, destination_payment, currency }: Transfer,
  amount: number,
  when: { created: number; availableOn: number },
): string {
  const id = newId('pyr');
  const movement = recordMovement(sandbox, {
    account: destination,
    type: 'payment_refund',
    amount: -amount,
    currency,
    source: id,
    ...when,
  });
  sandbox.store.put('refund', {
    ...nullFields('refund'),
    id,
    object: 'refund',
    amount,
    balance_transaction: movement.id,
    charge: destination_payment,
    created: when.created,
    currency,
    metadata: {},
    payment_intent: null,
    reason: null,
    status: 'succeeded',
    _account: destination,
  });
  const payment = sandbox.store.get('charge', destination_payment);
  const refunded = payment.amount_refunded + amount;
  sandbox.store.change('charge', payment.id, {
    amount_refunded: refunded,
    refunded: refunded === payment.amount,
  });
  return id;
}
