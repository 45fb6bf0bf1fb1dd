import type { Id } from '../id/id.ts';
import type { Money } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, type LedgerEntry, type LedgerPosting, posting } from './ledger-posting.ts';

/** From whom an amount is taken back: the booking while nobody has earned it, else coach, platform and tax. */
export type TakenFrom =
  | { kind: 'booking'; bookingId: Id<'booking'>; amount: Money }
  | { kind: 'suspense'; amount: Money }
  | {
      kind: 'earned';
      coachId: Id<'coach'>;
      commissionPart: Money;
      /** The tax that is not owed any more. */
      taxPart: Money;
      /** The coach's part that we hold still. */
      fromPayable: Money;
      /** The coach's part that has left for their account: they owe it now. */
      asDebt: Money;
      /** Of the coach's part, what they are spared. */
      spared?: Money;
    };

type Refund = {
  refundId: Id<'refund'>;
  candidateId: Id<'user'>;
  toCard: Money;
  toCredit: Money;
  /** A session that its package has again. */
  toPackage?: { packageId: Id<'package'>; amount: Money } | undefined;
  /** The platform's own part, which it takes out with the candidate's. */
  subsidy?: Money | undefined;
};

/** R0, or R0e once it was earned: the candidate is owed a refund, part of it at once as credit. */
export function refundRequested(
  { refundId, candidateId, toCard, toCredit, toPackage, subsidy }: Refund,
  from: TakenFrom,
): LedgerPosting {
  return posting(from.kind === 'earned' ? 'R0e' : 'R0', refundId, [
    ...takenFrom(from),
    credit(ledgerAccount.candidatePayable(candidateId), toCard),
    credit(ledgerAccount.candidateCredit(candidateId), toCredit),
    ...(toPackage ? [credit(ledgerAccount.packageCredit(toPackage.packageId), toPackage.amount)] : []),
    ...(subsidy ? [credit(ledgerAccount.promo, subsidy)] : []),
  ]);
}

/** R1: the refund left our Stripe balance. */
export const refundCreated = (stripeRefundId: string, candidateId: Id<'user'>, amount: Money) =>
  posting('R1', stripeRefundId, [
    debit(ledgerAccount.candidatePayable(candidateId), amount),
    credit(ledgerAccount.stripeBalance, amount),
  ]);

/** R2: the refund came back to us, so the candidate is owed it again. */
export const refundFailed = (stripeRefundId: string, candidateId: Id<'user'>, amount: Money) =>
  posting('R2', stripeRefundId, [
    debit(ledgerAccount.stripeBalance, amount),
    credit(ledgerAccount.candidatePayable(candidateId), amount),
  ]);

type Grant = { operation: string; candidateId: Id<'user'>; amount: Money };

/** C1: credit for the candidate, out of what was paid for a booking or at the platform's cost. */
export const creditGranted = (
  { operation, candidateId, amount, subsidy }: Grant & { subsidy?: Money | undefined },
  from: TakenFrom | 'platform',
) =>
  posting('C1', operation, [
    ...(from === 'platform' ? [debit(ledgerAccount.promo, amount)] : takenFrom(from)),
    credit(ledgerAccount.candidateCredit(candidateId), amount),
    ...(subsidy ? [credit(ledgerAccount.promo, subsidy)] : []),
  ]);

/** C3: credit that came out of a booking goes back into it, because all of its price is to be given back. */
export const creditWithdrawn = ({ operation, candidateId, amount }: Grant, bookingId: Id<'booking'>) =>
  posting('C3', operation, [
    debit(ledgerAccount.candidateCredit(candidateId), amount),
    credit(ledgerAccount.booking(bookingId), amount),
  ]);

export function takenFrom(from: TakenFrom): LedgerEntry[] {
  if (from.kind === 'booking') return [debit(ledgerAccount.booking(from.bookingId), from.amount)];
  if (from.kind === 'suspense') return [debit(ledgerAccount.suspense, from.amount)];
  const { coachId, commissionPart, taxPart, fromPayable, asDebt, spared } = from;
  return [
    debit(ledgerAccount.tax, taxPart),
    debit(ledgerAccount.commission, commissionPart),
    debit(ledgerAccount.coachPayable(coachId), fromPayable),
    debit(ledgerAccount.coachDebt(coachId), asDebt),
    ...(spared ? [debit(ledgerAccount.losses, spared)] : []),
  ];
}
