import type { Id } from '../id/id.ts';
import { add, type Money } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, type LedgerPosting, posting } from './ledger-posting.ts';

type Paid = {
  paymentId: Id<'payment'>;
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  byCard: Money;
  byCredit: Money;
  /** A session of a package that was paid for before. */
  byPackage?: { packageId: Id<'package'>; amount: Money } | undefined;
  /** What the platform adds for a promo code of its own. */
  subsidy?: Money | undefined;
};

/** P1, C2, G2 and P1d: a booking was paid for, by card, from credit, with a package, and in part by the platform. */
export function paymentSucceeded(paid: Paid) {
  const { paymentId, bookingId, candidateId, byCard, byCredit, byPackage, subsidy } = paid;
  const booking = ledgerAccount.booking(bookingId);
  const postings: LedgerPosting[] = [];
  if (byCard.amountMinor > 0) {
    postings.push(
      posting('P1', paymentId, [debit(ledgerAccount.stripeBalance, byCard), credit(booking, byCard)]),
    );
  }
  if (byCredit.amountMinor > 0) {
    const wallet = ledgerAccount.candidateCredit(candidateId);
    postings.push(posting('C2', paymentId, [debit(wallet, byCredit), credit(booking, byCredit)]));
  }
  if (byPackage && byPackage.amount.amountMinor > 0) {
    const { packageId, amount } = byPackage;
    const prepaid = debit(ledgerAccount.packageCredit(packageId), amount);
    postings.push(posting('G2', paymentId, [prepaid, credit(booking, amount)]));
  }
  if (subsidy && subsidy.amountMinor > 0) {
    postings.push(posting('P1d', paymentId, [debit(ledgerAccount.promo, subsidy), credit(booking, subsidy)]));
  }
  return postings;
}

/** X1: money came that does not fit the payment it claims to be. */
export const paymentMismatched = (paymentId: Id<'payment'>, received: Money): LedgerPosting =>
  posting('X1', paymentId, [
    debit(ledgerAccount.stripeBalance, received),
    credit(ledgerAccount.suspense, received),
  ]);

/** P2: Stripe's fee for a charge became known. Without a fee there is a posting without lines. */
export const feeKnown = (chargeId: string, fee: Money): LedgerPosting =>
  posting('P2', chargeId, [debit(ledgerAccount.stripeFees, fee), credit(ledgerAccount.stripeBalance, fee)]);

type Settled = { bookingId: Id<'booking'>; coachId: Id<'coach'>; coachShare: Money; commission: Money };

/** E1: what was kept of the price is earned, by the coach and by the platform. */
export const sessionSettled = ({ bookingId, coachId, coachShare, commission }: Settled): LedgerPosting =>
  posting('E1', bookingId, [
    debit(ledgerAccount.booking(bookingId), add(coachShare, commission)),
    credit(ledgerAccount.coachPayable(coachId), coachShare),
    credit(ledgerAccount.commission, commission),
  ]);

/** T1: the coach's share left for their Stripe account. */
export const transferCreated = (stripeTransferId: string, coachId: Id<'coach'>, amount: Money) =>
  posting('T1', stripeTransferId, [
    debit(ledgerAccount.coachPayable(coachId), amount),
    credit(ledgerAccount.stripeBalance, amount),
  ]);

/** T2: a part of a transfer came back. */
export const transferReversed = (stripeReversalId: string, coachId: Id<'coach'>, amount: Money) =>
  posting('T2', stripeReversalId, [
    debit(ledgerAccount.stripeBalance, amount),
    credit(ledgerAccount.coachPayable(coachId), amount),
  ]);

/** N1: what is payable to a coach settles what the coach owes. */
export const debtNetted = (ref: string, coachId: Id<'coach'>, amount: Money) =>
  posting('N1', ref, [
    debit(ledgerAccount.coachPayable(coachId), amount),
    credit(ledgerAccount.coachDebt(coachId), amount),
  ]);
