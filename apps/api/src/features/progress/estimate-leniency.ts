import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { Id } from '@app/shared/id/id';
import { linkedGroups } from '@app/shared/progress/linked-groups';
import { estimateRatersInBlocks } from '@app/shared/progress/rater-blocks';
import { estimateRaters, type RatedSession } from '@app/shared/progress/rater-model';
import { DEFAULT_VARIANCE, type VarianceComponents } from '@app/shared/progress/rater-variance';
import { hasEnough, updateVariance } from '@app/shared/progress/variance-update';
import { insertCoachHabits } from './coach-habits.repository.ts';
import { gatherHabits } from './gather-habits.ts';
import {
  deleteRaterEstimatesBefore,
  findLatestRaterEstimate,
  findLatestReestimate,
  hasRaterEstimateOf,
  insertRaterEstimate,
  listRatedSessions,
  readDimensionMeans,
} from './rater-estimate.repository.ts';

/** Which formulas a run followed; changes with them. */
const RULE_VERSION = 'raters/2';
const KEEP_DAYS = 60;
const REESTIMATE_DAYS = 30;
/** Up to so many people the equations are solved exactly, past it in blocks. */
const EXACT_PEOPLE = 400;

type Means = { db: Database; now: Temporal.Instant };

/** Works out how strict or generous each coach is (feedback.md 4.1), and how else they mark (4.3). A day has one run. */
export async function estimateLeniency({ db, now }: Means): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  if (await hasRaterEstimateOf(db, today.toString())) return;
  const sessions = await listRatedSessions(db);
  const linked = largestGroupOf(sessions);
  const { variance, reestimated } = await componentsOf({ db, now }, linked, today);
  const { growthPerSession, coaches } = leniencyOf(linked, variance);
  const counts = new Map<string, number>();
  for (const { coach } of linked) counts.set(coach, (counts.get(coach) ?? 0) + 1);
  const dimensionMeans = await readDimensionMeans(db);
  const { usefulnessModel, habits } = await gatherHabits(db);
  const id = newId('raterEstimate');
  await db.transaction(async (tx) => {
    const isKept = await insertRaterEstimate(
      tx,
      {
        id,
        estimatedOn: today.toString(),
        estimatedAt: now,
        ruleVersion: RULE_VERSION,
        ...{ variance, reestimated, dimensionMeans, growthPerSession, usefulnessModel },
        sessions: sessions.length,
        linkedSessions: linked.length,
      },
      [...coaches].map(([coachId, { leniency, variance: doubt }]) => ({
        coachId: coachId as Id<'coach'>, // it came from a report's own column
        leniency,
        variance: doubt,
        sessions: counts.get(coachId) ?? 0,
      })),
    );
    if (isKept) {
      await insertCoachHabits(
        tx,
        habits.map((row) => ({ ...row, estimateId: id })),
      );
    }
    await deleteRaterEstimatesBefore(tx, today.subtract({ days: KEEP_DAYS }).toString());
  });
}

/** Elsewhere a coach cannot be told from their candidates, and counts as average. */
function largestGroupOf(sessions: readonly RatedSession[]): RatedSession[] {
  const members = new Set(linkedGroups(sessions)[0] ?? []);
  return sessions.filter(({ coach }) => members.has(`k:${coach}`));
}

/** Last time's components, and once a month a look at whether the marks have moved them. */
async function componentsOf({ db, now }: Means, linked: readonly RatedSession[], today: Temporal.PlainDate) {
  const before: VarianceComponents = (await findLatestRaterEstimate(db, now))?.variance ?? DEFAULT_VARIANCE;
  const looked = await findLatestReestimate(db);
  const monthAgo = today.subtract({ days: REESTIMATE_DAYS });
  const isDue = !looked || Temporal.PlainDate.compare(Temporal.PlainDate.from(looked), monthAgo) <= 0;
  if (!isDue || !hasEnough(linked)) return { variance: before, reestimated: false };
  return { variance: updateVariance(linked, before), reestimated: true };
}

function leniencyOf(linked: readonly RatedSession[], variance: VarianceComponents) {
  const people = new Set(linked.flatMap(({ candidate, coach }) => [candidate, coach])).size;
  if (people > EXACT_PEOPLE) return estimateRatersInBlocks(linked, variance);
  const { growthPerSession, coaches } = estimateRaters(linked, variance);
  return { growthPerSession, coaches: new Map(Object.entries(coaches)) };
}
