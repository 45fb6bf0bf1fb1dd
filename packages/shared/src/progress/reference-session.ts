import { z } from 'zod';
import type { Dimension } from '../rubrics/rubric.ts';
import { getShippedRubric } from '../rubrics/shipped-rubrics.ts';
import { verdictSchema } from './calibration.schema.ts';
import sessions from './reference-sessions.json' with { type: 'json' };

const turnSchema = z.strictObject({
  /** Minutes and seconds from the start. */
  at: z.string().regex(/^\d{2}:\d{2}$/),
  who: z.enum(['interviewer', 'candidate']),
  text: z.string().min(1),
});

const referenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]{3,40}$/),
  title: z.string().min(1),
  setting: z.string().min(1),
  transcript: z.array(turnSchema).min(10),
  reference: z.strictObject({
    verdict: verdictSchema,
    verdictWhy: z.string().min(40),
    ratings: z
      .array(
        z.strictObject({
          dimension: z.string(),
          level: z.int().min(1).max(5),
          /** Which turn of the transcript shows it best, from 0. */
          line: z.int().min(0),
          why: z.string().min(40),
        }),
      )
      .min(4),
  }),
});

/** An invented session that senior coaches have agreed about (feedback.md 4.3). */
export type ReferenceSession = z.infer<typeof referenceSchema>;

/**
 * The sessions that every coach reads and rates before the agreed levels are shown. Only the API imports this file:
 * what was agreed must not reach a browser before its reader has answered.
 */
export const referenceSessions: readonly ReferenceSession[] = z.array(referenceSchema).parse(sessions);

export const findReferenceSession = (id: string): ReferenceSession | undefined =>
  referenceSessions.find((session) => session.id === id);

/** The dimensions of a reference session as the rubric words them, in the order in which they are rated. */
export const dimensionsOf = ({ reference }: ReferenceSession): Dimension[] =>
  reference.ratings.map(
    ({ dimension }) => getShippedRubric('universal').dimensions.find(({ id }) => id === dimension)!, // the test guards this
  );
