import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { brierScore } from '@app/shared/progress/forecast-skill';
import { recurringTruths } from '@app/shared/progress/recurring-truths';
import { biasLabel, selfGap, shrunkBias } from '@app/shared/progress/self-gap';
import { reportAccess } from '@app/shared/reports/report-visibility';
import type { Config } from '../../env.ts';
import { listGivenTo } from '../reports/second-ratings.repository.ts';
import { listPinnedRubrics } from '../rubrics/rubric-versions.repository.ts';
import { adjustRecord } from './adjust-record.ts';
import { listRecordedSessions } from './progress.repository.ts';
import { toDimensionViews, toRecordedSessionView } from './progress.view.ts';

const AT_MOST = 100;

type ByCandidate = { db: Queryable; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/**
 * A candidate's record: what their released reports say, in the order of the sessions.
 *
 * The marks are the coaches' own; beside them stands what they say once strict and generous coaches are allowed for.
 */
export async function showProgress({ db, now, config, user }: ByCandidate) {
  const rows = await listRecordedSessions(db, user.id, AT_MOST);
  const pinned = await listPinnedRubrics(
    db,
    rows.flatMap(({ content }) => content.rubrics),
  );
  const sessions = rows.map((session) => {
    const { status, releasedAt, selfRating, acknowledgedAt } = session;
    const state = { status, releasedAt, selfRatedAt: selfRating?.submittedAt ?? null, acknowledgedAt };
    const access = reportAccess('candidate', state, now, config.SELF_RATING_WAIT_HOURS);
    return toRecordedSessionView({ session, access, pinned });
  });
  const countOf = (...wanted: string[]) => sessions.filter(({ access }) => wanted.includes(access)).length;
  return {
    sessions,
    blind: await listBlindViews(db, user.id, sessions),
    adjusted: await adjustRecord(db, now, sessions),
    self: selfRecord(sessions),
    dimensions: toDimensionViews(
      sessions.flatMap(({ levels }) => levels),
      pinned,
    ),
    counts: {
      reports: sessions.length,
      open: countOf('text', 'all'),
      acknowledged: countOf('all'),
      coaches: new Set(sessions.map(({ coach }) => coach.id)).size,
    },
  };
}

type Session = ReturnType<typeof toRecordedSessionView>;

/** Second opinions on sessions that lie open, as far as the record counts them. */
async function listBlindViews(db: Queryable, candidateId: Id<'user'>, sessions: readonly Session[]) {
  const open = new Set(sessions.filter(({ access }) => access === 'all').map(({ bookingId }) => bookingId));
  const given = await listGivenTo(db, candidateId);
  return given.flatMap(({ rating, coachName }) =>
    open.has(rating.bookingId)
      ? [
          {
            bookingId: rating.bookingId,
            coach: { id: rating.coachId, name: coachName },
            truths: rating.truths.map(({ category, severity }) => ({ category, severity })),
          },
        ]
      : [],
  );
}

/** Which kinds of truth came up, and which of them two coaches named without knowing of each other. */
export async function showPatterns(context: ByCandidate) {
  const { sessions, blind } = await showProgress(context);
  return recurringTruths(sessions, blind).map(({ category, isConfirmed, ...record }) => ({
    ...{ category, isConfirmed },
    reports: record.sessions.length,
    secondOpinions: record.blind.length,
    coaches: record.coachIds.length,
  }));
}

/** How well somebody saw themself over the sessions: the bias of each, their shrunk mean, and the forecasts (4.2). */
function selfRecord(sessions: readonly Session[]) {
  const gaps = sessions.flatMap(({ bookingId, access, levels }) => {
    const pairs = levels.flatMap(({ dimension, own, level }) =>
      own === null || level === null ? [] : [{ dimension, self: own, coach: level }],
    );
    return access === 'all' && pairs.length > 0 ? [{ bookingId, bias: selfGap(pairs).bias }] : [];
  });
  const forecasts = sessions.flatMap(({ guess, verdict }) =>
    guess && verdict ? [{ chance: guess.callBackChance, callBack: verdict }] : [],
  );
  const { shrunk } = shrunkBias(gaps.map(({ bias }) => bias));
  return { gaps, label: gaps.length > 0 ? biasLabel(shrunk) : null, shrunk, brier: brierScore(forecasts) };
}
