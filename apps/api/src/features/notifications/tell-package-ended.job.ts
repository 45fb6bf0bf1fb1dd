import { idSchema } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { readGivenBack } from '../payments/given-back.repository.ts';
import { linkTo } from './link-to-page.ts';
import { findEndedPackage } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';

/** Follows the end of a package, by time or by its owner's wish. */
export const tellPackageEndedJob = defineJob({
  name: 'notifications.tell-package-ended',
  payload: z.object({ packageId: idSchema('package') }),
  run: ({ packageId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const found = await findEndedPackage(tx, packageId);
      if (found?.package.status !== 'expired' && found?.package.status !== 'refunded') return;
      const { toCardMinor, toCreditMinor } = await readGivenBack(tx, packageId);
      const { status, sessionsLeft, currency } = found.package;
      await queueEmail(ctx, tx, {
        template: 'package_ended',
        to: found.candidate,
        cause: `${packageId}:ended`,
        payload: {
          how: status,
          sessionsLeft,
          coachName: plainName(found.coachName),
          toCard: money(toCardMinor, currency),
          toCredit: money(toCreditMinor, currency),
          walletUrl: linkTo(ctx.config, { page: 'wallet' }),
        },
      });
    }),
});
