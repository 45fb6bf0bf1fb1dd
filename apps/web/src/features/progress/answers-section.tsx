import { guessRecord } from '@app/shared/progress/guess-record';
import { paths } from '../../paths.ts';
import { formatShortDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { AnswerRow } from './answer-row.tsx';
import styles from './answers-section.module.css';
import { chanceWords, guessWords, inWords } from './progress-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';
import { answered, type RecordedSession } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

const FEW = 12;

type Props = Shown & { sessions: readonly RecordedSession[] };

/** What the coaches answered, what was guessed, and how well the one foretold the other. */
export function AnswersSection({ sessions, shown, ...axis }: Props) {
  const record = guessRecord(
    answered(sessions).flatMap(({ verdict, guess }) => (guess ? [{ verdict, guess }] : [])),
  );
  const chance = chanceWords(record);
  const left = sessions.length - shown.length;
  return (
    <RecordSection id="answers" title="Would they call you back?" aside="the answers, and your guesses">
      <div className={styles.line}>
        <AnswerRow sessions={shown} {...axis} />
        <div className={styles.words}>
          <Say>{guessWords(record)}</Say>
          {chance && (
            <Fine>
              {chance}
              {record.guesses <= FEW && ' With so few, that is a hint and no more.'}
            </Fine>
          )}
        </div>
      </div>
      {left > 0 && (
        <Fine>
          The latest {inWords(shown.length)} are drawn; {inWords(left)} earlier in the table below.
        </Fine>
      )}
      <ToOpen sessions={sessions} {...axis} />
    </RecordSection>
  );
}

type Axis = Omit<Shown, 'shown'>;

/** Reports that are not wholly open yet, and what opens them. */
function ToOpen({ sessions, timeZone, now, marks }: Axis & { sessions: readonly RecordedSession[] }) {
  const rest = sessions.filter(({ access }) => access === 'rate_first' || access === 'text');
  if (rest.length === 0) return null;
  return (
    <ul className={styles.open}>
      {rest.map(({ bookingId, startsAt, access, coach }) => (
        <li key={bookingId}>
          {formatShortDay(startsAt, timeZone, now)}, {marks.get(coach.id)?.label}:{' '}
          {access === 'text' ? (
            <>
              the levels open once you have <Link to={paths.report(bookingId)}>put it in your own words</Link>
              .
            </>
          ) : (
            <>
              the report opens once you have <Link to={paths.report(bookingId)}>rated yourself</Link>.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
