import { idSchema } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueOrderReceipt } from '../payments/issue-order-document.ts';
import { linkTo } from './link-to-page.ts';
import { findBoughtGift } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows `order.paid`, where it was for a gift: its giver has the receipt. Whom it is for hears of it on its day. */
export const tellGiftBoughtJob = defineJob({
  name: 'notifications.tell-gift-bought',
  payload: z.object({ orderId: idSchema('order') }),
  async run({ orderId }, ctx) {
    const receipt = await issueOrderReceipt(ctx, orderId);
    await ctx.db.transaction(async (tx) => {
      const found = await findBoughtGift(tx, orderId);
      if (!found) return;
      const { id, recipientName, amountMinor, currency, sendAt } = found.gift;
      await queueEmail(ctx, tx, {
        template: 'gift_bought',
        to: found.buyer,
        cause: `${id}:bought`,
        payload: {
          recipientName: plainName(recipientName),
          amount: money(amountMinor, currency),
          sendAt: sendAt.toString(),
          readerTimeZone: found.buyer.timeZone,
          giftUrl: linkTo(ctx.config, { page: 'gift' }),
          receiptId: receipt?.id ?? null,
        },
      });
    });
  },
});
