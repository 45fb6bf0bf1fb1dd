import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import { firstName } from '@app/shared/identity/person-name';
import type { InterviewerAnswer } from '@app/shared/progress/interviewer-answer.schema';
import { matchesOf } from '@app/shared/reports/quality-text';
import { INSULTS, PROTECTED } from '@app/shared/reports/quality-words';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { answerRequest, findOpenRequest } from './interviewer-request.repository.ts';
import { hashOfToken } from './link-token.ts';

type Means = { db: Database; now: Temporal.Instant };

/** The one-minute page: whom they met, on which day, at which stage. Whatever else the link is, it is neutral. */
export async function openRequest({ db, now }: Means, { token }: { token: string }) {
  const request = await findOpenRequest(db, hashOfToken(token), now);
  if (!request) throw new DomainError('LINK_NOT_VALID');
  const { name, heldOn, stage } = request;
  return { candidateFirstName: firstName(name), heldOn, stage };
}

/** Keeps what an interviewer says, once. Words about who somebody is never reach the candidate. */
export async function answerAsInterviewer(
  ctx: Means & { queue: Queue },
  { token, ...answer }: InterviewerAnswer & { token: string },
): Promise<void> {
  // Quotation marks would let a word through, as they do in a report, where they mean that the candidate said it.
  const [word] = matchesOf(answer.sentence.replaceAll(/["“”«»]/g, ' '), [...PROTECTED, ...INSULTS]);
  if (word) throw new DomainError('ABOUT_THE_PERSON', { word });
  await ctx.db.transaction(async (tx) => {
    const answered = await answerRequest(tx, hashOfToken(token), ctx.now, answer);
    if (!answered) throw new DomainError('LINK_NOT_VALID');
    const { id, interviewId } = answered;
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: { kind: 'system', id: null }, // a guest with a link has no account to name
      action: 'interviewer.answered',
      subjectId: interviewId,
    });
    await announce(ctx, tx, 'interviewer.answered', { requestId: id });
  });
}
