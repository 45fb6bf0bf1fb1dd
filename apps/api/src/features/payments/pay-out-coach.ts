import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { TransferFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { getCoachPayouts } from '../catalog/coach-payouts.repository.ts';
import { applyTransfer } from './apply-transfer.ts';
import { beginPayout } from './begin-payout.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { findPayment, findSucceededPayment, type Payment } from './payment.repository.ts';
import { refusePayout } from './refuse-payout.ts';
import { findTransfer, type Transfer, updateTransfer } from './transfer.repository.ts';

/** The name under which a booking's one transfer is known at Stripe. */
const transferOperation = (bookingId: Id<'booking'>) => `tr:${bookingId}`;

/** Sends a coach the share that is due, once. Not due, on hold, sent already: nothing happens. */
export async function payOutCoach(ctx: ActContext, transferId: Id<'transfer'>): Promise<void> {
  const found = await findTransfer(ctx.db, transferId);
  if (!found) return;
  const wasBegun = found.status === 'sending';
  const transfer = wasBegun ? found : await beginPayout(ctx, found.bookingId);
  if (transfer?.status !== 'sending') return;
  const facts = (wasBegun && (await look(ctx, transfer.bookingId))) || (await create(ctx, transfer));
  if (facts) await applyTransfer(ctx, facts);
}

async function look(ctx: ActContext, bookingId: Id<'booking'>): Promise<TransferFacts | undefined> {
  const payment = await findSucceededPayment(ctx.db, bookingId);
  const sent = payment ? await ctx.stripe.listTransfers(await groupOf(ctx, payment)) : [];
  return sent.find(({ operation }) => operation === transferOperation(bookingId));
}

/** Transfers stand at Stripe beside the charge they come from, which is named after its first booking. */
async function groupOf(ctx: ActContext, payment: Payment): Promise<Id<'booking'>> {
  const first = payment.paidWithId && (await findPayment(ctx.db, payment.paidWithId));
  return first ? first.bookingId : payment.bookingId;
}

async function create(ctx: ActContext, transfer: Transfer): Promise<TransferFacts | undefined> {
  const { id, bookingId, coachId, amountMinor, currency, attempt } = transfer;
  const { stripeAccountId } = await getCoachPayouts(ctx.db, coachId);
  const payment = await findSucceededPayment(ctx.db, bookingId);
  if (!stripeAccountId || !payment) throw new Error(`transfer ${id} began without account or payment`);
  const operation = transferOperation(bookingId);
  const request = {
    operation,
    bookingId,
    destination: stripeAccountId,
    transferGroup: await groupOf(ctx, payment),
    amount: money(amountMinor, currency),
    // A share that credit, a package or a discount of ours paid for exceeds the charge; it comes out of the platform's own balance.
    // So does one that we stand in for, when the bank took the charge back.
    sourceChargeId: amountMinor <= payment.amountMinor - payment.lostMinor ? payment.chargeId : null,
  };
  try {
    return await ctx.stripe.createTransfer(request, idempotencyKey(operation, attempt));
  } catch (error) {
    if (error instanceof StripeUncertain && error.answered) {
      await updateTransfer(ctx.db, id, ctx.now, { attempt: attempt + 1 });
    }
    if (!(error instanceof StripeRefused)) throw error;
    await refusePayout(ctx, transfer, error.code);
    return undefined;
  }
}
