import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { rubricQuestions } from '@app/db/schema/rubrics';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { questionKey } from '@app/shared/rubrics/question-bank';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { and, asc, eq, inArray } from 'drizzle-orm';

export type BankQuestion = typeof rubricQuestions.$inferSelect;
type Added = { addedBy: Id<'user'>; addedAt: Temporal.Instant };

/** A bank, whatever state its questions are in, in the order they were added. */
export const listBank = (db: Queryable, rubricId: string): Promise<BankQuestion[]> =>
  db
    .select()
    .from(rubricQuestions)
    .where(eq(rubricQuestions.rubricId, rubricId))
    .orderBy(asc(rubricQuestions.addedAt), asc(rubricQuestions.id));

/** What is in use in these banks, bank after bank. */
export async function listQuestionsInUse(
  db: Queryable,
  rubricIds: readonly string[],
): Promise<BankQuestion[]> {
  if (rubricIds.length === 0) return [];
  const rows = await db
    .select()
    .from(rubricQuestions)
    .where(and(inArray(rubricQuestions.rubricId, [...rubricIds]), eq(rubricQuestions.state, 'in_use')))
    .orderBy(asc(rubricQuestions.addedAt), asc(rubricQuestions.id));
  return rubricIds.flatMap((id) => rows.filter(({ rubricId }) => rubricId === id));
}

/** A published version's questions join the bank; what the bank has already stays as it is. */
export async function addStarterQuestions(
  tx: Transaction,
  { id: rubricId, starterQuestions }: Rubric,
  added: Added,
): Promise<void> {
  const rows = starterQuestions.map(({ id: key, minutes, ...question }) => ({
    ...question,
    ...added,
    id: newId('rubricQuestion'),
    rubricId,
    key,
    textKey: questionKey(question.text),
    minutes: Math.ceil(minutes),
    state: 'in_use' as const,
  }));
  await tx.insert(rubricQuestions).values(rows).onConflictDoNothing();
}

type Words = Pick<BankQuestion, 'text' | 'kind' | 'dimensions' | 'minutes'>;

/** @throws DomainError QUESTION_KNOWN where the bank has these words */
export async function insertQuestion(
  tx: Transaction,
  question: Words & Added & { rubricId: string },
): Promise<Id<'rubricQuestion'>> {
  const id = newId('rubricQuestion');
  await named(() =>
    tx.insert(rubricQuestions).values({
      ...question,
      id,
      key: `bank-${id.slice(-12)}`,
      textKey: questionKey(question.text),
      state: 'in_use',
    }),
  );
  return id;
}

/** @throws DomainError QUESTION_NOT_FOUND */
export async function lockQuestion(tx: Transaction, id: Id<'rubricQuestion'>): Promise<BankQuestion> {
  const [row] = await tx.select().from(rubricQuestions).where(eq(rubricQuestions.id, id)).for('update');
  if (!row) throw new DomainError('QUESTION_NOT_FOUND');
  return row;
}

/** @throws DomainError QUESTION_KNOWN, QUESTION_WAS_ASKED where other words are given to what somebody was asked */
export async function updateQuestion(
  tx: Transaction,
  id: Id<'rubricQuestion'>,
  change: Partial<Words & Pick<BankQuestion, 'state'>>,
): Promise<void> {
  const { text } = change;
  await named(() =>
    tx
      .update(rubricQuestions)
      .set({ ...change, ...(text !== undefined && { textKey: questionKey(text) }) })
      .where(eq(rubricQuestions.id, id)),
  );
}

async function named(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (violates(error, 'rubric_questions_words'))
      throw new DomainError('QUESTION_KNOWN', {}, { cause: error });
    if (violates(error, 'asked_question_keeps_words'))
      throw new DomainError('QUESTION_WAS_ASKED', {}, { cause: error });
    throw error;
  }
}
