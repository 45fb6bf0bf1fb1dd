import { fillSlots } from './fill-slots.ts';
import { type ReportOrder, slotsOf } from './report-order.ts';
import { createMoments, type Moments } from './session-moments.ts';

/** Seconds of the moments that a truth points to, in the order in which its text names them. */
export type TruthTimes = readonly (readonly number[])[];

/** What the coach saw and heard in one session, placed in time. */
export function gatherMoments(
  order: ReportOrder,
  levels: ReadonlyMap<string, number>,
): { moments: Moments; times: TruthTimes } {
  const moments = createMoments(order.durationMinutes);
  const times = order.truths.map((_, at) => gatherTruth(order, moments, at));
  gatherStories(order, moments);
  gatherAnswers(order, moments, levels);
  return { moments, times };
}

function gatherTruth(order: ReportOrder, moments: Moments, at: number): number[] {
  const { variant } = order.truths[at]!;
  const shift = order.random.next() * 0.06;
  return variant.evidence.map(([kind, moment, text], index) => {
    const stage = Math.floor(moment);
    const placed = stage + Math.min(0.98, (moment - stage) * 0.92 + shift);
    const gather = kind === 'q' ? moments.quote : kind === 'm' ? moments.metric : moments.observation;
    return gather(`truth${at}.${index}`, placed, fillSlots(text, slotsOf(order)));
  });
}

/** The stories come one after the other between the first question and the doubt. */
export const storyStart = (index: number): number => 0.15 + index * 0.17;

function gatherStories({ stories, random }: ReportOrder, moments: Moments): void {
  stories.forEach(({ quotes }, at) => {
    quotes.forEach((quote, part) => {
      moments.quote(`story${at}.${part}`, storyStart(at) + 0.03 + part * 0.05 + random.next() * 0.03, quote);
    });
  });
}

function gatherAnswers(order: ReportOrder, moments: Moments, levels: ReadonlyMap<string, number>): void {
  const { candidate, random } = order;
  const isTruth = (dimension: string) => order.truths.some(({ fault }) => fault.dimension === dimension);
  const level = (dimension: string) => levels.get(dimension) ?? 3;
  const two = <Text>(dimension: string, [badly, well]: readonly [Text, Text]) =>
    level(dimension) >= 4 ? well : level(dimension) <= 2 && !isTruth(dimension) ? badly : undefined;

  const drew = two('interest', candidate.drew);
  if (drew) moments.quote('drew', 0.02 + random.next() * 0.05, drew);
  const knows = two('role-knowledge', candidate.knows);
  if (knows) moments.quote('knows', 0.86 + random.next() * 0.06, knows);
  const doubt = two('objections', [candidate.doubt.badly[1], candidate.doubt.well[1]]);
  if (doubt) moments.quote('doubt', 0.74 + random.next() * 0.06, doubt);

  const asked = level('questions') >= 4 ? 2 : level('questions') === 3 && !isTruth('questions') ? 1 : 0;
  random
    .shuffled(candidate.asks)
    .slice(0, asked)
    .forEach((ask, at) => {
      moments.quote(`ask${at}`, at === 0 ? 1.15 + random.next() * 0.2 : 0.5 + random.next() * 0.1, ask);
    });
  if (level('closing') >= 4) moments.quote('close', 2.1 + random.next() * 0.2, candidate.close);
}
