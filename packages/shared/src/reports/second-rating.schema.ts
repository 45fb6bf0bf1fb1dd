import { z } from 'zod';
import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from './hard-truth-category.ts';
import { SEVERITIES } from './report.schema.ts';

/** `asked`: the coach who held the session decides; `open`: the second one listens and rates. */
export type SecondRatingStatus = 'asked' | 'open' | 'given' | 'refused' | 'declined' | 'withdrawn';

/** Second opinions on one report; a second is worth having, a sixth is not (feedback.md 4.3, more raters). */
export const MOST_SECOND_RATINGS = 3;

/** Of the dimensions, this share needs a level: fewer say nothing to lay beside the first. */
const RATED_SHARE = 0.5;

const category = z.enum(Object.keys(HARD_TRUTH_CATEGORIES) as [HardTruthCategory, ...HardTruthCategory[]]);
const localId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** What a second coach says, without having seen the first report (feedback.md 2.2, secondRatings). */
export const secondRatingSchema = z.strictObject({
  callBack: z.literal([1, 2, 3, 4]),
  realReason: z.string().trim().min(20, 'Say why, in a sentence').max(600),
  ratings: z
    .array(z.strictObject({ rubric: localId, dimension: localId, level: z.int().min(1).max(5).nullable() }))
    .min(1)
    .max(20),
  truths: z
    .array(
      z.strictObject({
        category,
        severity: z.enum(SEVERITIES),
        statement: z.string().trim().min(20, 'Say it in a sentence').max(600),
      }),
    )
    .min(1)
    .max(2),
});
export type SecondRating = z.infer<typeof secondRatingSchema>;

/** Where a recording lies: on the web, readable with the link alone. */
export const recordingUrlSchema = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(500);

type Rated = { rubric: string; dimension: string };

/** Whether a rating names exactly the session's dimensions, with levels for half of them or more. */
export function ratesEach(ratings: SecondRating['ratings'], wanted: readonly Rated[]): boolean {
  const key = ({ rubric, dimension }: Rated) => `${rubric}:${dimension}`;
  const given = new Set(ratings.map(key));
  const seen = ratings.filter(({ level }) => level !== null).length;
  return (
    ratings.length === wanted.length &&
    wanted.every((one) => given.has(key(one))) &&
    seen >= wanted.length * RATED_SHARE
  );
}
