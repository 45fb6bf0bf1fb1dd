import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { invitationRewarded } from '@app/shared/payments/order-postings';
import { referralRefusal } from '@app/shared/payments/referral';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import { readOfferPolicy } from './offer-policy.repository.ts';
import { findSucceededPayment } from './payment.repository.ts';
import {
  countRewarded,
  lockReferralOf,
  lockReferrer,
  readReferralSide,
  updateReferral,
} from './referral.repository.ts';

/**
 * A session was completed: if its candidate came by an invitation, both sides get their credit, once. The same
 * person on both sides, by card or mailbox, gets nothing, and neither does an inviter past the year's cap.
 */
export async function rewardReferral(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const payment = await findSucceededPayment(ctx.db, bookingId);
  if (!payment) return;
  await ctx.db.transaction(async (tx) => {
    const referral = await lockReferralOf(tx, payment.candidateId);
    if (referral?.status !== 'waiting') return;
    const { id, referrerId, referredId, currency } = referral;
    await lockReferrer(tx, referrerId);
    const policy = await readOfferPolicy(tx);
    const rewardedThisYear = await countRewarded(tx, referrerId, ctx.now.subtract({ hours: 24 * 365 }));
    const refusal = referralRefusal(
      await readReferralSide(tx, referrerId),
      await readReferralSide(tx, referredId),
      { rewardedThisYear, mostPerYear: policy.referralsPerYear },
    );
    const [referrerMinor, referredMinor] = refusal
      ? [0, 0]
      : [policy.referrerCreditMinor, policy.referredCreditMinor];
    await updateReferral(tx, id, {
      ...(refusal ? { status: 'refused', refusal } : { status: 'rewarded' }),
      referrerMinor,
      referredMinor,
      bookingId,
      settledAt: ctx.now,
    });
    if (!refusal) {
      const forReferrer = invitationRewarded(`${id}:referrer`, referrerId, money(referrerMinor, currency));
      const forReferred = invitationRewarded(`${id}:referred`, referredId, money(referredMinor, currency));
      await postLedger(tx, [forReferrer, forReferred], { at: ctx.now, bookingId: null });
      await announce(ctx, tx, 'referral.rewarded', { referralId: id });
    }
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: SYSTEM,
      action: refusal ? 'referral.refused' : 'referral.rewarded',
      subjectId: id,
      bookingId,
      details: { refusal, referrerMinor, referredMinor, currency },
    });
  });
}
