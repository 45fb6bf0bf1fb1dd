import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { orderRefunded, packageExpired } from '@app/shared/payments/order-postings';
import { packageRefund, splitOrderRefund } from '@app/shared/payments/package-sessions';
import { splitPrice } from '@app/shared/payments/split-price';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import { lockOrder, updateOrder } from './order.repository.ts';
import { lockPackage, updatePackage } from './package.repository.ts';
import { promiseOrderRefund } from './promise-order-refund.ts';

/**
 * Gives the unused sessions back at what was paid less the used ones at single price. What the used ones cost more
 * is earned by the coach, less commission, and leaves with their next transfer.
 *
 * @throws DomainError PACKAGE_NOT_FOUND, PACKAGE_CLOSED, REFUND_CHANGED
 */
export async function refundPackage(
  ctx: ActContext & { user: { id: Id<'user'> } },
  { packageId, refundMinor }: { packageId: Id<'package'>; refundMinor: number },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const found = await lockPackage(tx, packageId);
    if (!found || found.candidateId !== ctx.user.id) throw new DomainError('PACKAGE_NOT_FOUND');
    if (found.status !== 'active' || found.sessionsLeft === 0) throw new DomainError('PACKAGE_CLOSED');
    const { refund, rest } = packageRefund(found);
    if (refund.amountMinor !== refundMinor) {
      throw new DomainError('REFUND_CHANGED', { refundMinor: refund.amountMinor });
    }
    const order = await lockOrder(tx, found.orderId);
    if (order.disputedAt) throw new DomainError('PACKAGE_CLOSED');
    const { toCard, toCredit } = splitOrderRefund(order, refund);
    const { coachShare, commission } = splitPrice(rest, found.commissionBasisPoints);
    const coach = { coachId: found.coachId, share: coachShare, commission };
    await updatePackage(tx, packageId, ctx.now, {
      status: 'refunded',
      leftMinor: 0,
      extraMinor: coachShare.amountMinor,
    });
    const posting = orderRefunded(
      { ref: packageId, buyerId: found.candidateId, toCard, toCredit, coach },
      { kind: 'package', packageId },
    );
    await postLedger(tx, [posting], { at: ctx.now, bookingId: null });
    await updateOrder(tx, order.id, ctx.now, {
      creditReturnedMinor: order.creditReturnedMinor + toCredit.amountMinor,
    });
    if (toCard.amountMinor > 0) {
      await promiseOrderRefund(ctx, tx, order, { amount: toCard, operation: `${packageId}:unused` });
    }
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: { kind: 'candidate', id: ctx.user.id },
      action: 'package.refunded',
      subjectId: packageId,
      details: { ...refund, toCardMinor: toCard.amountMinor, coachMinor: coachShare.amountMinor },
    });
    await announce(ctx, tx, 'package.refunded', { packageId });
  });
}

/** Sessions that nobody booked in time are credit at the price paid. */
export async function expirePackage(ctx: ActContext, packageId: Id<'package'>): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const found = await lockPackage(tx, packageId);
    const isOver = found?.expiresAt && Temporal.Instant.compare(found.expiresAt, ctx.now) <= 0;
    if (found?.status !== 'active' || !isOver || found.sessionsLeft === 0) return;
    const left = money(found.leftMinor, found.currency);
    await updatePackage(tx, packageId, ctx.now, { status: 'expired', leftMinor: 0 });
    await postLedger(tx, [packageExpired(packageId, found.candidateId, left)], {
      at: ctx.now,
      bookingId: null,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: SYSTEM,
      action: 'package.expired',
      subjectId: packageId,
      details: { ...left, sessionsLeft: found.sessionsLeft },
    });
    await announce(ctx, tx, 'package.expired', { packageId });
  });
}
