import { z } from 'zod';

/** What a candidate says about a session with a coach, once they have had time to use the report. */
export const reviewInputSchema = z.strictObject({
  /** Had somebody told them this before? */
  toldBefore: z.boolean(),
  wasTrue: z.boolean(),
  wasUseful: z.boolean(),
  /** Private, for the coach and us: 1 far below what they expected … 3 as expected … 5 far above. */
  asExpected: z.int().min(1).max(5),
  /** Public, on the coach's page. */
  text: z.string().trim().min(20, 'a sentence or two').max(1200),
});

export type ReviewInput = z.infer<typeof reviewInputSchema>;
