import { z } from 'zod';

export const linePathSchema = z.string().min(1).max(200);

/** Why a line is not right, in the candidate's words. */
export const contestReasonSchema = z.string().trim().min(20, 'a sentence or two').max(600);

/** The coach's one answer to a contested line, and their one reply to a candidate: characters. */
export const coachAnswerSchema = z.string().trim().min(10, 'a sentence').max(600);

/** What the desk decided, with the note that both sides read. */
export const rulingSchema = z.strictObject({
  ruling: z.enum(['upheld', 'struck']),
  note: z.string().trim().min(20, 'a sentence or two').max(600),
});
