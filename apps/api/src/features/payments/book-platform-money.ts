import { money } from '@app/shared/money/money';
import {
  platformPayoutArrived,
  platformPayoutLeft,
  platformPayoutReturned,
  platformToppedUp,
} from '@app/shared/payments/platform-postings';
import type { ActContext } from '../../app-context.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';

/** B1, B2, B3: a payout of the platform's own money to its bank, as Stripe shows it now. */
export async function bookPlatformPayout(ctx: ActContext, payoutId: string): Promise<'applied'> {
  const { amount, state } = await ctx.stripe.readPlatformPayout(payoutId);
  const facts: LedgerFact[] = [platformPayoutLeft(payoutId, amount)];
  if (state === 'arrived') facts.push(platformPayoutArrived(payoutId, amount));
  if (state === 'returned') facts.push(platformPayoutReturned(payoutId, amount));
  await ctx.db.transaction((tx) => postLedger(tx, facts, { at: ctx.now, bookingId: null }));
  return 'applied';
}

/** K1: money of its own that the platform put into its balance at Stripe. */
export async function bookTopUp(ctx: ActContext, movementId: string): Promise<'applied'> {
  const [movement] = await ctx.stripe.listBalanceChanges({ object: movementId });
  if (!movement) return 'applied';
  const fact = platformToppedUp(movementId, money(movement.amountMinor, movement.currency));
  await ctx.db.transaction((tx) => postLedger(tx, [fact], { at: ctx.now, bookingId: null }));
  return 'applied';
}
