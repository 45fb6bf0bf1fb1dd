import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned, Stored } from '../store/stored.ts';

/** One movement on one account's balance. `status` follows from `available_on` and the clock. */
export interface BalanceTransaction extends Owned {
  amount: number;
  fee: number;
  net: number;
  currency: string;
  available_on: number;
  type: Movement;
  source: string;
}

export type Movement = keyof typeof CATEGORY;

const CATEGORY = {
  charge: 'charge',
  refund: 'refund',
  refund_failure: 'refund_failure',
  transfer: 'transfer',
  transfer_refund: 'transfer_reversal',
  payment: 'charge',
  payment_refund: 'refund',
  payout: 'payout',
  payout_failure: 'payout_reversal',
  payout_cancel: 'payout_reversal',
  dispute: 'dispute',
  dispute_reversal: 'dispute_reversal',
  topup: 'topup',
} as const;

export interface NewMovement {
  account: string;
  type: Movement;
  /** Negative when it leaves the balance. */
  amount: number;
  currency: string;
  source: string;
  fee?: number;
  created?: number;
  availableOn?: number;
  description?: string | null;
}

export function recordMovement(sandbox: Sandbox, movement: NewMovement): BalanceTransaction {
  const { type, amount, currency, source, fee = 0 } = movement;
  const created = movement.created ?? sandbox.now();
  const isDispute = type === 'dispute' || type === 'dispute_reversal';
  return sandbox.store.put('balance_transaction', {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: movement.availableOn ?? created,
    balance_type: 'payments',
    created,
    currency,
    description: movement.description ?? null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, currency, isDispute)],
    net: amount - fee,
    reporting_category: CATEGORY[type],
    source,
    type: (isDispute ? 'adjustment' : type) as Movement,
    _account: movement.account,
  });
}

export function presentBalanceTransaction(sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  return { ...stored, status: isAvailable(sandbox, stored as BalanceTransaction) ? 'available' : 'pending' };
}

export const isAvailable = (sandbox: Sandbox, { available_on }: BalanceTransaction) =>
  available_on <= sandbox.now();

const feeDetail = (amount: number, currency: string, isDispute: boolean) => ({
  amount,
  application: null,
  currency,
  description: isDispute ? 'Dispute fee' : 'Stripe processing fees',
  type: 'stripe_fee',
});
