import { block, type Finding, graded } from './quality-finding.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { ReportDraft } from './report.schema.ts';

/** R01 and R02: are the levels told apart, and do they fit the answer? */
export function checkRatingRange(report: ReportDraft): Finding[] {
  const levels = report.ratings.flatMap(({ level }) => (level === null ? [] : [level]));
  return [...checkSpread(levels), ...checkVerdict(levels, report.verdict.callBack)];
}

export const meanOf = (levels: readonly number[]): number =>
  levels.reduce((sum, level) => sum + level, 0) / levels.length;

function checkSpread(levels: readonly number[]): Finding[] {
  if (levels.length < THRESHOLDS.spread.ratings) return [];
  const mean = meanOf(levels);
  const spread = Math.sqrt(meanOf(levels.map((level) => (level - mean) ** 2)));
  return graded(
    'R01',
    'ratings',
    spread === 0 ? 'block' : spread < THRESHOLDS.spread.warning ? 'warning' : null,
    {
      title: 'All levels nearly alike',
      message:
        'One impression may have coloured them all. Read the anchors once more, one dimension at a time.',
    },
  );
}

/** The answer that a mean level would suggest: below 2.2 no, below 3 leaning no, below 3.7 leaning yes, else yes. */
export const verdictForMean = (mean: number): number =>
  1 + THRESHOLDS.verdictSteps.marks.filter((mark) => mean >= mark).length;

function checkVerdict(levels: readonly number[], callBack: number | null): Finding[] {
  if (callBack === null || levels.length < THRESHOLDS.spread.ratings) return [];
  if (Math.abs(callBack - verdictForMean(meanOf(levels))) < THRESHOLDS.verdictSteps.block) return [];
  return [
    block('R02', 'verdict.callBack', {
      title: 'The levels say something else',
      message: `Their mean is ${meanOf(levels).toFixed(1)}, two steps from your answer. One of the two is not what you saw.`,
    }),
  ];
}
