import { isId } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { findCoachByStripeAccount } from '../catalog/coach-payouts.repository.ts';
import { applyCheckout } from './apply-checkout.ts';
import { applyCoachPayout } from './apply-coach-payout.ts';
import { applyDispute } from './apply-dispute.ts';
import { applyFraudWarning } from './apply-fraud-warning.ts';
import { applyOrderEvent } from './apply-order-event.ts';
import { applyRefund } from './apply-refund.ts';
import { applyReversal } from './apply-reversal.ts';
import { applyTransfer } from './apply-transfer.ts';
import { bookPlatformPayout } from './book-platform-money.ts';
import { listPaidTogether } from './paid-together.repository.ts';
import { findPayment, findPaymentBySession, type Payment, updatePayment } from './payment.repository.ts';
import { findPaymentOfIntent, recordFee } from './record-fee.ts';
import { refreshPayoutReadiness } from './refresh-payout-readiness.ts';
import { forgetStripeCustomer } from './stripe-customer.repository.ts';
import type { StoredEvent } from './stripe-event.repository.ts';
import { findTransferOfBooking, makeRefusedDue } from './transfer.repository.ts';

type Apply = (ctx: ActContext, objectId: string, event: StoredEvent) => Promise<string>;

/**
 * What each kind of event makes us look at. The beginning of the type decides;
 * what is not listed is kept and left alone.
 */
const KINDS: readonly (readonly [string, Apply])[] = [
  ['checkout.session.', ofCheckout],
  ['payment_intent.succeeded', ofIntent],
  ['payment_intent.payment_failed', ofDecline],
  ['charge.updated', recordFee],
  ['charge.succeeded', recordFee],
  ['charge.refunded', ofRefundedCharge],
  ['charge.dispute.', applyDispute],
  ['radar.early_fraud_warning.', applyFraudWarning],
  ['refund.', readRefundAgain],
  ['transfer.', readTransferAgain],
  ['payout.', ofPayout],
  ['balance.available', ofBalance],
  ['customer.deleted', ofGoneCustomer],
  ['account.', ofAccount],
  ['capability.', ofAccount],
  ['v2.core.account', ofAccount],
];

/** What a coach's own account tells that concerns us; its charges and refunds mirror our transfers. */
const OF_COACHS_ACCOUNT = ['payout.', 'account.', 'capability.', 'v2.core.account'];

/** What is said of an event that nothing follows from. */
export const KEPT = 'kept';

type Hint = Pick<StoredEvent, 'type' | 'objectId' | 'payload'>;

/** Whether there is anything to look at; all other events are kept, and that is all. */
export const isLookedInto = (event: Hint): boolean => howToApply(event) !== undefined;

function howToApply(event: Hint): Apply | undefined {
  if (!objectOf(event) || isOnlyTheCoachs(event)) return undefined;
  return KINDS.find(([beginning]) => event.type.startsWith(beginning))?.[1];
}

/** A balance has no id. */
const objectOf = ({ objectId, type }: Hint): string | null =>
  objectId ?? (type === 'balance.available' ? 'balance' : null);

/** Looks at the object that an event is about, as it is now. The answer says what was done. */
export async function applyStripeEvent(ctx: ActContext, event: StoredEvent): Promise<string> {
  const [apply, objectId] = [howToApply(event), objectOf(event)];
  if (!apply || !objectId) return KEPT;
  const outcome = await apply(ctx, objectId, event);
  const isForeign = outcome.split(',').every((each) => each === 'foreign');
  return isForeign ? applyOrderEvent(ctx, event.type, objectId) : outcome;
}

const isOnlyTheCoachs = ({ type, payload }: Hint): boolean =>
  (payload as { account?: string | null }).account != null &&
  !OF_COACHS_ACCOUNT.some((beginning) => type.startsWith(beginning));

async function ofCheckout(ctx: ActContext, sessionId: string): Promise<string> {
  const payment = (await findPaymentBySession(ctx.db, sessionId)) ?? (await adoptSession(ctx, sessionId));
  return payment ? applyCheckout(ctx, payment.id) : 'foreign';
}

