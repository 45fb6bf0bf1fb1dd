import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { USEFULNESS_NEEDS } from '@app/shared/progress/adjusted-usefulness';
import { AGREEMENT_NEEDS } from '@app/shared/progress/blind-agreement';
import { HABITS_NEED, haloWord, leniencyWord, rangeWord } from '@app/shared/progress/mirror-words';
import { bandOf } from '@app/shared/progress/rater-model';
import { BAND_80 } from '@app/shared/progress/rater-variance';
import { EXPECTED_SD } from '@app/shared/progress/rating-habits';
import { findLatestCalibration } from './calibration.repository.ts';
import {
  type CoachHabits,
  type CoachMonth,
  findCoachHabits,
  listCoachMonths,
  listOwnRules,
} from './coach-habits.repository.ts';
import { findLatestRaterEstimate, type LeniencyRow, listLeniencies } from './rater-estimate.repository.ts';

type Means = { db: Queryable; now: Temporal.Instant };
const MOST_RULES = 8;

/** A coach's own marking: the night's run, their checks, and their months. Nobody else's is beside it. */
export async function showMirror({ db, now, coachId }: Means & { coachId: Id<'coach'> }) {
  const estimate = await findLatestRaterEstimate(db, now);
  const habits = estimate && (await findCoachHabits(db, estimate.id, coachId));
  const [lenient] = estimate ? await listLeniencies(db, estimate.id, [coachId]) : [];
  const calibration = await findLatestCalibration(db, coachId);
  const months = await listCoachMonths(db, coachId, now);
  return {
    estimatedOn: estimate?.estimatedOn ?? null,
    needs: { sessions: HABITS_NEED, agreement: AGREEMENT_NEEDS, usefulness: USEFULNESS_NEEDS },
    leniency: toLeniencyView(lenient),
    ...toHabitViews(habits),
    usefulness: toUsefulnessView(habits, estimate?.usefulnessModel?.intercept),
    calibration: calibration?.passed == null ? null : { passed: calibration.passed },
    rules: await listOwnRules(db, coachId, MOST_RULES),
    months: byMonth(months, estimate?.dimensionMeans ?? {}),
  };
}

/** The figures only once the band is narrow enough to be read. */
export function toLeniencyView(row: Pick<LeniencyRow, 'leniency' | 'variance' | 'sessions'> | undefined) {
  const band = row && bandOf(row.leniency, row.variance);
  const word = leniencyWord(band);
  const figures =
    band && word !== 'not enough data' ? { leniency: band.leniency, lo80: band.lo80, hi80: band.hi80 } : null;
  return { word, sessions: row?.sessions ?? 0, figures };
}

export function toHabitViews(habits: CoachHabits | undefined) {
  const sessions = habits?.sessions ?? 0;
  const levelCounts = habits?.levelCounts ?? [0, 0, 0, 0, 0];
  const marks = levelCounts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...levelCounts);
  const share = (count: number) => (marks === 0 ? 0 : count / marks);
  const index = 1 - (habits?.meanWithinSd ?? 0) / EXPECTED_SD;
  return {
    sessions,
    halo: {
      word: haloWord(sessions, index),
      index,
      meanWithinSd: habits?.meanWithinSd ?? 0,
      allSame: habits?.allSame ?? 0,
    },
    range: {
      word: rangeWord(sessions, share(most)),
      levelCounts,
      modal: levelCounts.indexOf(most) + 1,
      modalShare: share(most),
      shareOfThrees: share(levelCounts[2] ?? 0),
    },
    meanVerdict: habits?.meanVerdict ?? null,
    agreement: habits?.agreement ?? { sessions: 0, icc: null, alpha: null, exact: 0, withinOne: 0 },
  };
}

/** Adjusted for the verdict, and only from enough answers: of few, each would be known. */
export function toUsefulnessView(habits: CoachHabits | undefined, market: number | undefined) {
  const answers = habits?.usefulnessAnswers ?? 0;
  if (!habits || habits.usefulness === null || market === undefined || answers < USEFULNESS_NEEDS)
    return { answers, figures: null };
  const half = BAND_80 * (habits.usefulnessSd ?? 0);
  const { usefulness: value } = habits;
  return { answers, figures: { value, lo80: value - half, hi80: value + half, market } };
}

/** How far the month's marks lie above the usual level of the same dimensions. */
function byMonth(rows: readonly CoachMonth[], means: Readonly<Record<string, number>>) {
  return [...Map.groupBy(rows, ({ month }) => month)].map(([month, own]) => {
    const marks = own.reduce((sum, row) => sum + row.marks, 0);
    const above = own.reduce(
      (sum, row) => sum + row.marks * (row.meanLevel - (means[row.dimension] ?? row.meanLevel)),
      0,
    );
    const { reports, meanVerdict } = own[0]!; // a group has a row
    return { month, reports, meanVerdict, above: above / marks };
  });
}
