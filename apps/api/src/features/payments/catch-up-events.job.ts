import { StripeUncertain } from '../../adapters/stripe-error.ts';
import { defineSweep } from '../../jobs/job.ts';
import { keepStripeEvent } from './keep-stripe-event.ts';
import { anythingAtStripe } from './payment.repository.ts';
import { findSeenUntil, setSeenUntil } from './stripe-event.repository.ts';

/** Stripe's list may lag behind what it delivers. */
const OVERLAP = { minutes: 5 };
/** How far the first pass looks back: Stripe keeps its events for thirty days. */
const KEPT = { hours: 24 * 30 };

/**
 * Asks Stripe for the events since the last time: what was delivered is in the inbox and is left alone,
 * what was lost on its way (refunds, fees, reversals made elsewhere) is taken up now.
 */
export const catchUpEventsSweep = defineSweep('payments.catch-up-events', async (ctx) => {
  if (!(await anythingAtStripe(ctx.db))) return;
  const since = (await findSeenUntil(ctx.db)) ?? ctx.now.subtract(KEPT);
  try {
    for (const event of await ctx.stripe.listEvents(since)) await keepStripeEvent(ctx, event);
  } catch (error) {
    if (!(error instanceof StripeUncertain)) throw error;
    return ctx.log.warn('Stripe does not list its events; the next pass asks again');
  }
  await setSeenUntil(ctx.db, ctx.now.subtract(OVERLAP));
});
