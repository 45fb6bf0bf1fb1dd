import type { Id } from '../id/id.ts';
import { add, type Money, money, subtract } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, type LedgerPosting, posting } from './ledger-posting.ts';
import { holdingAccount, type OrderHolds } from './order-postings.ts';
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

type GoodsTaken = { ref: string; buyerId: Id<'user'>; goods: Money; surplus: Money };

/** D4: what nobody had used of a package or a gift; what the bank leaves of it becomes the buyer's credit. */
export const disputeTookGoods = (
  { ref, buyerId, goods, surplus }: GoodsTaken,
  holds: OrderHolds,
): LedgerPosting =>
  posting('D4', ref, [
    debit(holdingAccount(holds), add(goods, surplus)),
    credit(ledgerAccount.disputeHold, goods),
    credit(ledgerAccount.candidateCredit(buyerId), surplus),
  ]);

/** D4: credit that came of what the bank took, as far as its owner has it still. */
export const disputeTookCredit = (ref: string, ownerId: Id<'user'>, part: Money): LedgerPosting =>
  posting('D4', ref, [
    debit(ledgerAccount.candidateCredit(ownerId), part),
    credit(ledgerAccount.disputeHold, part),
  ]);

/** Who has back what a lost dispute took from them. */
export type GivenBack = {
  promo?: Money;
  losses?: Money;
  booking?: { bookingId: Id<'booking'>; amount: Money };
  earned?: { coachId: Id<'coach'>; coach: Money; commission: Money; tax: Money };
  owed?: { candidateId: Id<'user'>; amount: Money };
  wallet?: { ownerId: Id<'user'>; amount: Money };
};

/** D5: a lost dispute was won after all, so whoever gave this part of it has it back. */
export const disputeUndone = (ref: string, part: Money, to: GivenBack): LedgerPosting =>
  posting('D5', ref, [
    debit(ledgerAccount.disputeHold, part),
    ...(to.promo ? [debit(ledgerAccount.promo, to.promo)] : []),
    ...(to.losses ? [credit(ledgerAccount.losses, to.losses)] : []),
    ...(to.booking ? [credit(ledgerAccount.booking(to.booking.bookingId), to.booking.amount)] : []),
    ...(to.earned
      ? [
          credit(ledgerAccount.coachPayable(to.earned.coachId), to.earned.coach),
          credit(ledgerAccount.commission, to.earned.commission),
          credit(ledgerAccount.tax, to.earned.tax),
        ]
      : []),
    ...(to.owed ? [credit(ledgerAccount.candidatePayable(to.owed.candidateId), to.owed.amount)] : []),
    ...(to.wallet ? [credit(ledgerAccount.candidateCredit(to.wallet.ownerId), to.wallet.amount)] : []),
  ]);

/** What a dispute's movements have taken from us and not given back. */
export const stillWithdrawn = (movements: readonly DisputeMovement[], currency: string): Money =>
  movements.reduce((sum, { amount }) => subtract(sum, amount), money(0, currency));
