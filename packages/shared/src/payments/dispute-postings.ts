import type { Id } from '../id/id.ts';
import { type Money, money, subtract } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, type LedgerPosting, posting } from './ledger-posting.ts';
import { type TakenFrom, takenFrom } from './refund-postings.ts';

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

/** D3: the dispute is lost, and the platform bears what was withdrawn for it, or this part of it. */
export const disputeBorne = (ref: string, part: Money): LedgerPosting =>
  posting('D3', ref, [debit(ledgerAccount.losses, part), credit(ledgerAccount.disputeHold, part)]);

/** D3, or D4 where nobody had earned it: those who have the money give it, our promo money comes back with it. */
export const disputeTaken = (ref: string, part: Money, promo: Money, from: TakenFrom): LedgerPosting =>
  posting(from.kind === 'earned' ? 'D3' : 'D4', ref, [
    ...takenFrom(from),
    credit(ledgerAccount.disputeHold, part),
    credit(ledgerAccount.promo, promo),
  ]);

/** D4: what the bank took was owed to the candidate anyway, since their refund failed. */
export const disputeSettledRefund = (ref: string, candidateId: Id<'user'>, part: Money): LedgerPosting =>
  posting('D4', ref, [
    debit(ledgerAccount.candidatePayable(candidateId), part),
    credit(ledgerAccount.disputeHold, part),
  ]);

/** What a dispute's movements have taken from us and not given back. */
export const stillWithdrawn = (movements: readonly DisputeMovement[], currency: string): Money =>
  movements.reduce((sum, { amount }) => subtract(sum, amount), money(0, currency));
