import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { asCustomer } from './find-customer.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { orProviderDown } from './provider-down.ts';

export type CheckoutPage = {
  candidate: { id: Id<'user'>; email: string };
  /** What is bought, as receipts and Stripe's page name it: `Behavioural interview, 60 minutes`. */
  description: string;
  successUrl: string;
  cancelUrl: string;
};

/**
 * The call to Stripe, outside of any transaction: one page with a line for each payment of a purchase. A
 * second call with the same key finds the same session.
 */
export async function openCheckout(
  ctx: ActContext,
  purchase: readonly [Payment, ...Payment[]],
  page: CheckoutPage,
): Promise<string> {
  const [{ id: paymentId, bookingId, checkoutExpiresAt }] = purchase;
  const request = asCustomer(ctx, page.candidate, (customerId) =>
    ctx.stripe.createCheckout(
      {
        paymentId,
        bookingId,
        customerId,
        isTaxedByStripe: ctx.config.TAX_BY === 'stripe',
        description: page.description,
        lines: purchase.map(({ amountMinor, currency, description }) => ({
          amount: money(amountMinor, currency),
          description,
        })),
        expiresAt: checkoutExpiresAt!, // set when the payment was made
        successUrl: page.successUrl,
        cancelUrl: page.cancelUrl,
      },
      `cs:${paymentId}:1`,
    ),
  );
  const session = await orProviderDown(request.catch((error) => noteFailure(ctx, purchase[0], error)));
  const kept = await ctx.db.transaction(async (tx) => {
    const locked = await lockPaidTogether(tx, purchase[0]);
    if (!locked.every(({ status }) => status === 'creating' || status === 'open')) return false; // let go while Stripe was thinking
    for (const { id } of locked) {
      await updatePayment(tx, id, ctx.now, {
        status: 'open',
        checkoutSessionId: session.id,
        checkoutUrl: session.url,
      });
    }
    return true;
  });
  if (kept) return session.url;
  await ctx.stripe.expireCheckout(session.id).catch(() => undefined); // nobody knows its address anyway
  throw new DomainError('HOLD_EXPIRED');
}

/** Stripe repeats a failure to the same key, so the next press of the button needs a payment of its own. */
async function noteFailure(ctx: ActContext, payment: Payment, error: unknown): Promise<never> {
  const refused = error instanceof StripeRefused;
  if (refused || (error instanceof StripeUncertain && error.answered)) {
    await ctx.db.transaction(async (tx) => {
      for (const { id, status } of await lockPaidTogether(tx, payment)) {
        if (status === 'creating') await updatePayment(tx, id, ctx.now, { status: 'failed' });
      }
    });
  }
  ctx.log.error({ paymentId: payment.id, error: (error as Error).message }, 'checkout not opened');
  throw refused ? new StripeUncertain(true, { cause: error }) : error;
}
