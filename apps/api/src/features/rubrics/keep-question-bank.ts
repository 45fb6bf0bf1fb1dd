import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type {
  addQuestionInput,
  editQuestionInput,
  withdrawQuestionInput,
} from '@app/shared/rubrics/rubrics.schema';
import type { z } from 'zod';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { insertQuestion, lockQuestion, updateQuestion } from './question-bank.repository.ts';
import { findPublicVersion } from './rubric-versions.repository.ts';
import type { Desk } from './start-draft.ts';

/** A question more. It moves no rating, so it needs no new version. RUBRIC_NOT_FOUND, QUESTION_KNOWN. */
export async function addQuestion(
  { db, now, user, actor }: Desk,
  question: z.infer<typeof addQuestionInput>,
): Promise<{ questionId: Id<'rubricQuestion'> }> {
  return db.transaction(async (tx) => {
    if (!(await findPublicVersion(tx, question.rubricId))) throw new DomainError('RUBRIC_NOT_FOUND');
    const questionId = await insertQuestion(tx, { ...question, addedBy: user.id, addedAt: now });
    const details = { rubricId: question.rubricId };
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'rubric.question_added', subjectId: questionId, details },
    });
    return { questionId };
  });
}

/** Other words, while nobody was asked it. QUESTION_NOT_FOUND, QUESTION_KNOWN, QUESTION_WAS_ASKED. */
export async function editQuestion(
  { db, now, actor }: Desk,
  { questionId, ...change }: z.infer<typeof editQuestionInput>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockQuestion(tx, questionId);
    await updateQuestion(tx, questionId, change);
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.question_changed', subjectId: questionId });
  });
}

/** No longer offered, or offered again; who was asked it stays known. QUESTION_NOT_FOUND. */
export async function withdrawQuestion(
  { db, now, actor }: Desk,
  { questionId, withdrawn }: z.infer<typeof withdrawQuestionInput>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockQuestion(tx, questionId);
    await updateQuestion(tx, questionId, { state: withdrawn ? 'withdrawn' : 'in_use' });
    const action = withdrawn ? 'rubric.question_withdrawn' : 'rubric.question_brought_back';
    await recordAuditEvent(tx, { at: now, actor, action, subjectId: questionId });
  });
}
