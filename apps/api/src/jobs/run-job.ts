import { DomainError } from '@app/shared/errors/domain-error';
import type { AppContext } from '../app-context.ts';
import type { Job } from './job.ts';

/** Runs one job at the market's present. A DomainError ends it as refused, without a retry; anything else is thrown. */
export async function runJob(job: Job, payload: unknown, app: AppContext): Promise<void> {
  const now = await app.clock.now();
  try {
    await job.run(job.payload.parse(payload), { ...app, now });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    app.log.info({ job: job.name, code: error.code }, 'job refused');
  }
}
