import { type Money, money, subtract } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, type LedgerPosting, posting } from './ledger-posting.ts';

/** A movement of a dispute on our balance: `amount` is negative when it was taken from us. */
export type DisputeMovement = { id: string; amount: Money; fee: Money };

/** D1: the bank took the money back, and Stripe its fee. D2: it came back to us. The movement decides. */
export function disputeMoved({ id, amount, fee }: DisputeMovement): LedgerPosting {
  const net = subtract(amount, fee);
  return posting(amount.amountMinor < 0 ? 'D1' : 'D2', id, [
    debit(ledgerAccount.stripeBalance, net),
    debit(ledgerAccount.disputeFees, fee),
    credit(ledgerAccount.disputeHold, amount),
  ]);
}

/** D3: the dispute is lost, and what was withdrawn for it is gone. Nobody but the platform bears it here. */
export const disputeLost = (disputeId: string, withdrawn: Money): LedgerPosting =>
  posting('D3', disputeId, [
    debit(ledgerAccount.losses, withdrawn),
    credit(ledgerAccount.disputeHold, withdrawn),
  ]);

/** What a dispute's movements have taken from us and not given back. */
export const stillWithdrawn = (movements: readonly DisputeMovement[], currency: string): Money =>
  movements.reduce((sum, { amount }) => subtract(sum, amount), money(0, currency));
