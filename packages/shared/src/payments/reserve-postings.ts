import type { Id } from '../id/id.ts';
import type { Money } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, posting } from './ledger-posting.ts';

/** W1: a part of what a coach earned is withheld, since the bank asks about a share that has left. */
export const shareWithheld = (ref: string, coachId: Id<'coach'>, part: Money) =>
  posting('W1', ref, [
    debit(ledgerAccount.coachPayable(coachId), part),
    credit(ledgerAccount.coachReserve(coachId), part),
  ]);

/** W2: it is the coach's to be sent. */
export const reserveReleased = (ref: string, coachId: Id<'coach'>, part: Money) =>
  posting('W2', ref, [
    debit(ledgerAccount.coachReserve(coachId), part),
    credit(ledgerAccount.coachPayable(coachId), part),
  ]);

/** W3: the dispute was lost and the coach gives their part: what was withheld pays it. */
export const reserveUsed = (ref: string, coachId: Id<'coach'>, part: Money) =>
  posting('W3', ref, [
    debit(ledgerAccount.coachReserve(coachId), part),
    credit(ledgerAccount.coachDebt(coachId), part),
  ]);
