import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { REQUEST_DAYS } from '@app/shared/progress/interviewer-answer';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { lockInterview } from './interview.repository.ts';
import { hasAnswer, insertRequest, withdrawRequest } from './interviewer-request.repository.ts';
import { makeLinkToken } from './link-token.ts';
import type { ByCandidate } from './log-interview.ts';

type OfInterview = { interviewId: Id<'realInterview'> };

/** Makes the private link for an interviewer. It is told once; a new one takes the place of the last. */
export async function askInterviewer(
  { db, now, actor, user, config }: ByCandidate & { config: Config },
  { interviewId }: OfInterview,
): Promise<{ url: string; expiresAt: string }> {
  const { token, tokenHash } = makeLinkToken();
  const expiresAt = now.add({ hours: 24 * REQUEST_DAYS });
  await db.transaction(async (tx) => {
    const { heldOn } = await lockInterview(tx, interviewId, user.id);
    const today = now.toZonedDateTimeISO(user.timeZone).toPlainDate();
    if (Temporal.PlainDate.compare(heldOn, today) > 0) throw new DomainError('INTERVIEW_AHEAD');
    if (await hasAnswer(tx, interviewId)) throw new DomainError('INTERVIEWER_ANSWERED');
    await withdrawRequest(tx, interviewId, now);
    const id = newId('interviewerRequest');
    await insertRequest(tx, { id, interviewId, tokenHash, createdAt: now, expiresAt });
    await recordAuditEvent(tx, { at: now, actor, action: 'interviewer.asked', subjectId: interviewId });
  });
  // The web app's own address for it is in apps/web/src/paths.ts.
  return { url: new URL(`/one-minute#${token}`, config.PUBLIC_URL).href, expiresAt: expiresAt.toString() };
}

/** Withdraws a link that is out. An answer that has come stays. */
export async function withdrawLink(
  { db, now, actor, user }: ByCandidate,
  { interviewId }: OfInterview,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockInterview(tx, interviewId, user.id);
    await withdrawRequest(tx, interviewId, now);
    const subjectId = interviewId;
    await recordAuditEvent(tx, { at: now, actor, action: 'interviewer.link_withdrawn', subjectId });
  });
}
