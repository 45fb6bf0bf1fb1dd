import type { Id } from '@app/shared/id/id';
import { StripeRefused } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import {
  findStripeCustomer,
  forgetStripeCustomer,
  saveStripeCustomer,
} from './stripe-customer.repository.ts';

type Person = { id: Id<'user'>; email: string };

/**
 * Asks Stripe for something in the name of this person. A customer that Stripe does not have any more is forgotten,
 * so that the next try makes another one.
 *
 * @throws StripeUncertain, StripeRefused
 */
export async function asCustomer<T>(
  ctx: ActContext,
  person: Person,
  call: (customerId: string) => Promise<T>,
): Promise<T> {
  const customerId = await findCustomer(ctx, person);
  try {
    return await call(customerId);
  } catch (error) {
    if (error instanceof StripeRefused && error.code === 'resource_missing') {
      await forgetStripeCustomer(ctx.db, customerId, ctx.now);
    }
    throw error;
  }
}

/** Whom Stripe knows this person as, with their address as we have it; made when they first go to pay. */
async function findCustomer({ db, stripe, now }: ActContext, { id: userId, email }: Person): Promise<string> {
  const known = await findStripeCustomer(db, userId);
  if (known?.customerId && known.email === email) return known.customerId;
  const key = `cus:${userId}:${known?.attempt ?? 1}`;
  const customerId = known?.customerId ?? (await stripe.createCustomer({ userId, email }, key));
  if (known?.customerId) await stripe.changeCustomerEmail(customerId, email);
  await saveStripeCustomer(db, { userId, customerId, email, updatedAt: now });
  return customerId;
}
