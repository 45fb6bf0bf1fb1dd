import type { Money } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, posting } from './ledger-posting.ts';

/** B1: Stripe began to pay money of ours out to our bank. */
export const platformPayoutLeft = (payoutId: string, amount: Money) =>
  posting('B1', payoutId, [
    debit(ledgerAccount.stripeInTransit, amount),
    credit(ledgerAccount.stripeBalance, amount),
  ]);

/** B2: it arrived. */
export const platformPayoutArrived = (payoutId: string, amount: Money) =>
  posting('B2', payoutId, [debit(ledgerAccount.bank, amount), credit(ledgerAccount.stripeInTransit, amount)]);

/** B3: the bank did not take it, and it is in our Stripe balance again. */
export const platformPayoutReturned = (payoutId: string, amount: Money) =>
  posting('B3', payoutId, [
    debit(ledgerAccount.stripeBalance, amount),
    credit(ledgerAccount.stripeInTransit, amount),
  ]);

/** K1: the platform put money of its own into its Stripe balance. */
export const platformToppedUp = (movementId: string, amount: Money) =>
  posting('K1', movementId, [
    debit(ledgerAccount.stripeBalance, amount),
    credit(ledgerAccount.platformFunds, amount),
  ]);
