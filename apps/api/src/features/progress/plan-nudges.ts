import type { Transaction } from '@app/db/client';
import { nudgeTimes } from '@app/shared/progress/real-interview';
import { isBefore } from '@app/shared/time/instant';
import type { InterviewRow } from './interview.repository.ts';
import { replaceNudges } from './outcome-nudge.repository.ts';

type Asked = Pick<InterviewRow, 'id' | 'heldOn' | 'result'>;

/** Writes when the candidate is asked what came of an interview. Days that have gone by are not made up for. */
export async function planNudges(
  tx: Transaction,
  { id, heldOn, result }: Asked,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<void> {
  const times = result === 'pending' ? nudgeTimes(heldOn, timeZone) : [];
  await replaceNudges(
    tx,
    id,
    times.filter(({ dueAt }) => isBefore(now, dueAt)),
  );
}
