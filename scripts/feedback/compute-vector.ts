import { adjustLevels } from '@app/shared/progress/adjusted-levels';
import { changePhrase } from '@app/shared/progress/change-phrase';
import { brierScore } from '@app/shared/progress/forecast-skill';
import { linkedGroups } from '@app/shared/progress/linked-groups';
import { expectedChances } from '@app/shared/progress/outcome-case-mix';
import { compareCoaches } from '@app/shared/progress/outcome-coaches';
import { compareRates } from '@app/shared/progress/outcome-rate';
import { resolveOutcomes } from '@app/shared/progress/outcome-resolution';
import { silenceBounds } from '@app/shared/progress/outcome-silence';
import { facetChances } from '@app/shared/progress/rasch-facets';
import { estimateRaters } from '@app/shared/progress/rater-model';
import { DEFAULT_VARIANCE } from '@app/shared/progress/rater-variance';
import { againstReference, haloIndex } from '@app/shared/progress/rating-habits';
import { selfGap, shrunkBias } from '@app/shared/progress/self-gap';
import { verdictForMean } from '@app/shared/reports/quality-rating-range';
import { readability } from '@app/shared/reports/quality-text';
import { talkMetrics } from '@app/shared/sessions/talk-metrics';
import { voiceSegments } from '@app/shared/sessions/voice-gate';
import { z } from 'zod';
import { agreementOfLevels, agreementOfMeans, reliabilities } from './agreement-vector.ts';
import { lint, lintInput, sampleOf } from './lint-vector.ts';

export type Vector = { id: string; input: unknown };

/** A question that the product answers, known by what its input holds. */
type Kind = { accepts: z.ZodType; compute(input: unknown, id: string): unknown };

const kind = <Input>(accepts: z.ZodType<Input>, compute: (input: Input, id: string) => unknown): Kind => ({
  accepts,
  compute: (input, id) => compute(accepts.parse(input), id),
});

const numbers = z.array(z.number());
const variance = z.object({
  candGeneral: z.number(),
  candDimension: z.number(),
  leniency: z.number(),
  sessionCommon: z.number(),
  residual: z.number(),
  driftPerSession: z.number(),
  growthPrior: z.number(),
});
const vc = variance.default(DEFAULT_VARIANCE);
const meeting = z.object({ candidate: z.string(), coach: z.string() });
const rated = meeting.extend({ z: z.number(), dims: z.number(), seq: z.number() });
const count = z.object({ called: z.number(), n: z.number() });
const known = z.record(z.string(), z.object({ leniency: z.number(), variance: z.number() })).default({});

