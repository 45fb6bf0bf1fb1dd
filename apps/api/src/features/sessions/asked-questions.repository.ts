import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { askedQuestions } from '@app/db/schema/sessions';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { questionKey } from '@app/shared/rubrics/question-bank';
import { and, asc, eq } from 'drizzle-orm';

type AskedQuestion = typeof askedQuestions.$inferSelect;

/** All that a candidate was ever asked from the banks, by whichever coach. */
export const listAskedOf = (db: Queryable, candidateId: Id<'user'>): Promise<AskedQuestion[]> =>
  db
    .select()
    .from(askedQuestions)
    .where(eq(askedQuestions.candidateId, candidateId))
    .orderBy(asc(askedQuestions.askedAt), asc(askedQuestions.id));

/** @throws DomainError QUESTION_ASKED where the candidate was asked it before: the database keeps count */
export async function insertAsked(
  tx: Transaction,
  asked: Pick<AskedQuestion, 'bookingId' | 'candidateId' | 'questionId' | 'text' | 'askedAt'>,
): Promise<void> {
  try {
    await tx
      .insert(askedQuestions)
      .values({ ...asked, id: newId('askedQuestion'), textKey: questionKey(asked.text) });
  } catch (error) {
    if (!violates(error, 'asked_questions_once')) throw error;
    throw new DomainError('QUESTION_ASKED', {}, { cause: error });
  }
}

/** False where it was not asked in this session. */
export async function deleteAsked(
  tx: Transaction,
  { bookingId, questionId }: Pick<AskedQuestion, 'bookingId' | 'questionId'>,
): Promise<boolean> {
  const gone = await tx
    .delete(askedQuestions)
    .where(and(eq(askedQuestions.bookingId, bookingId), eq(askedQuestions.questionId, questionId)))
    .returning({ id: askedQuestions.id });
  return gone.length > 0;
}
