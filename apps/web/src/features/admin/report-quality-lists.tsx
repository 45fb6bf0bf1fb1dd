import { ruleName } from '@app/shared/reports/rule-names';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import desk from './desk.module.css';
import styles from './report-quality.module.css';

type Quality = RouterOutputs['admin']['reportQuality'];

/** What coaches let through, each with their reason: a sample of these is read. */
export function Overrides({ overrides }: { overrides: Quality['overrides'] }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  return (
    <section aria-labelledby="overrides">
      <h2 id="overrides">Let through with a reason</h2>
      {overrides.length === 0 ? (
        <EmptyState title="Nothing was let through.">
          A coach can do so only where a word about people means something else.
        </EmptyState>
      ) : (
        <table className={`${desk.table} ${desk.list} ${styles.overrides}`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Word and reason</th>
              <th scope="col">Coach</th>
            </tr>
          </thead>
          <tbody>
            {overrides.map((one) => (
              <tr key={`${one.bookingId}${one.rule}${one.path}${one.match}`}>
                <td>{formatDay(one.madeAt, timeZone, now)}</td>
                <td>
                  “{one.match}”: <bdi>{one.reason}</bdi>
                  <small>
                    {one.rule}, {ruleName(one.rule).toLowerCase()}
                    {!one.isHandedIn && '; not handed in yet'}
                  </small>
                </td>
                <td>
                  <Link to={paths.deskBooking(one.bookingId)}>{one.coachName}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Coaches whose candidates waited: flagged, paid for the wait, closed with a strike. */
export function LateCoaches({ coaches }: { coaches: Quality['lateCoaches'] }) {
  return (
    <section aria-labelledby="late">
      <h2 id="late">Late reports</h2>
      {coaches.length === 0 ? (
        <EmptyState title="Every report came in time.">A late one is flagged at its deadline.</EmptyState>
      ) : (
        <div className={desk.wide}>
          <table className={desk.table}>
            <thead>
              <tr>
                <th scope="col">Coach</th>
                <th scope="col" className={desk.amount}>
                  Late
                </th>
                <th scope="col" className={desk.amount}>
                  Cost a credit
                </th>
                <th scope="col" className={desk.amount}>
                  Strikes
                </th>
              </tr>
            </thead>
            <tbody>
              {coaches.map(({ coachId, coachName, status, late, credited, strikes }) => (
                <tr key={coachId}>
                  <th scope="row">
                    <Link to={paths.deskPeople({ q: coachId })}>{coachName}</Link>
                    {status === 'paused' && ' is paused: lift it there'}
                  </th>
                  <td className={desk.amount}>{late}</td>
                  <td className={desk.amount}>{credited || '–'}</td>
                  <td className={desk.amount}>{strikes || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
