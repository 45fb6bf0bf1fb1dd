import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { OutcomeResult } from '@app/shared/progress/outcome-resolution';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { updateInterview } from './interview.repository.ts';
import { hashOfToken } from './link-token.ts';
import { findNudgedInterview, replaceNudges, useNudge } from './outcome-nudge.repository.ts';

type Means = { db: Database; now: Temporal.Instant };

/** What the page behind a mailed question shows: enough to know which interview is meant, and no employer. */
export async function openNudge({ db, now }: Means, { token }: { token: string }) {
  const interview = await findNudgedInterview(db, hashOfToken(token), now);
  if (!interview) throw new DomainError('LINK_NOT_VALID');
  const { heldOn, stage, result } = interview;
  return { heldOn, stage, result };
}

/** Says what came of an interview, by the link in the mail alone; once. */
export async function answerNudge(
  { db, now }: Means,
  { token, result }: { token: string; result: OutcomeResult },
): Promise<void> {
  await db.transaction(async (tx) => {
    const interview = await useNudge(tx, hashOfToken(token), now);
    if (!interview) throw new DomainError('LINK_NOT_VALID');
    const { id, candidateId } = interview;
    await updateInterview(tx, id, { result, updatedAt: now });
    if (result !== 'pending') await replaceNudges(tx, id, []);
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: candidateId },
      action: 'interview.answered_by_mail',
      subjectId: id,
      details: { from: interview.result, to: result },
    });
  });
}
