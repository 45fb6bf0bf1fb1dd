import { defineSweep } from '../../jobs/job.ts';
import { listExpiredPackages } from './package.repository.ts';
import { expirePackage } from './refund-package.ts';

/** Packages whose sessions waited too long to be booked. */
export const expirePackagesSweep = defineSweep('payments.expire-packages', async (ctx) => {
  for (const { id } of await listExpiredPackages(ctx.db, ctx.now)) await expirePackage(ctx, id);
});
