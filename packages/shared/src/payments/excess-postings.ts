import type { Id } from '../id/id.ts';
import { add, type Money } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, posting } from './ledger-posting.ts';

/** Where the money of an excess stands while it is open, and who gave it once that was decided. */
type Givers = { waiting: Money } | { fromCredit: Money; borne: Money };

/** X2: a refund at Stripe gave back more than was left; nobody knows yet at whose cost. */
export const excessFound = (stripeRefundId: string, candidateId: Id<'user'>, excess: Money) =>
  posting('X2', stripeRefundId, [
    debit(ledgerAccount.suspense, excess),
    credit(ledgerAccount.candidatePayable(candidateId), excess),
  ]);

/** X3: a part of it has paid what is owed since another refund failed. */
export const excessSettled = (
  ref: string,
  candidateId: Id<'user'>,
  part: Money,
  stoodIn: 'suspense' | 'losses',
) =>
  posting('X3', ref, [
    debit(ledgerAccount.candidatePayable(candidateId), part),
    credit(ledgerAccount[stoodIn], part),
  ]);

/** X4: the desk decided who gives it: the candidate's credit, and the platform the rest. */
export const excessDecided = (
  stripeRefundId: string,
  candidateId: Id<'user'>,
  { fromCredit, borne }: { fromCredit: Money; borne: Money },
) =>
  posting('X4', stripeRefundId, [
    debit(ledgerAccount.candidateCredit(candidateId), fromCredit),
    debit(ledgerAccount.losses, borne),
    credit(ledgerAccount.suspense, add(fromCredit, borne)),
  ]);

/** X5: the refund failed, so nothing was given beyond: whoever gave it has it back. */
export const excessReturned = (stripeRefundId: string, candidateId: Id<'user'>, givers: Givers) => {
  const back =
    'waiting' in givers
      ? [credit(ledgerAccount.suspense, givers.waiting)]
      : [
          credit(ledgerAccount.candidateCredit(candidateId), givers.fromCredit),
          credit(ledgerAccount.losses, givers.borne),
        ];
  const whole = 'waiting' in givers ? givers.waiting : add(givers.fromCredit, givers.borne);
  return posting('X5', stripeRefundId, [debit(ledgerAccount.candidatePayable(candidateId), whole), ...back]);
};
