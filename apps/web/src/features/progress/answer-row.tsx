import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { VERDICT_LABEL, VERDICT_TONE } from '@app/shared/reports/verdict';
import { paths } from '../../paths.ts';
import { formatShortDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './answer-row.module.css';
import type { CoachMark } from './coach-marks.ts';
import type { RecordedSession } from './use-progress.ts';

type Props = {
  sessions: readonly RecordedSession[];
  marks: ReadonlyMap<string, CoachMark>;
  timeZone: string;
  now: Temporal.Instant;
};

/** The answers in the order of the sessions, each with what its candidate had guessed; each leads to its report. */
export function AnswerRow({ sessions, marks, timeZone, now }: Props) {
  return (
    <ol className={styles.row} style={{ ['--sessions' as string]: sessions.length }}>
      {sessions.map((session) => {
        const { bookingId, startsAt, sessionType, coach, guess } = session;
        const day = formatShortDay(startsAt, timeZone, now);
        const who = marks.get(coach.id)?.label ?? coach.name;
        return (
          <li key={bookingId}>
            <Link to={paths.report(bookingId)}>
              <span className="sr">Report of </span>
              <b className="num">{day}</b>
              <span>{who}</span>
            </Link>
            <span className={styles.type}>{SESSION_TYPE_LABEL[sessionType]}</span>
            <span className={styles.answer}>
              <Answer session={session} />
            </span>
            <span className={styles.guess}>
              {guess ? (
                <>
                  You guessed {VERDICT_LABEL[guess.verdict].toLowerCase()},{' '}
                  <span className="num">{guess.callBackChance} %</span>
                </>
              ) : (
                noGuess(session)
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const noGuess = ({ access }: RecordedSession) =>
  access === 'rate_first' ? 'Your guess comes first' : 'You did not guess';

function Answer({ session: { verdict } }: { session: RecordedSession }) {
  if (!verdict) return <span className={styles.closed}>Not open yet</span>;
  return <Tag tone={VERDICT_TONE[verdict]}>{VERDICT_LABEL[verdict]}</Tag>;
}
