import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { excessFound, excessReturned, excessSettled } from '@app/shared/payments/excess-postings';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import type { Payment } from './payment.repository.ts';
import {
  insertExcess,
  listExcessesOf,
  lockExcess,
  type RefundExcess,
  updateExcess,
} from './refund-excess.repository.ts';
import { settleOwedRefunds } from './settle-owed-refunds.ts';

type Owner = Pick<RefundExcess, 'candidateId'> &
  Partial<Pick<RefundExcess, 'paymentId' | 'bookingId' | 'orderId'>>;

/** Writes down that a refund from Stripe's dashboard gave this much more than there was, for the desk to look at. */
export async function recordExcess(
  ctx: ActContext,
  tx: Transaction,
  { id: stripeRefundId, amount: { currency } }: RefundFacts,
  { amountMinor, ...owner }: Owner & { amountMinor: number },
): Promise<RefundExcess> {
  const { candidateId, bookingId = null } = owner;
  const excess = await insertExcess(tx, {
    ...owner,
    stripeRefundId,
    amountMinor,
    currency,
    foundAt: ctx.now,
  });
  const found = excessFound(stripeRefundId, candidateId, money(amountMinor, currency));
  await postLedger(tx, [found], { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'refund.exceeded',
    subjectId: owner.paymentId ?? owner.orderId ?? candidateId,
    ...(bookingId && { bookingId }),
    details: { amountMinor, currency, stripeRefundId },
  });
  await announce(ctx, tx, 'refund.exceeded', { stripeRefundId });
  ctx.log.error({ stripeRefundId, bookingId, amountMinor }, 'more was refunded at Stripe than was left');
  return excess;
}

/** What of it nobody has paid with yet, and neither credit has given back. */
export const excessLeft = ({ amountMinor, settledMinor, creditMinor }: RefundExcess): number =>
  amountMinor - settledMinor - creditMinor;

/** Refunds of this purchase failed; the candidate may have had that money from the dashboard already. Locked. */
export async function settleByExcesses(
  ctx: ActContext,
  tx: Transaction,
  purchase: readonly Payment[],
): Promise<void> {
  const paymentIds = purchase.map(({ id }) => id);
  for (const excess of await listExcessesOf(tx, { paymentIds })) {
    const { settled } = await settleOwedRefunds(ctx, tx, purchase, {
      amountMinor: excessLeft(excess),
      settledBy: excess.stripeRefundId,
    });
    await payWith(ctx, tx, excess, settled);
  }
}

type Paid = { refund: { id: string; bookingId?: Id<'booking'> }; amountMinor: number };

/** The excess has paid these refunds that failed: so much of it was none. */
export async function payWith(
  ctx: ActContext,
  tx: Transaction,
  excess: RefundExcess,
  paid: readonly Paid[],
): Promise<void> {
  const { stripeRefundId, candidateId, currency, bookingId, status } = excess;
  const stoodIn = status === 'open' ? 'suspense' : 'losses';
  const facts = paid.map(({ refund, amountMinor }) =>
    excessSettled(`${stripeRefundId}:${refund.id}`, candidateId, money(amountMinor, currency), stoodIn),
  );
  await postLedger(tx, facts, { at: ctx.now, bookingId });
  const settledMinor = paid.reduce((sum, { amountMinor }) => sum + amountMinor, excess.settledMinor);
  const isDone = status === 'open' && settledMinor === excess.amountMinor;
  if (settledMinor === excess.settledMinor) return;
  await updateExcess(tx, stripeRefundId, {
    settledMinor,
    ...(isDone && { status: 'settled', closedAt: ctx.now }),
  });
}

/** The refund failed after all: what it gave beyond is with whoever gave it. The purchase or order is locked. */
export async function returnExcess(ctx: ActContext, tx: Transaction, stripeRefundId: string): Promise<void> {
  const excess = await lockExcess(tx, stripeRefundId);
  if (!excess || excess.status === 'returned') return;
  const { candidateId, currency, creditMinor, bookingId, status } = excess;
  const left = money(excessLeft(excess), currency);
  const givers =
    status === 'open' ? { waiting: left } : { fromCredit: money(creditMinor, currency), borne: left };
  await postLedger(tx, [excessReturned(stripeRefundId, candidateId, givers)], { at: ctx.now, bookingId });
  await updateExcess(tx, stripeRefundId, { status: 'returned', closedAt: excess.closedAt ?? ctx.now });
}
