import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { setReportPdf } from './set-report-pdf.ts';

/** Sets one PDF in the worker. Twice is once; if its report has moved on meanwhile, there is nothing to set. */
export const renderReportPdfJob = defineJob({
  name: 'reports.render-report-pdf',
  payload: z.object({ pdfId: idSchema('reportPdf') }),
  retryLimit: 2,
  run: ({ pdfId }, context) => setReportPdf(context, pdfId),
});
