import { z } from 'zod';

/** What a candidate says about a session with a coach, once they have had time to use the report. */
export const reviewInputSchema = z.strictObject({
  /** Nobody had told them this, and it was true and useful. */
  nobodyHadToldMe: z.boolean(),
  /** Private, for the coach and us: 1 far below what they expected … 3 as expected … 5 far above. */
  privateRating: z.int().min(1).max(5),
  /** Public, on the coach's page. */
  content: z.string().trim().min(20, 'A sentence or two.').max(1200),
});

export type ReviewInput = z.infer<typeof reviewInputSchema>;
