import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, money, subtract, zero } from '@app/shared/money/money';
import { creditToSpend } from '@app/shared/payments/credit-to-spend';
import type { OrderKind } from '@app/shared/payments/package-sessions';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { availableCredit } from './available-credit.ts';
import { asCustomer } from './find-customer.ts';
import { insertOrder, lockOrder, type Order, updateOrder } from './order.repository.ts';
import { lockCredit } from './payment.repository.ts';
import { orProviderDown } from './provider-down.ts';
import { recordOrderPaid } from './record-order.ts';

/** As for bookings: Stripe counts at least thirty minutes from the request's arrival. */
const CHECKOUT_MINUTES = 31;

type Wish = {
  kind: OrderKind;
  buyer: { id: Id<'user'>; email: string };
  amount: Money;
  /** What is bought, as Stripe's page names it. */
  description: string;
  /** Credit is no present: it pays for packages and not for gifts. */
  spendsCredit: boolean;
  /** Where the buyer comes back to, with `?order=…`. */
  page: string;
};

/**
 * Opens the page where something is paid for that is no booking. `prepare` writes down what it is, in the same
 * transaction. What credit covers wholly is paid at once.
 *
 * @throws DomainError `PAYMENT_PROVIDER_DOWN` (nothing is lost, ask again)
 */
export async function openOrder(
  ctx: ActContext,
  wish: Wish,
  prepare: (tx: Transaction, order: Order) => Promise<void>,
): Promise<{ url: string; orderId: Id<'order'> }> {
  const { buyer, amount } = wish;
  const order = await ctx.db.transaction(async (tx) => {
    await lockCredit(tx, buyer.id);
    const byCredit = wish.spendsCredit
      ? creditToSpend(amount, await availableCredit(tx, buyer.id, amount.currency))
      : zero(amount.currency);
    const opened = await insertOrder(tx, {
      id: newId('order'),
      kind: wish.kind,
      buyerId: buyer.id,
      description: wish.description,
      status: 'creating',
      amountMinor: subtract(amount, byCredit).amountMinor,
      creditMinor: byCredit.amountMinor,
      currency: amount.currency,
      checkoutExpiresAt: ctx.now.add({ minutes: CHECKOUT_MINUTES }),
      createdAt: ctx.now,
    });
    await prepare(tx, opened);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: { kind: 'candidate', id: buyer.id },
      action: 'order.started',
      subjectId: opened.id,
      details: { kind: wish.kind, ...amount, creditMinor: byCredit.amountMinor },
    });
    return opened.amountMinor === 0 ? recordOrderPaid(ctx, tx, opened, null) : opened;
  });
  const successUrl = `${wish.page}?order=${order.id}`;
  if (order.status === 'succeeded') return { url: successUrl, orderId: order.id };
  return { url: await openPage(ctx, order, wish, successUrl), orderId: order.id };
}

async function openPage(ctx: ActContext, order: Order, wish: Wish, successUrl: string): Promise<string> {
  const request = asCustomer(ctx, wish.buyer, (customerId) =>
    ctx.stripe.createOrderCheckout(
      {
        orderId: order.id,
        customerId,
        amount: money(order.amountMinor, order.currency),
        description: order.description,
        expiresAt: order.checkoutExpiresAt,
        successUrl,
        cancelUrl: wish.page,
      },
      `cs:${order.id}:1`,
    ),
  );
  const session = await orProviderDown(request.catch((error) => noteFailure(ctx, order, error)));
  await ctx.db.transaction(async (tx) => {
    const { status } = await lockOrder(tx, order.id);
    if (status !== 'creating') throw new DomainError('PAYMENT_PROVIDER_DOWN');
    await updateOrder(tx, order.id, ctx.now, {
      status: 'open',
      checkoutSessionId: session.id,
      checkoutUrl: session.url,
    });
  });
  return session.url;
}

/** The next press of the button makes an order of its own. */
async function noteFailure(ctx: ActContext, { id }: Order, error: unknown): Promise<never> {
  const refused = error instanceof StripeRefused;
  if (refused || (error instanceof StripeUncertain && error.answered)) {
    await ctx.db.transaction(async (tx) => {
      const { status } = await lockOrder(tx, id);
      if (status === 'creating') await updateOrder(tx, id, ctx.now, { status: 'failed' });
    });
  }
  ctx.log.error({ orderId: id, error: (error as Error).message }, 'checkout of an order not opened');
  throw refused ? new StripeUncertain(true, { cause: error }) : error;
}