const KINDS: readonly Kind[] = [
  kind(lintInput, (input, id) => lint(id, input)),
  kind(z.object({ rows: z.array(rated), vc }), leniency),
  kind(z.object({ rows: z.array(meeting) }), ({ rows }) => ({ components: linkedGroups(rows) })),
  kind(
    z.object({
      coefficients: z.object({ intercept: z.number() }).catchall(z.number()),
      rows: z.array(z.record(z.string(), z.number())),
    }),
    ({ coefficients, rows }) => expectedChances(coefficients, rows),
  ),
  kind(
    z.object({
      obs: z.array(z.object({ y: z.number(), coach: z.string() })),
      dimensionMean: z.number(),
      coaches: known,
      vc,
    }),
    adjustLevels,
  ),
  kind(z.object({ p: numbers }), ({ p }) => ({ phrases: p.map(changePhrase) })),
  kind(
    z.object({
      pairs: z.array(z.object({ dimension: z.string(), self: z.number(), coach: z.number() })),
      verdictGuess: z.number().optional(),
      callBack: z.number().optional(),
    }),
    gap,
  ),
  kind(
    z.object({ gaps: numbers, tau: z.number().default(0.5), s: z.number().default(0.5) }),
    ({ gaps, ...spread }) => shrunkBias(gaps, spread),
  ),
  kind(
    z.object({ forecasts: z.array(z.object({ chance: z.number(), callBack: z.number() })) }),
    ({ forecasts }) => ({
      brier: brierScore(forecasts),
    }),
  ),
  kind(z.object({ ratings: z.array(numbers) }), ({ ratings }) => agreementOfMeans(ratings)),
  kind(z.object({ data: z.array(z.array(z.number().nullable())) }), ({ data }) => agreementOfLevels(data)),
  kind(z.object({ single: z.number(), k: numbers.default([]), targets: numbers.default([]) }), reliabilities),
  kind(
    z.object({ sessions: z.array(numbers), expectedSd: z.number().optional() }),
    ({ sessions, expectedSd }) => haloIndex(sessions, expectedSd),
  ),
  kind(
    z.object({
      before: count,
      after: count,
      prior: z.object({ mean: z.number(), strength: z.number() }).optional(),
    }),
    ({ before, after, prior }) => compareRates(before, after, prior),
  ),
  kind(
    z.object({ today: z.string(), log: z.array(z.looseObject({ on: z.string(), result: z.string() })) }),
    ({ today, log }) =>
      resolveOutcomes(log as Parameters<typeof resolveOutcomes>[0], Temporal.PlainDate.from(today)),
  ),
  kind(
    z.object({
      rho: z.number(),
      coaches: z.array(
        z.object({ id: z.string(), candidates: z.number(), observed: z.number(), expected: numbers }),
      ),
    }),
    ({ coaches, rho }) => compareCoaches(coaches, rho),
  ),
  kind(
    z.object({ called: z.number(), reported: z.number(), unreported: z.number(), expectedRate: z.number() }),
    silenceBounds,
  ),
  kind(
    z.object({
      segments: z.array(
        z.object({ who: z.enum(['coach', 'candidate']), start: z.number(), end: z.number() }),
      ),
    }),
    ({ segments }) => talkMetrics(segments),
  ),
  kind(z.object({ runs: z.array(z.tuple([z.number(), z.number()])) }), ({ runs }) => ({
    segments: voiceSegments(runs.flatMap(([frames, level]) => Array<number>(frames).fill(level))),
  })),
  kind(z.object({ text: z.string() }), ({ text }) => readability([text])),
  kind(z.object({ means: numbers }), ({ means }) => ({ verdicts: means.map(verdictForMean) })),
  kind(z.object({ theta: z.number(), delta: z.number(), lambda: z.number(), tau: numbers }), facetChances),
  kind(z.object({ coach: numbers, reference: numbers }), ({ coach, reference }) =>
    againstReference(coach, reference),
  ),
];

/** @throws when the input is of no kind that the product computes, or is malformed */
export function computeVector({ id, input }: Vector): unknown {
  const found = KINDS.find(({ accepts }) => accepts.safeParse(input).success);
  if (!found) throw new Error('the product computes nothing of this kind');
  return found.compute(input, id);
}

/** Of an unlinked pair it is the pair that is asked about. */
function leniency({
  rows,
  vc: components,
}: {
  rows: z.output<typeof rated>[];
  vc: z.output<typeof variance>;
}) {
  const whole = estimateRaters(rows, components);
  const last = rows.at(-1);
  if (linkedGroups(rows).length < 2 || !last) return whole;
  return { coach: whole.coaches[last.coach], candidate: whole.candidates[last.candidate] };
}

type GapInput = {
  pairs: Parameters<typeof selfGap>[0];
  verdictGuess?: number | undefined;
  callBack?: number | undefined;
};

/** The two verdicts stand in the sample report that the example is named after. */
function gap({ pairs, verdictGuess, callBack }: GapInput, id: string) {
  const { selfRating, content } = sampleOf(id);
  const verdict = callBack ?? content.verdict.callBack;
  const guess = verdictGuess ?? selfRating.verdictGuess;
  return { ...selfGap(pairs), verdictGap: verdict === null ? null : guess - verdict };
}
