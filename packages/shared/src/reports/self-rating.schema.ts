import { z } from 'zod';

const text = z.string().trim().max(600).default('');

/** What a candidate thinks of their own session before they read a word of the report. */
export const selfRatingSchema = z.strictObject({
  /** What they think the coach will answer: 1 no … 4 yes. */
  verdictGuess: z.int().min(1).max(4),
  /** Their own chance of a call-back, in per cent. */
  callBackChance: z.int().min(0).max(100),
  ratings: z
    .array(
      z.strictObject({
        rubric: z.string().max(64),
        dimension: z.string().max(64),
        level: z.int().min(1).max(5),
      }),
    )
    .min(1)
    .max(20),
  bestMoment: text,
  wouldChange: text,
});

export type SelfRating = z.infer<typeof selfRatingSchema>;
