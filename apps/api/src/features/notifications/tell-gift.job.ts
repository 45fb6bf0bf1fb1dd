import { idSchema } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { writeGiftCode } from '@app/shared/payments/gift-code';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findDueGift } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows `gift.due`: the gift goes to whom it is for, who may have no account. */
export const tellGiftJob = defineJob({
  name: 'notifications.tell-gift',
  payload: z.object({ giftId: idSchema('gift') }),
  run: ({ giftId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const gift = await findDueGift(tx, giftId);
      if (!gift || gift.status === 'redeemed') return;
      await queueEmail(ctx, tx, {
        template: 'gift',
        to: { id: null, name: gift.recipientName, email: gift.recipientEmail },
        cause: `${giftId}:due`,
        payload: {
          giverName: plainName(gift.giverName),
          message: gift.message,
          amount: money(gift.amountMinor, gift.currency),
          code: writeGiftCode(gift.code),
          redeemUrl: linkTo(ctx.config, { page: 'wallet' }),
        },
      });
    }),
});
