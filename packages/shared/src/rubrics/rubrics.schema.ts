import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { LONGEST_FILE } from './read-rubric-file.ts';
import { rubricDraftSchema } from './rubric.ts';

/** Said with the change and kept with it. */
const reason = z.string().trim().min(10, 'A sentence, please: it is kept with the change.').max(1000);

const rubricId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const versionId = idSchema('rubricVersion');

export const rubricInput = z.strictObject({
  rubricId,
  version: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
    .optional(),
});
export const rubricIdInput = z.strictObject({ rubricId });
export const rubricVersionInput = z.strictObject({ versionId });

export const importRubricInput = z.strictObject({ text: z.string().max(LONGEST_FILE) });

export const saveRubricInput = z.strictObject({
  versionId,
  revision: z.int().min(1),
  content: rubricDraftSchema.refine(
    (content) => JSON.stringify(content).length <= LONGEST_FILE,
    `A rubric has at most ${LONGEST_FILE.toLocaleString('en')} characters.`,
  ),
});

export const publishRubricInput = z.strictObject({
  versionId,
  revision: z.int().min(1),
  step: z.enum(['patch', 'minor', 'major']),
  note: reason,
});

export const retireRubricInput = z.strictObject({ versionId, reason: reason });

/** Why, in the coach's words; the desk reads it beside the change. */
export const sendProposalInput = z.strictObject({
  versionId,
  reason: z.string().trim().min(20, 'Say why, in a sentence or two.').max(2000),
});

export const declineProposalInput = z.strictObject({ versionId, word: reason });

export const questionSchema = z.strictObject({
  text: z.string().trim().min(10, 'A whole question, please.').max(600),
  kind: z.string().trim().min(1).max(64),
  dimensions: z.array(rubricId).min(1).max(20),
  minutes: z.int().min(1).max(120),
});

export const addQuestionInput = questionSchema.extend({ rubricId });
const questionId = idSchema('rubricQuestion');
export const editQuestionInput = questionSchema.extend({ questionId });
export const withdrawQuestionInput = z.strictObject({ questionId, withdrawn: z.boolean() });
