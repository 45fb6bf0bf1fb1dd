import { idSchema } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueOrderReceipt } from '../payments/issue-order-document.ts';
import { linkTo } from './link-to-page.ts';
import { findBoughtPackage } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows `order.paid`, where it was for a package. */
export const tellPackageBoughtJob = defineJob({
  name: 'notifications.tell-package-bought',
  payload: z.object({ orderId: idSchema('order') }),
  async run({ orderId }, ctx) {
    const receipt = await issueOrderReceipt(ctx, orderId);
    await ctx.db.transaction(async (tx) => {
      const found = await findBoughtPackage(tx, orderId);
      if (!found) return;
      const { id, sessions, priceMinor, currency, days } = found.package;
      await queueEmail(ctx, tx, {
        template: 'package_bought',
        to: found.candidate,
        cause: `${id}:bought`,
        payload: {
          sessions,
          days,
          coachName: plainName(found.coachName),
          price: money(priceMinor, currency),
          walletUrl: linkTo(ctx.config, { page: 'wallet' }),
          receiptId: receipt?.id ?? null,
        },
      });
    });
  },
});
