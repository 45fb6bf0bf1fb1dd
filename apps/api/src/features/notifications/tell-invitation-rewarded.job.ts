import { idSchema } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findRewardedReferral } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows `referral.rewarded`: each side hears of its own credit. */
export const tellInvitationRewardedJob = defineJob({
  name: 'notifications.tell-invitation-rewarded',
  payload: z.object({ referralId: idSchema('referral') }),
  run: ({ referralId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const found = await findRewardedReferral(tx, referralId);
      if (!found) return;
      const { referral, referrer, referred } = found;
      const sides = [
        { side: 'referrer', to: referrer, other: referred, creditMinor: referral.referrerMinor },
        { side: 'referred', to: referred, other: referrer, creditMinor: referral.referredMinor },
      ] as const;
      for (const { side, to, other, creditMinor } of sides) {
        if (creditMinor === 0) continue;
        await queueEmail(ctx, tx, {
          template: 'invitation_rewarded',
          to,
          cause: `${referralId}:${side}`,
          payload: {
            side,
            otherName: shortName(other.name),
            credit: money(creditMinor, referral.currency),
            walletUrl: linkTo(ctx.config, { page: 'wallet' }),
          },
        });
      }
    }),
});
