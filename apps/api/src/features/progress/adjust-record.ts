import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { adjustLevels, type PreparedLevels, prepareLevels } from '@app/shared/progress/adjusted-levels';
import { dimensionKey, majorOf } from '@app/shared/progress/dimension-key';
import { dimensionRecords } from '@app/shared/progress/dimension-records';
import { DEFAULT_VARIANCE } from '@app/shared/progress/rater-variance';
import type { toRecordedSessionView } from './progress.view.ts';
import { findLatestRaterEstimate, listLeniencies } from './rater-estimate.repository.ts';

type Session = ReturnType<typeof toRecordedSessionView>;
type Marked = { bookingId: string; coachId: string; level: number; major: string };

const NEUTRAL_LEVEL = 3;

/**
 * A candidate's dimensions with strict and generous coaches allowed for (feedback.md 4.1, stage 2): a level with its
 * band for each session whose levels are open, and from the second on the change in words. A new major version of a
 * rubric begins anew.
 */
export async function adjustRecord(db: Queryable, now: Temporal.Instant, sessions: readonly Session[]) {
  const estimate = await findLatestRaterEstimate(db, now);
  const coachIds = [...new Set(sessions.map(({ coach }) => coach.id))];
  const known = estimate ? await listLeniencies(db, estimate.id, coachIds) : [];
  const coaches = Object.fromEntries(
    known.map(({ coachId, leniency, variance }) => [coachId, { leniency, variance }]),
  );
  const vc = estimate?.variance ?? DEFAULT_VARIANCE;
  const prepared = new Map<string, PreparedLevels>();
  const preparedFor = (sequence: readonly string[]) => {
    const key = sequence.join(' ');
    const known = prepared.get(key) ?? prepareLevels(sequence, coaches, vc);
    prepared.set(key, known);
    return known;
  };
  const dimensions = dimensionRecords(sessions).flatMap(({ rubric, dimension, marks }) => {
    const marked = sinceMajorVersion(
      sessions.flatMap(({ bookingId, coach, rubrics }, at): Marked[] => {
        const level = marks[at]?.level;
        const major = majorOf(rubrics.find(({ id }) => id === rubric)?.version ?? '');
        return level == null ? [] : [{ bookingId, coachId: coach.id, level, major }];
      }),
    );
    if (marked.length === 0) return [];
    const { levels, change } = adjustLevels({
      obs: marked.map(({ level, coachId }) => ({ y: level, coach: coachId })),
      dimensionMean:
        estimate?.dimensionMeans[dimensionKey(rubric, marked[0]!.major, dimension)] ?? NEUTRAL_LEVEL,
      ...{ coaches, vc, prepared: preparedFor(marked.map(({ coachId }) => coachId)) },
    });
    const at = levels.map(({ level, lo80, hi80 }, index) => ({
      bookingId: marked[index]!.bookingId as Id<'booking'>,
      ...{ level: round(level), lo80: round(lo80), hi80: round(hi80) },
    }));
    return [{ rubric, dimension, at, phrase: change?.phrase ?? null }];
  });
  return { dimensions, estimatedOn: estimate?.estimatedOn ?? null, knownCoaches: known.length };
}

/** The latest run of marks under one major version: before it the words meant something else. */
function sinceMajorVersion(marked: readonly Marked[]): Marked[] {
  const latest = marked.at(-1)?.major;
  const from = marked.findLastIndex(({ major }) => major !== latest) + 1;
  return marked.slice(from);
}

const round = (level: number): number => Math.round(level * 100) / 100;
