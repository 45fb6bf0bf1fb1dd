import { z } from 'zod';

export const verdictSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const referenceSessionInput = z.strictObject({ sessionId: z.string().min(1).max(40) });

/** What a coach makes of a reference session: a level for each dimension with the line it rests on, and the answer. */
export const rateReferenceInput = referenceSessionInput.extend({
  verdict: verdictSchema,
  ratings: z
    .array(
      z.strictObject({
        dimension: z.string().min(1).max(64),
        level: z.int().min(1).max(5),
        line: z.int().min(0).max(200),
      }),
    )
    .min(1)
    .max(20),
});
export type ReferenceRating = z.infer<typeof rateReferenceInput>['ratings'][number];
