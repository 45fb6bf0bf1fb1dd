import { DomainError } from '@app/shared/errors/domain-error';
import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import type { Id } from '@app/shared/id/id';
import { payoutCountries } from '@app/shared/payments/payout-country';
import { StripeRefused } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { getCoachPayouts, setStripeAccount } from '../catalog/coach-payouts.repository.ts';
import { orProviderDown } from './provider-down.ts';

type Coach = { coachId: Id<'coach'>; user: { id: Id<'user'>; email: string } };

/**
 * Where a coach tells Stripe who they are. The account is made once; the address is made anew each
 * time, since it works once and only for minutes.
 *
 * @throws DomainError `PAYOUT_ACCOUNT_REFUSED`, `PAYMENT_PROVIDER_DOWN`
 */
export async function connectPayouts(
  ctx: ActContext,
  coach: Coach,
  { country }: { country: string },
): Promise<{ url: string }> {
  const accountId = await orProviderDown(findOrCreateAccount(ctx, coach, country));
  const page = `${ctx.config.PUBLIC_URL}/coach/earnings`;
  const url = await orProviderDown(
    ctx.stripe.onboardingLink(accountId, {
      refreshUrl: `${page}?payouts=again`,
      returnUrl: `${page}?payouts=returned`,
    }),
  );
  return { url };
}

/**
 * Stripe's own page for a coach, with their balance and bank.
 *
 * @throws DomainError `PAYOUTS_NOT_CONNECTED`, `PAYMENT_PROVIDER_DOWN`
 */
export async function payoutsDashboardLink(ctx: ActContext, coachId: Id<'coach'>): Promise<{ url: string }> {
  const { stripeAccountId } = await getCoachPayouts(ctx.db, coachId);
  if (!stripeAccountId) throw new DomainError('PAYOUTS_NOT_CONNECTED');
  // Stripe opens no dashboard before the onboarding is done, and says so.
  const link = ctx.stripe.dashboardLink(stripeAccountId).catch(refusedAs('PAYOUTS_NOT_CONNECTED'));
  return { url: await orProviderDown(link) };
}

async function findOrCreateAccount(ctx: ActContext, { coachId, user }: Coach, country: string) {
  const { stripeAccountId, displayName } = await getCoachPayouts(ctx.db, coachId);
  if (stripeAccountId) return stripeAccountId;
  if (!payoutCountries(ctx.config.PLATFORM_CURRENCY).includes(country)) {
    throw new DomainError('PAYOUT_ACCOUNT_REFUSED', { country });
  }
  const account = { coachId, email: user.email, displayName, country };
  const made = await ctx.stripe
    .createCoachAccount(account, `acct:${coachId}:${country}`)
    .catch(refusedAs('PAYOUT_ACCOUNT_REFUSED'));
  return ctx.db.transaction(async (tx) => {
    const kept = await setStripeAccount(tx, coachId, made, ctx.now);
    if (kept !== made) return kept; // a second click was faster
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: { kind: 'coach', id: user.id },
      action: 'coach.payouts_connected',
      subjectId: coachId,
      details: { stripeAccountId: made, country },
    });
    return made;
  });
}

/** A definite no of Stripe's, in the words of the page that asked. */
const refusedAs =
  (code: ErrorCode) =>
  (error: unknown): never => {
    if (!(error instanceof StripeRefused)) throw error;
    throw new DomainError(code, { reason: error.code }, { cause: error });
  };
