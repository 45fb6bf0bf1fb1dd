import type { Sweep } from './jobs/job.ts';

/** Every recurring piece of work: what is due is found here, and done in a job. */
export const schedule: readonly Sweep[] = [];
