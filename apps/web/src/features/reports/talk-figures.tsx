import type { RouterOutputs } from '../../trpc.ts';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './moments-section.module.css';
import { NO_TALK_FIGURES, percent, TALK_NOTE } from './talk-words.ts';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;
type Talk = NonNullable<Report['talk']>;

const clock = (seconds: number | null) => (seconds === null ? '–' : formatClock(seconds));

/** How the talk was divided, from both microphones, and what is worth a sentence about it. */
export function TalkFigures({ talk }: { talk: Talk }) {
  if (!talk.figures) return <p className={styles.none}>{NO_TALK_FIGURES[talk.none]}</p>;
  const { shareInQuestions, shareInOwnQuestions, longestTurnSec, medianAnswerSec } = talk.figures;
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>Your share of the talk</dt>
          <dd>
            {percent(shareInQuestions)}
            <small>while you were asked; {percent(shareInOwnQuestions)} when it was your turn to ask</small>
          </dd>
        </div>
        <div>
          <dt>Your longest answer</dt>
          <dd>
            {clock(longestTurnSec)}
            <small>without a pause of a second</small>
          </dd>
        </div>
        <div>
          <dt>A usual answer</dt>
          <dd>
            {clock(medianAnswerSec)}
            <small>half were longer, half shorter</small>
          </dd>
        </div>
      </dl>
      {talk.notes.length > 0 && (
        <ul className={styles.notes}>
          {talk.notes.map((note) => (
            <li key={note}>{TALK_NOTE[note]}</li>
          ))}
        </ul>
      )}
    </>
  );
}
