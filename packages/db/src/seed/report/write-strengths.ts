import type { Strength } from '@app/shared/reports/report.schema';
import type { UniversalDimension } from '../content/fault.ts';
import { generalStrengths } from '../content/report-phrases.ts';
import { dimensionOfStory, type ReportOrder, rubricOf } from './report-order.ts';
import type { Moments } from './session-moments.ts';

type IdsOf = (keys: readonly string[]) => string[];
type Kept = Omit<Strength, 'id'>;

/** Two or three things to keep: what the stories showed, and an answer that was better than most of the hour. */
export function writeStrengths(
  order: ReportOrder,
  levels: ReadonlyMap<string, number>,
  moments: Moments,
  idsOf: IdsOf,
): Strength[] {
  const wanted = order.verdict === 4 || order.truths.length === 2 ? 3 : order.random.int(2, 3);
  const general = fromAnswers(order, levels, moments, idsOf).slice(0, order.verdict >= 3 ? 2 : 1);
  const told = fromStories(order, idsOf).slice(0, wanted - Math.min(general.length, wanted - 1));
  return [...told, ...general].slice(0, wanted).map((strength, at) => ({ id: `s${at + 1}`, ...strength }));
}

/** The side of each story that this candidate was praised for least; then the other sides. */
function fromStories(order: ReportOrder, idsOf: IdsOf): Kept[] {
  const sides = order.stories.map((story, at) => {
    const first = order.pick(story.keep);
    const both = [first, story.keep.find((keep) => keep !== first)!];
    return both.map(([statement, effect], rank) => {
      const id = dimensionOfStory(order.sessionType, story);
      const part = rank === 0 ? story.keep.indexOf(first) : 1 - story.keep.indexOf(first);
      const dimension = { rubric: rubricOf(order.sessionType, id)!, id };
      return { dimension, statement, effect, evidence: idsOf([`story${at}.${part}`]) };
    });
  });
  return [...sides.map(([first]) => first!), ...sides.map(([, second]) => second!)];
}

const KEY: Partial<Record<UniversalDimension, string>> = {
  'role-knowledge': 'knows',
  interest: 'drew',
  questions: 'ask0',
  objections: 'doubt',
  closing: 'close',
};

function fromAnswers(
  order: ReportOrder,
  levels: ReadonlyMap<string, number>,
  moments: Moments,
  idsOf: IdsOf,
): Kept[] {
  const dimensions = Object.keys(KEY) as UniversalDimension[]; // the keys of the record above
  const shown = dimensions.filter((id) => (levels.get(id) ?? 0) >= 4 && moments.has(KEY[id]!));
  return order.random.shuffled(shown).map((id) => {
    const [statement, effect] = order.pick(generalStrengths[id]!);
    const rubric = rubricOf(order.sessionType, id)!;
    return { dimension: { rubric, id }, statement, effect, evidence: idsOf([KEY[id]!]) };
  });
}
