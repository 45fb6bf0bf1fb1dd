import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issuePackageNote } from './issue-order-document.ts';

/** Twice is once: a package ends once. */
export const issuePackageNoteJob = defineJob({
  name: 'payments.issue-package-note',
  payload: z.object({ packageId: idSchema('package') }),
  run: async ({ packageId }, context) => void (await issuePackageNote(context, packageId)),
});
