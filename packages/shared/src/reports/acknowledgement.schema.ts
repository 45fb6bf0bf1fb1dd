import { z } from 'zod';

export const HARD_TRUTH_RESPONSES = ['agree', 'partly', 'disagree'] as const;

/** The report in the candidate's own words; the levels open once it is given. */
export const acknowledgementSchema = z.strictObject({
  inOwnWords: z.string().trim().min(20, 'a sentence or two').max(1500),
  hardTruthResponses: z
    .array(
      z.strictObject({
        hardTruth: z.string().max(64),
        response: z.enum(HARD_TRUTH_RESPONSES),
        comment: z.string().trim().max(600).default(''),
      }),
    )
    .max(4),
  firstAction: z.string().trim().min(5, 'one thing you will do').max(400),
  /** To the coach; may stay empty. */
  reply: z.string().trim().max(600).default(''),
});

export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
