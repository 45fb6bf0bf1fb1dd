import type { FocusPoint, HardTruth, PracticeItem } from '@app/shared/reports/report.schema';
import { capital, clockTime, fillSlots, type Slots } from './fill-slots.ts';
import type { TruthTimes } from './gather-moments.ts';
import { dimensionOfFault, type ReportOrder, rubricOf, slotsOf, type Truth } from './report-order.ts';

type IdsOf = (keys: readonly string[]) => string[];

function truthSlots(order: ReportOrder, times: TruthTimes, at: number): Slots {
  const spoken = Object.fromEntries(
    times[at]!.map((seconds, index) => [`t${index + 1}`, clockTime(seconds)]),
  );
  return { ...slotsOf(order), ...spoken };
}

const keysOf = ({ variant }: Truth, at: number) => variant.evidence.map((_, index) => `truth${at}.${index}`);

export function writeTruths(order: ReportOrder, times: TruthTimes, idsOf: IdsOf): HardTruth[] {
  const focused = focusedTruths(order).length;
  return order.truths.map((truth, at) => {
    const fill = (text: string) => fillSlots(text, truthSlots(order, times, at));
    return {
      id: `h${at + 1}`,
      category: truth.fault.category,
      severity: severityOf(order, at),
      disposition: at < focused ? 'work_on_now' : 'be_aware',
      statement: fill(truth.variant.statement),
      behaviour: fill(truth.variant.behaviour),
      impact: fill(truth.variant.impact),
      evidence: idsOf(keysOf(truth, at)),
    };
  });
}

function severityOf({ verdict }: ReportOrder, at: number): 'polish' | 'costly' | 'decisive' {
  if (verdict === 1) return at === 0 ? 'decisive' : 'costly';
  if (verdict === 4 || at > 0) return 'polish';
  return 'costly';
}

/** One or two to work on, and only on something that is rated. */
const focusedTruths = ({ truths, verdict }: ReportOrder) => truths.slice(0, verdict <= 2 ? 2 : 1);

export function writeFocus(order: ReportOrder, times: TruthTimes, idsOf: IdsOf): FocusPoint[] {
  return focusedTruths(order).map((truth, at) => {
    const { variant, fault } = truth;
    const fill = (text: string) => fillSlots(text, truthSlots(order, times, at));
    const dimension = dimensionOfFault(order.sessionType, fault);
    return {
      id: `f${at + 1}`,
      title: variant.title,
      dimension: { rubric: rubricOf(order.sessionType, dimension)!, id: dimension },
      now: fill(variant.now),
      next: fill(variant.next),
      cue: fill(variant.cue),
      measure: fill(variant.measure),
      evidence: idsOf(keysOf(truth, at)),
    };
  });
}

/** Due days after the hand-in: something in the first week, all within three. */
const DUE_DAYS = [
  [3, 6],
  [7, 12],
  [5, 9],
  [13, 19],
] as const;

export function writePractice(order: ReportOrder, times: TruthTimes): PracticeItem[] {
  const items = focusedTruths(order).flatMap(({ variant }, at) =>
    variant.practice.map((text) => ({ text, at })),
  );
  return items.map(({ text: [task, how, repetitions, doneWhen], at }, index) => {
    const fill = (words: string) => capital(fillSlots(words, truthSlots(order, times, at)));
    const [from, to] = DUE_DAYS[index]!;
    return {
      id: `p${index + 1}`,
      focusPoint: `f${at + 1}`,
      task: fill(task),
      how: fill(how),
      repetitions,
      dueOn: order.handedInOn.add({ days: order.random.int(from, to) }).toString(),
      doneWhen: fill(doneWhen),
    };
  });
}
