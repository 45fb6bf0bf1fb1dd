import type { Rating } from '@app/shared/reports/report.schema';
import type { UniversalDimension } from '../content/fault.ts';
import { plainRationales, rationales } from '../content/rationales.ts';
import { roleRationales } from '../content/role-rationales.ts';
import { fillSlots } from './fill-slots.ts';
import { giveLevels, type LevelLimits } from './give-levels.ts';
import { dimensionOfFault, dimensionOfStory, type ReportOrder, slotsOf, wantedOf } from './report-order.ts';
import type { Moments } from './session-moments.ts';

/** Dimensions for which a quote of the candidate can be shown, so that a 5 is possible. */
const QUOTABLE: readonly string[] = [
  'interest',
  'questions',
  'story',
  'objections',
  'closing',
  'role-knowledge',
];

/** The level of each dimension: the truths keep theirs low, the stories that stood out keep theirs up. */
export function levelsOf(order: ReportOrder): Map<string, number> {
  const limits = new Map<string, LevelLimits>();
  for (const { dimension } of wantedOf(order.sessionType)) {
    limits.set(dimension, { from: 2, to: order.verdict === 4 && QUOTABLE.includes(dimension) ? 5 : 4 });
  }
  for (const story of order.stories.slice(0, 2)) {
    limits.set(dimensionOfStory(order.sessionType, story), { from: 3, to: 4 });
  }
  const keys = order.truths.map(({ fault }) => fault.key);
  if (keys.includes('fizzles') || keys.includes('hands-time-back') || keys.includes('presses')) {
    limitIfRated(limits, 'closing', { from: 2, to: 3 });
  }
  order.truths.forEach(({ fault }, rank) => {
    limitIfRated(limits, dimensionOfFault(order.sessionType, fault), limitOfTruth(order, rank));
  });
  return giveLevels(limits, order.verdict, order.leaningOf, order.random);
}

function limitOfTruth({ verdict, random }: ReportOrder, rank: number): LevelLimits {
  const level =
    verdict === 4 ? 3 : verdict === 3 ? (rank === 0 ? 2 : 3) : verdict === 2 ? 2 : rank === 0 ? 1 : 2;
  const worse = verdict === 2 && rank === 0 && random.chance(0.3) ? 1 : level;
  return { from: worse, to: worse };
}

function limitIfRated(limits: Map<string, LevelLimits>, dimension: string, limit: LevelLimits): void {
  if (limits.has(dimension)) limits.set(dimension, limit);
}

/** Each level with its reason and the moments behind it. */
export function rateDimensions(
  order: ReportOrder,
  levels: ReadonlyMap<string, number>,
  moments: Moments,
  idsOf: (keys: readonly string[]) => string[],
): Rating[] {
  return wantedOf(order.sessionType).map(({ rubric, dimension }) => {
    const level = levels.get(dimension)!;
    const evidence = idsOf(keysFor(order, dimension, moments));
    const rationale = rationaleOf(order, rubric, dimension, level);
    return { rubric, dimension, level, notObservedBecause: null, rationale, evidence };
  });
}

function rationaleOf(order: ReportOrder, rubric: string, dimension: string, level: number): string {
  const truth = order.truths.find(({ fault }) => dimensionOfFault(order.sessionType, fault) === dimension);
  if (truth) return fillSlots(truth.variant.rationale, slotsOf(order));
  if (level === 3) return order.random.chance(0.6) ? order.pick(plainRationales) : '';
  if (level !== 2 && level !== 4 && level !== 5) throw new RangeError(`only a truth explains a ${level}`);
  if (rubric === 'universal') {
    const texts = rationales[dimension as UniversalDimension][level];
    return fillSlots(order.pick(texts), slotsOf(order));
  }
  const texts = roleRationales[rubric]![dimension]!;
  return fillSlots(level === 2 ? texts[2] : order.pick(texts[4]), slotsOf(order));
}

/** Under which keys the notes were gathered that speak for this dimension. */
function keysFor(order: ReportOrder, dimension: string, moments: Moments): string[] {
  const truthAt = order.truths.findIndex(
    ({ fault }) => dimensionOfFault(order.sessionType, fault) === dimension,
  );
  const ofTruth = [0, 1, 2].map((at) => `truth${truthAt}.${at}`);
  const ofStories = order.stories.flatMap((story, at) =>
    dimensionOfStory(order.sessionType, story) === dimension ? [`story${at}.0`, `story${at}.1`] : [],
  );
  const keys = [...(truthAt >= 0 ? ofTruth : []), ...(OWN_KEYS[dimension] ?? []), ...ofStories];
  const found = keys.filter((key) => moments.has(key));
  const fallback = moments.has('story0.0') ? ['story0.0'] : [];
  return found.length > 0 ? found.slice(0, 3) : fallback;
}

const OWN_KEYS: Record<string, string[]> = {
  interest: ['drew'],
  questions: ['ask0', 'ask1'],
  objections: ['doubt'],
  closing: ['close'],
  'role-knowledge': ['knows'],
};
