import type { Acknowledgement } from '@app/shared/reports/acknowledgement.schema';
import type { SelfRating } from '@app/shared/reports/self-rating.schema';
import type { Verdict } from './give-levels.ts';
import { type ReportOrder, wantedOf } from './report-order.ts';

const CHANCE: Record<Verdict, readonly [number, number]> = { 1: [2, 5], 2: [5, 9], 3: [9, 14], 4: [13, 18] };

/** What the candidate thinks of the hour before reading a word about it. */
export function rateSelf(order: ReportOrder, levels: ReadonlyMap<string, number>): SelfRating {
  const { random, selfBias, verdict, candidate, truths } = order;
  const within = (value: number, most: number) => Math.min(most, Math.max(1, Math.round(value)));
  const verdictGuess = within(verdict + selfBias * 0.7 + (random.next() - 0.5), 4) as Verdict;
  const [from, to] = CHANCE[verdictGuess];
  return {
    verdictGuess,
    callBackChance: random.int(from, to) * 5,
    ratings: wantedOf(order.sessionType).map(({ rubric, dimension }) => ({
      rubric,
      dimension,
      level: within(levels.get(dimension)! + selfBias + (random.next() - 0.5) * 1.6, 5),
    })),
    bestMoment: random.pick(candidate.best),
    wouldChange: random.pick(truths[0]!.fault.wouldChange),
  };
}

/** What the candidate made of the report, in their own words. */
export function acknowledge({ truths, random }: ReportOrder): Acknowledgement {
  const [inOwnWords, , firstAction, reply] = truths[0]!.heard;
  return {
    inOwnWords,
    hardTruthResponses: truths.map(({ heard: [, comment] }, at) => ({
      hardTruth: `h${at + 1}`,
      response: responseOf(comment),
      comment,
    })),
    firstAction,
    reply: random.chance(0.7) ? reply : '',
  };
}

function responseOf(comment: string): Acknowledgement['hardTruthResponses'][number]['response'] {
  if (/^I still think/.test(comment)) return 'disagree';
  return /^Partly|though\b|^I have plenty/.test(comment) ? 'partly' : 'agree';
}
