import type { Transaction } from '@app/db/client';
import type { AuditAction } from '@app/shared/admin/audit-action';
import type { Id } from '@app/shared/id/id';
import { keptPrice } from '@app/shared/payments/kept-price';
import type { RefundReason } from '@app/shared/payments/payment-status';
import type { PromoRedemptionStatus } from '@app/shared/payments/promo-code';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import type { Payment } from './payment.repository.ts';
import {
  countPromoUse,
  findLastRedemption,
  findLiveOfUse,
  findLiveRedemption,
  listPersonUses,
  lockPromo,
  type PromoCode,
  type PromoRedemption,
  updateRedemption,
} from './promo.repository.ts';
import { firstFree, takeUse } from './reserve-promo.ts';

/** The hold lapsed, was let go, or the candidate took the code off: somebody else may use it. */
export async function releasePromo(
  ctx: ActContext,
  tx: Transaction,
  bookingId: Id<'booking'>,
): Promise<void> {
  const redemption = await findLiveRedemption(tx, bookingId);
  if (redemption?.status === 'reserved') await giveBack(ctx, tx, redemption, 'released');
}

/**
 * The booking was paid at the code's price, so its use is spent. False when the use went to others before late
 * money came: then that money does not pay for the booking.
 */
export async function redeemPromo(ctx: ActContext, tx: Transaction, payment: Payment): Promise<boolean> {
  const last = await findLastRedemption(tx, payment.bookingId);
  if (!last) return true;
  const { redemption } = last;
  if (redemption.status === 'redeemed') return true;
  if (redemption.status === 'reserved') {
    await settle(ctx, tx, redemption, 'redeemed');
    return true;
  }
  const wasCounted =
    !isBefore(payment.createdAt, redemption.reservedAt) && isBefore(payment.createdAt, redemption.updatedAt);
  if (redemption.status !== 'released' || !wasCounted) return true; // paid without the code
  return takeAgain(ctx, tx, redemption);
}

async function takeAgain(ctx: ActContext, tx: Transaction, redemption: PromoRedemption): Promise<boolean> {
  const { promoCodeId, candidateId, discountMinor } = redemption;
  const promo = await lockPromo(tx, promoCodeId);
  if (!promo) return false;
  const live = await findLiveOfUse(tx, redemption); // another session that was paid with it
  const taken = await listPersonUses(tx, promoCodeId, candidateId);
  const isBarred = !live && (taken.length >= promo.maxUsesPerPerson || isUsedUp(promo));
  if (isBarred || isOverBudget(promo, redemption)) return false;
  await takeUse(ctx, tx, promo, { uses: live ? 0 : 1, givenMinor: discountMinor });
  await settle(ctx, tx, redemption, 'redeemed', live?.personUse ?? firstFree(taken));
  return true;
}

const isUsedUp = ({ uses, maxUses }: PromoCode) => maxUses !== null && uses >= maxUses;

const isOverBudget = ({ givenMinor, budgetMinor }: PromoCode, { discountMinor }: PromoRedemption) =>
  budgetMinor !== null && givenMinor + discountMinor > budgetMinor;

/** Reasons for which a whole refund means that nothing was delivered. */
const UNDELIVERED: readonly RefundReason[] = [
  'candidate_cancelled',
  'coach_cancelled',
  'coach_absent',
  'both_absent',
  'late_payment',
  'report_missing',
];

/** All of the price went back and nothing was delivered: the person may use the code again. */
export async function returnPromo(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  reason: RefundReason,
): Promise<void> {
  if (payment.duplicate || !UNDELIVERED.includes(reason) || keptPrice(payment).amountMinor > 0) return;
  const redemption = await findLiveRedemption(tx, payment.bookingId);
  if (redemption) await giveBack(ctx, tx, redemption, 'returned');
}

async function giveBack(
  ctx: ActContext,
  tx: Transaction,
  redemption: PromoRedemption,
  status: 'released' | 'returned',
): Promise<void> {
  await lockPromo(tx, redemption.promoCodeId);
  const { discountMinor } = redemption;
  await settle(ctx, tx, redemption, status);
  const uses = (await findLiveOfUse(tx, redemption)) ? 0 : -1;
  await countPromoUse(tx, redemption.promoCodeId, { uses, givenMinor: -discountMinor, now: ctx.now });
}

async function settle(
  { now }: ActContext,
  tx: Transaction,
  { id, bookingId, promoCodeId, discountMinor, currency }: PromoRedemption,
  status: Exclude<PromoRedemptionStatus, 'reserved'>,
  personUse?: number,
): Promise<void> {
  await updateRedemption(tx, id, { status, updatedAt: now, ...(personUse && { personUse }) });
  await recordAuditEvent(tx, {
    at: now,
    actor: SYSTEM,
    action: `promo.${status}` satisfies AuditAction,
    subjectId: id,
    bookingId,
    details: { promoCodeId, amountMinor: discountMinor, currency },
  });
}
