import { paths } from '../../paths.ts';
import { formatShortDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './focus-record.module.css';
import { RecordSection } from './record-section.tsx';
import type { RecordedSession } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Props = Omit<Shown, 'shown'> & { sessions: readonly RecordedSession[] };

/** What the latest report said to work on, with its cue; what earlier ones said, by its title. */
export function FocusRecord({ sessions, timeZone, now, marks }: Props) {
  const given = sessions.filter(({ focusPoints }) => focusPoints.length > 0).reverse();
  const [latest, ...earlier] = given;
  if (!latest) return null;
  const from = (session: RecordedSession) =>
    `${formatShortDay(session.startsAt, timeZone, now)}, ${marks.get(session.coach.id)?.label}`;
  return (
    <RecordSection id="focus" title="Work on now" aside={`from your latest report, ${from(latest)}`}>
      <div className={styles.now}>
        {latest.focusPoints.map(({ id, title, cue }) => (
          <article key={id}>
            <h3>{title}</h3>
            <p>
              <span className="mark">{cue}</span>
            </p>
          </article>
        ))}
      </div>
      <p className={styles.way}>
        <Link to={paths.report(latest.bookingId)}>What it looks like now, and the practice plan</Link>
      </p>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>What earlier reports said to work on</summary>
          <ul>
            {earlier.map((session) => (
              <li key={session.bookingId}>
                <Link to={paths.report(session.bookingId)}>{from(session)}</Link>
                <span>{session.focusPoints.map(({ title }) => title).join('; ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </RecordSection>
  );
}
