import { defineSweep } from '../../jobs/job.ts';
import { judgeLateReport } from './judge-late-report.ts';
import { listLateSessions } from './late-reports.repository.ts';

const AT_ONCE = 100;

/** Finds reports that did not come in time. Each is judged again under its lock, so finding one twice is harmless. */
export const judgeLateReportsJob = defineSweep('reports.judge-late-reports', async (context) => {
  for (const bookingId of await listLateSessions(context.db, context.now, AT_ONCE))
    await judgeLateReport(context, bookingId);
});
