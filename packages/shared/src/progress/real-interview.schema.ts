import { z } from 'zod';
import { isHeldOn } from './interview-row.ts';
import { OUTCOME_RESULTS } from './outcome-resolution.ts';
import { INTERVIEW_LEVELS, INTERVIEW_STAGES, ROLE_FAMILIES } from './real-interview.ts';

/** One real interview as its candidate writes it down; the employer is seen by nobody else. */
export const interviewInputSchema = z.strictObject({
  heldOn: z.string().refine(isHeldOn, 'A day such as 2026-03-19.'),
  stage: z.enum(INTERVIEW_STAGES),
  roleFamily: z.enum(ROLE_FAMILIES),
  level: z.enum(INTERVIEW_LEVELS),
  employer: z.string().trim().max(120, 'At most 120 characters.'),
  referral: z.boolean(),
  result: z.enum(OUTCOME_RESULTS),
});
export type InterviewInput = z.infer<typeof interviewInputSchema>;

/** A file of them; more come in a second file. */
export const MOST_ROWS = 200;
export const interviewImportSchema = z.strictObject({
  entries: z.array(interviewInputSchema).min(1).max(MOST_ROWS),
});
