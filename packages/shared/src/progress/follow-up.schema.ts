import { z } from 'zod';

export const FOCUS_STATUSES = ['solid', 'better', 'same', 'worse'] as const;
export type FocusStatus = (typeof FOCUS_STATUSES)[number];

export const PRACTICE_DONE = ['none', 'some', 'all'] as const;
export type PracticeDone = (typeof PRACTICE_DONE)[number];

/** What a candidate says at the follow-up: a minute, two weeks after the report (feedback.md 2.2, followUp). */
export const followUpAnswerSchema = z.strictObject({
  practiceDone: z.enum(PRACTICE_DONE),
  statuses: z
    .array(z.strictObject({ focusPoint: z.string().max(64), status: z.enum(FOCUS_STATUSES) }))
    .max(4),
  /** How useful the report was: 1 not at all … 5 very. */
  usefulness: z.int().min(1).max(5),
});
export type FollowUpAnswer = z.infer<typeof followUpAnswerSchema>;
