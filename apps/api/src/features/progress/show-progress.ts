import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { reportAccess } from '@app/shared/reports/report-visibility';
import type { Config } from '../../env.ts';
import { listRecordedSessions } from './progress.repository.ts';
import { toDimensionViews, toRecordedSessionView } from './progress.view.ts';

const AT_MOST = 100;

type ByCandidate = { db: Queryable; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/**
 * A candidate's record: what their released reports say, in the order of the sessions.
 *
 * The marks are the coaches' own; nothing is worked out of them and nothing allows for who is strict.
 */
export async function showProgress({ db, now, config, user }: ByCandidate) {
  const rows = await listRecordedSessions(db, user.id, AT_MOST);
  const sessions = rows.map((session) => {
    const { status, releasedAt, selfRating, acknowledgedAt } = session;
    const state = { status, releasedAt, selfRatedAt: selfRating?.submittedAt ?? null, acknowledgedAt };
    const access = reportAccess('candidate', state, now, config.SELF_RATING_WAIT_HOURS);
    return toRecordedSessionView({ session, access });
  });
  const countOf = (...wanted: string[]) => sessions.filter(({ access }) => wanted.includes(access)).length;
  return {
    sessions,
    dimensions: toDimensionViews(sessions.flatMap(({ levels }) => levels)),
    counts: {
      reports: sessions.length,
      open: countOf('text', 'all'),
      acknowledged: countOf('all'),
      coaches: new Set(sessions.map(({ coach }) => coach.id)).size,
    },
  };
}
