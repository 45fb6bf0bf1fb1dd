import type { Queryable, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { excessDecided } from '@app/shared/payments/excess-postings';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { availableCredit } from './available-credit.ts';
import { isRefundUnderWay } from './dispute-loss.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { isOrderRefundUnderWay, lockOrder } from './order.repository.ts';
import { listPaidTogether, lockPaidTogether } from './paid-together.repository.ts';
import { findPayment, lockCredit, type Payment } from './payment.repository.ts';
import {
  findExcess,
  listOpenExcesses,
  lockExcess,
  type RefundExcess,
  updateExcess,
} from './refund-excess.repository.ts';
import { excessLeft } from './settle-excess.ts';

type ExcessCause = 'credited' | 'lost' | 'on_its_way';

/** What was refunded in Stripe's dashboard beyond what there was and waits for the desk, with what it may do. */
export async function readExcesses({ db }: ActContext) {
  const open = await listOpenExcesses(db);
  return Promise.all(
    open.map(async ({ excess, candidateName }) => {
      const { stripeRefundId, bookingId, currency, foundAt } = excess;
      const standing = await readStanding(db, excess);
      return {
        stripeRefundId,
        candidateName,
        bookingId,
        amount: money(excessLeft(excess), currency),
        foundAt: foundAt.toString(),
        ...standing,
      };
    }),
  );
}

/** Why there was less than went out, and how much of it the candidate has as credit still. */
async function readStanding(
  db: Queryable,
  excess: RefundExcess,
): Promise<{ causes: ExcessCause[]; creditToTake: Money; canDecide: boolean }> {
  const { currency, candidateId } = excess;
  const purchase = await purchaseOf(db, excess);
  const isUnderWay = excess.orderId
    ? await isOrderRefundUnderWay(db, excess.orderId)
    : await isRefundUnderWay(
        db,
        purchase.map(({ id }) => id),
      );
  const creditedMinor = purchase.reduce((sum, payment) => sum + payment.creditedMinor, 0);
  const available = await availableCredit(db, candidateId, currency);
  const causes: ExcessCause[] = [];
  if (creditedMinor > 0) causes.push('credited');
  if (purchase.some(({ lostMinor }) => lostMinor > 0)) causes.push('lost');
  if (isUnderWay) causes.push('on_its_way');
  return {
    causes,
    creditToTake: money(Math.min(excessLeft(excess), creditedMinor, available.amountMinor), currency),
    canDecide: !isUnderWay,
  };
}

async function purchaseOf(db: Queryable, { paymentId }: RefundExcess): Promise<Payment[]> {
  const payment = paymentId && (await findPayment(db, paymentId));
  return payment ? listPaidTogether(db, payment) : [];
}

type Decision = { stripeRefundId: string; creditMinor: number };

/**
 * Says who gives what was refunded beyond: the credit that was given out of the same money, as the page showed it, or
 * with `creditMinor` 0 the platform alone.
 *
 * @throws DomainError `EXCESS_NOT_FOUND`, `EXCESS_DECIDED`, `EXCESS_WAITS`, `EXCESS_CHANGED`
 */
export async function decideExcess(
  ctx: ActContext & { actor: Actor; user: { id: Id<'user'> } },
  { stripeRefundId, creditMinor }: Decision,
): Promise<void> {
  const found = await findExcess(ctx.db, stripeRefundId);
  if (!found) throw new DomainError('EXCESS_NOT_FOUND');
  await ctx.db.transaction(async (tx) => {
    await lockOwner(tx, found);
    await lockCredit(tx, found.candidateId);
    const excess = (await lockExcess(tx, stripeRefundId))!; // nothing deletes it
    if (excess.status !== 'open') throw new DomainError('EXCESS_DECIDED');
    const { creditToTake, canDecide } = await readStanding(tx, excess);
    if (!canDecide) throw new DomainError('EXCESS_WAITS');
    if (creditMinor !== 0 && creditMinor !== creditToTake.amountMinor)
      throw new DomainError('EXCESS_CHANGED');
    const { candidateId, bookingId, currency } = excess;
    const fromCredit = money(creditMinor, currency);
    const borne = money(excessLeft(excess) - creditMinor, currency);
    await postLedger(tx, [excessDecided(stripeRefundId, candidateId, { fromCredit, borne })], {
      at: ctx.now,
      bookingId,
    });
    await updateExcess(tx, stripeRefundId, {
      status: 'decided',
      creditMinor,
      closedAt: ctx.now,
      closedBy: ctx.user.id,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'refund.excess_decided',
      subjectId: excess.paymentId ?? excess.orderId ?? candidateId,
      ...(bookingId && { bookingId }),
      details: { stripeRefundId, creditMinor, borneMinor: borne.amountMinor, currency },
    });
  });
}

async function lockOwner(tx: Transaction, excess: RefundExcess): Promise<void> {
  const [payment] = await purchaseOf(tx, excess);
  if (payment) await lockPaidTogether(tx, payment);
  else if (excess.orderId) await lockOrder(tx, excess.orderId);
}
