import { idSchema } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { readGivenBack } from '../payments/given-back.repository.ts';
import { linkTo } from './link-to-page.ts';
import { findEndedPackage } from './offer-notice.repository.ts';
import { queueEmail } from './queue-email.ts';
import type { EmailPayload } from './render-email.ts';

type End = EmailPayload<'package_ended'>['how'];
const ENDS: readonly string[] = ['expired', 'refunded', 'taken_back'] satisfies End[];
const isEnd = (status: string): status is End => ENDS.includes(status);

/** Follows the end of a package, by time, by its owner's wish or by their bank. */
export const tellPackageEndedJob = defineJob({
  name: 'notifications.tell-package-ended',
  /** `creditMinor`: what the bank left of it. */
  payload: z.object({ packageId: idSchema('package'), creditMinor: z.int().min(0).default(0) }),
  run: ({ packageId, creditMinor }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const found = await findEndedPackage(tx, packageId);
      if (!found) return;
      const { toCardMinor, toCreditMinor } = await readGivenBack(tx, packageId);
      const { status, sessionsLeft, currency } = found.package;
      if (!isEnd(status)) return;
      await queueEmail(ctx, tx, {
        template: 'package_ended',
        to: found.candidate,
        cause: `${packageId}:ended`,
        payload: {
          how: status,
          sessionsLeft,
          coachName: plainName(found.coachName),
          toCard: money(toCardMinor, currency),
          toCredit: money(toCreditMinor + creditMinor, currency),
          walletUrl: linkTo(ctx.config, { page: 'wallet' }),
        },
      });
    }),
});
