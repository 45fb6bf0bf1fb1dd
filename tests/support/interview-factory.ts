import type { Queryable } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { realInterviews } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { InterviewInput } from '@app/shared/progress/real-interview.schema';

/** A real interview as the candidate writes it down. */
export const interviewEntry: InterviewInput = {
  heldOn: '2026-03-02',
  stage: 'first_interview',
  roleFamily: 'operations',
  level: 'mid',
  employer: 'A parcel carrier',
  referral: false,
  result: 'pending',
};

type Written = Partial<typeof realInterviews.$inferInsert>;

/** One that stands in somebody's ledger already, recorded as it happened. */
export async function createInterview(db: Queryable, candidateId: Id<'user'>, written: Written = {}) {
  const id = newId('realInterview');
  const at = Temporal.Instant.from('2026-03-01T12:00:00Z');
  const row = {
    ...interviewEntry,
    id,
    candidateId,
    recordedAs: 'prospective' as const,
    createdAt: at,
    updatedAt: at,
  };
  await db.insert(realInterviews).values({ ...row, ...written });
  return id;
}
