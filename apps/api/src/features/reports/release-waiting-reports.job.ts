import { defineSweep } from '../../jobs/job.ts';
import { releaseWaitingReport } from './release-report.ts';
import { listReportsToRelease } from './reports.repository.ts';

const AT_ONCE = 100;

/** Finds reports whose morning has come. Each is judged again under its lock, so finding one twice is harmless. */
export const releaseWaitingReportsJob = defineSweep('reports.release-waiting-reports', async (context) => {
  const waiting = await listReportsToRelease(context.db, context.now, AT_ONCE);
  for (const report of waiting) await releaseWaitingReport(context, report);
});
