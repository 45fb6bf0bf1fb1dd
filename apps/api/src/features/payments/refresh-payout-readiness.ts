import type { Id } from '@app/shared/id/id';
import { payoutAccountState, sayNeeds } from '@app/shared/payments/payout-account';
import { payoutCountries } from '@app/shared/payments/payout-country';
import { StripeRefused } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import {
  getCoachPayouts,
  setPayoutStanding,
  setPayoutsChecked,
  setPayoutsReady,
} from '../catalog/coach-payouts.repository.ts';
import { refreshCoachPayouts } from './apply-coach-payout.ts';
import { orProviderDown } from './provider-down.ts';

/**
 * Asks Stripe whether transfers to this coach arrive, and notes the answer. Coming back from Stripe's
 * page proves nothing, and an event only says that something changed.
 */
export async function refreshPayoutReadiness(ctx: ActContext, coachId: Id<'coach'>): Promise<boolean> {
  const { stripeAccountId, payoutsReadyAt } = await getCoachPayouts(ctx.db, coachId);
  if (!stripeAccountId) return false;
  const account = await ctx.stripe.readAccount(stripeAccountId);
  const { isReady } = account;
  await ctx.db.transaction(async (tx) => {
    await setPayoutStanding(tx, coachId, account, ctx.now);
    if (isReady === (payoutsReadyAt !== null)) return;
    await setPayoutsReady(tx, coachId, isReady ? ctx.now : null, ctx.now);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: isReady ? 'coach.payouts_ready' : 'coach.payouts_lost',
      subjectId: coachId,
      details: { stripeAccountId },
    });
    if (!isReady) await announce(ctx, tx, 'coach.payouts_lost', { coachId });
  });
  return isReady;
}

/** What no message told us of a coach's account and its payouts. An account that Stripe does not know is for a person. */
export async function recheckPayouts(ctx: ActContext, coachId: Id<'coach'>): Promise<void> {
  try {
    await refreshPayoutReadiness(ctx, coachId);
    await refreshCoachPayouts(ctx, await getCoachPayouts(ctx.db, coachId));
  } catch (error) {
    if (!(error instanceof StripeRefused)) throw error;
    await setPayoutsChecked(ctx.db, coachId, ctx.now);
    ctx.log.error({ coachId, code: error.code }, 'Stripe does not tell about the account of a coach');
  }
}

/**
 * What the coach's page says about payouts.
 *
 * @throws DomainError `PAYMENT_PROVIDER_DOWN` when Stripe is asked and does not answer
 */
export async function readPayoutStatus(
  ctx: ActContext,
  coachId: Id<'coach'>,
  { askStripe }: { askStripe: boolean },
) {
  if (askStripe) {
    await orProviderDown(refreshPayoutReadiness(ctx, coachId));
    await orProviderDown(refreshCoachPayouts(ctx, await getCoachPayouts(ctx.db, coachId)));
  }
  const { stripeAccountId, payoutsReadyAt, ...known } = await getCoachPayouts(ctx.db, coachId);
  return {
    state: payoutAccountState({
      isConnected: stripeAccountId !== null,
      isReady: payoutsReadyAt !== null,
      wasReady: known.payoutsLostAt !== null,
      standing: known.payoutStanding,
    }),
    lostSince: payoutsReadyAt ? null : (known.payoutsLostAt?.toString() ?? null),
    needs: payoutsReadyAt ? [] : sayNeeds(known.payoutNeeds),
    readySince: payoutsReadyAt?.toString() ?? null,
    countries: payoutCountries(ctx.config.PLATFORM_CURRENCY),
  };
}
