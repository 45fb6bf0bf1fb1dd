import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { applyRefund } from './apply-refund.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { findPayment } from './payment.repository.ts';
import { findRefund, lockRefund, type Refund, updateRefund } from './refund.repository.ts';
import { settleByExcesses } from './settle-excess.ts';

/** Asks Stripe for a promised refund, unless an earlier request of it went through. */
export async function sendRefund(ctx: ActContext, refundId: Id<'refund'>): Promise<void> {
  const refund = await findRefund(ctx.db, refundId);
  if (refund?.status !== 'requested' || refund.amountMinor === 0) return; // done, or by credit alone
  const payment = await findPayment(ctx.db, refund.paymentId);
  if (!payment?.paymentIntentId) throw new Error(`refund ${refundId} of a payment without a charge`);
  const facts = await findOrCreate(ctx, refund, payment.paymentIntentId);
  if (facts) await applyRefund(ctx, facts);
}

async function findOrCreate(
  ctx: ActContext,
  refund: Refund,
  paymentIntentId: string,
): Promise<RefundFacts | undefined> {
  const { id, bookingId, operation, attempt } = refund;
  const look = async () =>
    (await ctx.stripe.listRefunds(paymentIntentId)).find((sent) => sent.operation === operation);
  const sent = refund.sentAt ? await look() : undefined;
  if (sent) return sent;
  await updateRefund(ctx.db, id, ctx.now, { sentAt: refund.sentAt ?? ctx.now });
  try {
    const amount = money(refund.amountMinor, refund.currency);
    const request = { operation, bookingId, paymentIntentId, amount };
    return await ctx.stripe.createRefund(request, idempotencyKey(operation, attempt));
  } catch (error) {
    if (error instanceof StripeUncertain && error.answered) {
      await updateRefund(ctx.db, id, ctx.now, { attempt: attempt + 1 });
    }
    if (!(error instanceof StripeRefused)) throw error;
    return (await look()) ?? recordRefusal(ctx, refund, error.code);
  }
}

/** Stripe says no (a dispute, say). Unless the dashboard gave it, the candidate is owed the money still. */
async function recordRefusal(ctx: ActContext, { id, paymentId }: Refund, code: string): Promise<undefined> {
  await ctx.db.transaction(async (tx) => {
    const purchase = await lockPaidTogether(tx, (await findPayment(tx, paymentId))!); // it is the refund's
    const { status, bookingId } = await lockRefund(tx, id);
    if (status !== 'requested') return;
    await updateRefund(tx, id, ctx.now, { status: 'failed', failureReason: code });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'refund.failed',
      subjectId: id,
      bookingId,
      details: { code },
    });
    await settleByExcesses(ctx, tx, purchase); // somebody at Stripe's dashboard was faster
  });
  ctx.log.error({ refundId: id, code }, 'refund refused: the candidate is still owed it');
}
