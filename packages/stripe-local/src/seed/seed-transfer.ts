import type { Charge } from '../payments/charge.ts';
import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import { reverseTransfer } from '../transfers/reversal.ts';
import { createTransfer } from '../transfers/transfer.ts';
import { secondsOf } from './seed-time.ts';

export interface SeedTransfer {
  /** An account id, or the `key` of an account planted in the same request. */
  account: string;
  amount: number;
  createdAt?: string;
  description?: string;
  metadata?: Metadata;
  reversals?: { amount?: number; createdAt?: string; metadata?: Metadata }[];
}

export function plantTransfer(
  sandbox: Sandbox,
  charge: Charge,
  given: SeedTransfer,
  accountsByKey: ReadonlyMap<string, string>,
) {
  const transfer = sandbox.at(secondsOf(sandbox, given.createdAt, 'transfers[].createdAt'), () =>
    createTransfer(sandbox, {
      amount: given.amount,
      currency: charge.currency,
      destination: accountsByKey.get(given.account) ?? given.account,
      sourceTransaction: charge.id,
      transferGroup: charge.transfer_group,
      description: given.description ?? null,
      metadata: given.metadata ?? {},
    }),
  );
  const reversals = (given.reversals ?? []).map(({ amount, createdAt, metadata }) =>
    sandbox.at(secondsOf(sandbox, createdAt, 'reversals[].createdAt'), () => {
      const current = sandbox.store.get('transfer', transfer.id);
      const wish = { amount: amount ?? null, metadata: metadata ?? {} };
      const { id, balance_transaction: balanceTransaction } = reverseTransfer(sandbox, current, wish);
      return { id, balanceTransaction };
    }),
  );
  const { id, balance_transaction: balanceTransaction, destination_payment: destinationPayment } = transfer;
  return { id, balanceTransaction, destinationPayment, reversals };
}
