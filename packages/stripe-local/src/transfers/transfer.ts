import { isReadyForTransfers } from '../accounts/account.ts';
import { holdingOf } from '../balance/balance.ts';
import { recordMovement } from '../balance/balance-transaction.ts';
import { type Charge, chargeAvailableOn } from '../payments/charge.ts';
import { embeddedList } from '../protocol/list-page.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields, present } from '../protocol/present.ts';
import { missingReference, refused } from '../protocol/stripe-error.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned, Stored } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';

export interface Transfer extends Owned {
  object: 'transfer';
  amount: number;
  amount_reversed: number;
  balance_transaction: string;
  currency: string;
  destination: string;
  destination_payment: string;
  metadata: Metadata;
  reversed: boolean;
  source_transaction: string | null;
  transfer_group: string | null;
}

export interface NewTransfer {
  amount: number | null;
  currency: string;
  destination: string;
  sourceTransaction: string | null;
  transferGroup: string | null;
  description: string | null;
  metadata: Metadata;
  created?: number;
}

/** Moves money from the platform to a connected account. */
export function createTransfer(sandbox: Sandbox, given: NewTransfer): Transfer {
  checkDestination(sandbox, given.destination);
  const source = given.sourceTransaction ? sourceCharge(sandbox, given.sourceTransaction) : undefined;
  const amount = transferable(sandbox, given, source);
  const created = given.created ?? sandbox.now();
  const availableOn = source ? Math.max(chargeAvailableOn(sandbox, source), created) : created;
  const { currency, destination } = given;
  const transferGroup = given.transferGroup ?? (source ? groupOf(sandbox, source) : null);
  const id = newId('tr');
  const payment = createDestinationPayment(sandbox, {
    ...given,
    transferGroup,
    id,
    amount,
    created,
    availableOn,
  });
  const movement = recordMovement(sandbox, {
    account: PLATFORM,
    type: 'transfer',
    amount: -amount,
    currency,
    source: id,
    created,
    availableOn,
    description: given.description,
  });
  const transfer = sandbox.store.put('transfer', {
    ...nullFields('transfer'),
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: movement.id,
    created,
    currency,
    description: given.description,
    destination,
    destination_payment: payment,
    livemode: false,
    metadata: given.metadata,
    reversed: false,
    source_transaction: given.sourceTransaction,
    source_type: 'card',
    transfer_group: transferGroup,
    _account: PLATFORM,
  });
  announce(sandbox, 'transfer.created', transfer);
  return transfer;
}

/** A transfer shows its reversals inside. */
export function presentTransfer(sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  const reversals = sandbox.store.all('transfer_reversal').filter(({ transfer }) => transfer === stored.id);
  const data = reversals.reverse().map((reversal) => present(sandbox, reversal));
  return { ...stored, reversals: embeddedList(data, `/v1/transfers/${stored.id}/reversals`) };
}

/** What was paid and what is passed on share a group; without one it is named after the payment. */
function groupOf(sandbox: Sandbox, source: Charge): string {
  if (source.transfer_group) return source.transfer_group;
  const group = `group_${source.payment_intent ?? source.id}`;
  sandbox.store.change('charge', source.id, { transfer_group: group });
  return group;
}

function checkDestination(sandbox: Sandbox, destination: string): void {
  const account = sandbox.store.find('account', destination);
  if (!account || account.id === PLATFORM) throw missingReference('destination', destination, 'destination');
  if (account.outOfReach) {
    throw refused(
      'The destination account is in a region that transfers from here do not reach.',
      'transfers_not_allowed',
      'destination',
    );
  }
  if (isReadyForTransfers(account)) return;
  throw refused(
    'The destination account has not got the transfers capability enabled.',
    'insufficient_capabilities_for_transfer',
    'destination',
  );
}

function sourceCharge(sandbox: Sandbox, id: string): Charge {
  const charge = sandbox.store.find('charge', id);
  if (charge?._account !== PLATFORM) throw missingReference('charge', id, 'source_transaction');
  if (charge.status === 'succeeded' && charge.captured) return charge;
  throw refused(
    `Charge ${id} did not succeed and cannot be the source of a transfer.`,
    undefined,
    'source_transaction',
  );
}

/** With a source, all transfers together stay within the charge; without one, the available balance decides. */
function transferable(
  sandbox: Sandbox,
  { amount, currency }: NewTransfer,
  source: Charge | undefined,
): number {
  if (!source) {
    if (amount === null) throw refused('Missing required param: amount.', 'parameter_missing', 'amount');
    if (amount <= holdingOf(sandbox, PLATFORM, currency).available) return amount;
    throw refused('The available balance is too small for this transfer.', 'balance_insufficient');
  }
  if (source.currency !== currency) {
    throw refused(
      `The source charge is in ${source.currency}; the transfer must be too.`,
      undefined,
      'currency',
    );
  }
  const earlier = sandbox.store
    .all('transfer')
    .filter(({ source_transaction }) => source_transaction === source.id);
  const moved = earlier.reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
  const left = source.amount_captured - moved;
  if ((amount ?? left) <= left && left > 0) return amount ?? left;
  throw refused(
    `The transfers of charge ${source.id} together would exceed it: ${left} of ${source.amount_captured} left.`,
    undefined,
    'amount',
  );
}

type DestinationPayment = NewTransfer & { id: string; amount: number; created: number; availableOn: number };

/** What the connected account sees of the transfer: a payment. */
function createDestinationPayment(sandbox: Sandbox, transfer: DestinationPayment): string {
  const { amount, currency, destination, created, availableOn } = transfer;
  const id = newId('py');
  const movement = recordMovement(sandbox, {
    account: destination,
    type: 'payment',
    amount,
    currency,
    source: id,
    created,
    availableOn,
  });
  sandbox.store.put('charge', {
    ...nullFields('charge'),
    id,
    object: 'charge',
    amount,
    amount_captured: amount,
    amount_refunded: 0,
    balance_transaction: movement.id,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    captured: true,
    created,
    currency,
    customer: null,
    description: transfer.description,
    disputed: false,
    livemode: false,
    metadata: {},
    paid: true,
    payment_intent: null,
    refunded: false,
    source_transfer: transfer.id,
    status: 'succeeded',
    transfer_group: transfer.transferGroup,
    _number: '',
    _account: destination,
  });
  return id;
}
