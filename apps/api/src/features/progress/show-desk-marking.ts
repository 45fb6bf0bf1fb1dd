import type { Queryable } from '@app/db/client';
import { SMALLEST_GROUP, showGroups } from '@app/shared/progress/group-truths';
import { judgeDrift } from '@app/shared/progress/verdict-drift';
import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import { listLatestCalibrations } from './calibration.repository.ts';
import { listCoachHabits } from './coach-habits.repository.ts';
import { listGroupTruths, listVerdictMonths } from './desk-marking.repository.ts';
import { findLatestRaterEstimate } from './rater-estimate.repository.ts';
import { toResultView } from './show-calibration.ts';
import { toHabitViews, toLeniencyView, toUsefulnessView } from './show-mirror.ts';

const AT_MOST = 500;

/** How all coaches mark, by name; the drift of the verdict; and the hard truths by volunteered group. */
export async function showDeskMarking({ db, now }: { db: Queryable; now: Temporal.Instant }) {
  const estimate = await findLatestRaterEstimate(db, now);
  const rows = estimate ? await listCoachHabits(db, estimate.id, AT_MOST) : [];
  const calibrated = await listLatestCalibrations(
    db,
    rows.map(({ habits }) => habits.coachId),
  );
  const market = estimate?.usefulnessModel?.intercept;
  return {
    estimatedOn: estimate?.estimatedOn ?? null,
    ruleVersion: estimate?.ruleVersion ?? null,
    sessions: estimate?.sessions ?? 0,
    usefulnessModel: estimate?.usefulnessModel ?? null,
    coaches: rows.map(({ habits, name, slug, leniency, variance, linked }) => ({
      ...{ coachId: habits.coachId, name, slug },
      leniency: toLeniencyView(
        leniency === null || variance === null ? undefined : { leniency, variance, sessions: linked ?? 0 },
      ),
      ...toHabitViews(habits),
      usefulness: toUsefulnessView(habits, market),
      calibration: toResultView(calibrated.get(habits.coachId)),
    })),
    drift: judgeDrift(await listVerdictMonths(db, now)),
    smallestGroup: SMALLEST_GROUP,
    groups: showGroups(await listGroupTruths(db), Object.keys(HARD_TRUTH_CATEGORIES)),
  };
}
