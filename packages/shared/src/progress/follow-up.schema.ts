import { z } from 'zod';

export const FOCUS_STATUSES = ['solid', 'better', 'same', 'worse'] as const;
export type FocusStatus = (typeof FOCUS_STATUSES)[number];

/** How a focus point stands, in the candidate's mouth. */
export const FOCUS_STATUS_LABEL: Record<FocusStatus, string> = {
  solid: 'Solid',
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
};

export const PRACTICE_DONE = ['yes', 'partly', 'no'] as const;
export type PracticeDone = (typeof PRACTICE_DONE)[number];

export const PRACTICE_DONE_LABEL: Record<PracticeDone, string> = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** Letters of the note to a focus point. */
export const MOST_NOTE = 300;

const localId = z.string().min(1).max(64);
const practised = z.strictObject({ item: localId, done: z.enum(PRACTICE_DONE) });
const standing = z.strictObject({
  focusPoint: localId,
  status: z.enum(FOCUS_STATUSES),
  note: z.string().trim().max(MOST_NOTE).default(''),
});

/** What a candidate says at the follow-up: a minute, two weeks after the report (feedback.md 2.2, followUp). */
export const followUpAnswerSchema = z.strictObject({
  practice: z.array(practised).max(8),
  focusPoints: z.array(standing).max(4),
  /** How useful the report was: 1 not at all … 5 very. Asked here, away from the sting (feedback.md 4.3). */
  usefulness: z.int().min(1).max(5),
});
export type FollowUpAnswer = z.infer<typeof followUpAnswerSchema>;
export type Practised = z.infer<typeof practised>;
export type Standing = z.infer<typeof standing>;
