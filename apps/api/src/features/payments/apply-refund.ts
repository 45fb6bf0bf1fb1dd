import type { Transaction } from '@app/db/client';
import { refundCreated, refundFailed } from '@app/shared/payments/refund-postings';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { importRefund } from './import-refund.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { findPayment, type Payment } from './payment.repository.ts';
import { listRefundsOf, lockRefund, type Refund, updateRefund } from './refund.repository.ts';
import { findExcess } from './refund-excess.repository.ts';
import { undoRefundSettlements } from './refund-settlement.repository.ts';
import { returnExcess, settleByExcesses } from './settle-excess.ts';

/**
 * Makes our books agree with a refund as Stripe shows it. It may succeed and fail days later, and the
 * news may come in any order. A refund that nobody here asked for (the dashboard) is taken over first.
 */
export async function applyRefund(ctx: ActContext, facts: RefundFacts): Promise<'applied' | 'foreign'> {
  return ctx.db.transaction(async (tx) => {
    const purchase = (await lockKnown(tx, facts)) ?? (await importRefund(ctx, tx, facts));
    const known = await listRefundsOf(tx, facts);
    const [first] = purchase;
    if (!first) return 'foreign';
    await postLedger(tx, postingsOf(facts, first.candidateId), {
      at: ctx.now,
      bookingId: known[0]?.bookingId ?? first.bookingId,
    });
    for (const { id } of known) await follow(ctx, tx, await lockRefund(tx, id), facts);
    if (facts.status === 'failed') {
      await undoRefundSettlements(tx, facts.id, ctx.now);
      await returnExcess(ctx, tx, facts.id);
      await settleByExcesses(ctx, tx, purchase);
    }
    return 'applied';
  });
}

/** The purchase of a refund that was written down before, kept still. */
async function lockKnown(tx: Transaction, facts: RefundFacts): Promise<Payment[] | undefined> {
  const [refund] = await listRefundsOf(tx, facts);
  const paymentId = refund?.paymentId ?? (await findExcess(tx, facts.id))?.paymentId;
  const payment = paymentId && (await findPayment(tx, paymentId));
  return payment ? lockPaidTogether(tx, payment) : undefined;
}

/** R1 when the money left us, R2 when it came back. Each is posted once, whoever tells of it. */
function postingsOf(facts: RefundFacts, candidateId: Parameters<typeof refundCreated>[1]): LedgerFact[] {
  const { id, amount, status, balanceTransactionId, failureBalanceTransactionId } = facts;
  const left = balanceTransactionId !== null || status === 'succeeded';
  if (!left) return []; // waits for money in our balance, or never got that far
  const out = { ...refundCreated(id, candidateId, amount), balanceTransactionId };
  if (status !== 'failed') return [out];
  const back = refundFailed(id, candidateId, amount);
  return [out, { ...back, balanceTransactionId: failureBalanceTransactionId }];
}

async function follow(ctx: ActContext, tx: Transaction, refund: Refund, facts: RefundFacts): Promise<void> {
  const { id: refundId, bookingId } = refund;
  if (refund.status === 'failed') return; // final: it is owed until another one, or a person, settles it
  await updateRefund(tx, refundId, ctx.now, {
    status: facts.status,
    stripeRefundId: facts.id,
    failureReason: facts.failureReason,
  });
  if (facts.status === refund.status || facts.status === 'pending') return;
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: `refund.${facts.status}`,
    subjectId: refundId,
    bookingId,
    details: { amountMinor: refund.amountMinor, currency: refund.currency, reason: facts.failureReason },
  });
  if (facts.status === 'succeeded') await announce(ctx, tx, 'payment.refunded', { bookingId, refundId });
  else ctx.log.error({ refundId, bookingId }, 'refund failed: the candidate is owed it again');
}