/** A session whose creation we were never told of, of a payment that we gave up for that: it may be paid. */
async function adoptSession(ctx: ActContext, sessionId: string): Promise<Payment | undefined> {
  const { clientReferenceId } = await ctx.stripe.readCheckout(sessionId);
  if (!clientReferenceId || !isId('payment', clientReferenceId)) return undefined;
  const payment = await findPayment(ctx.db, clientReferenceId);
  if (!payment || payment.checkoutSessionId) return undefined;
  for (const { id } of await listPaidTogether(ctx.db, payment)) {
    await updatePayment(ctx.db, id, ctx.now, { checkoutSessionId: sessionId });
  }
  return payment;
}

async function ofIntent(ctx: ActContext, intentId: string): Promise<string> {
  const payment = await findPaymentOfIntent(ctx, intentId);
  return payment ? applyCheckout(ctx, payment.id) : 'foreign';
}

/** The session stays payable; the reason is kept for whoever asks why it took three cards. */
async function ofDecline(ctx: ActContext, intentId: string): Promise<string> {
  const payment = await findPaymentOfIntent(ctx, intentId);
  if (!payment) return 'foreign';
  const { declineCode } = await ctx.stripe.readIntent(intentId);
  for (const { id } of declineCode ? await listPaidTogether(ctx.db, payment) : []) {
    await updatePayment(ctx.db, id, ctx.now, { declineCode });
  }
  return 'declined';
}

/** The event does not say which refund it is about. */
async function ofRefundedCharge(ctx: ActContext, chargeId: string): Promise<string> {
  const { paymentIntentId } = await ctx.stripe.readCharge(chargeId);
  if (!paymentIntentId) return 'foreign';
  await ofIntent(ctx, paymentIntentId); // the parent first
  const outcomes: string[] = [];
  for (const refund of await ctx.stripe.listRefunds(paymentIntentId)) {
    outcomes.push(await applyRefund(ctx, refund));
  }
  return outcomes.join(',');
}

/** A refund as Stripe shows it now, with what it belongs to. */
export async function readRefundAgain(ctx: ActContext, refundId: string): Promise<string> {
  const facts = await ctx.stripe.readRefund(refundId);
  if (facts.paymentIntentId) await ofIntent(ctx, facts.paymentIntentId); // the parent first
  return applyRefund(ctx, facts);
}

/** A transfer as Stripe shows it now, and what came back of it. */
export async function readTransferAgain(ctx: ActContext, stripeTransferId: string): Promise<string> {
  const facts = await ctx.stripe.readTransfer(stripeTransferId);
  const outcome = await applyTransfer(ctx, facts);
  if (outcome === 'foreign' || !facts.bookingId || !isId('booking', facts.bookingId)) return outcome;
  const transfer = await findTransferOfBooking(ctx.db, facts.bookingId);
  for (const reversal of await ctx.stripe.listReversals(stripeTransferId)) {
    if (transfer) await applyReversal(ctx, transfer.id, reversal);
  }
  return outcome;
}

/** Their cards are gone with them; who pays next is made known to Stripe anew. */
async function ofGoneCustomer(ctx: ActContext, customerId: string): Promise<string> {
  return (await forgetStripeCustomer(ctx.db, customerId, ctx.now)) ? 'forgotten' : 'foreign';
}

/** Of the platform's own money; a coach's payouts are between them and Stripe, and never change our books. */
async function ofPayout(ctx: ActContext, payoutId: string, { payload }: StoredEvent): Promise<string> {
  const { account } = payload as { account?: string };
  if (!account) return bookPlatformPayout(ctx, payoutId);
  const coach = await findCoachByStripeAccount(ctx.db, account);
  return coach ? applyCoachPayout(ctx, coach, payoutId) : 'foreign';
}

/** Money of ours has become available: what was refused for want of it need not wait its hour. */
async function ofBalance({ db, now }: ActContext): Promise<string> {
  await makeRefusedDue(db, now);
  return 'applied';
}

/** The object is the account itself, or a part of it; then the event says whose. */
async function ofAccount(ctx: ActContext, objectId: string, { payload }: StoredEvent): Promise<string> {
  const { account } = payload as { account?: string };
  const coach = await findCoachByStripeAccount(ctx.db, account ?? objectId);
  if (!coach) return 'foreign';
  return (await refreshPayoutReadiness(ctx, coach.id)) ? 'ready' : 'not_ready';
}
