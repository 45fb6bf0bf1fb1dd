import { formatClock } from '../../ui/format-duration.ts';
import { useEditor } from './editor-context.ts';
import styles from './field.module.css';
import { NO_TALK_FIGURES, percent, TALK_NOTE } from './talk-words.ts';

/** What the two microphones say, for the coach: their own share, and whether the taps seem to be all. */
export function TalkAtDesk() {
  const { report, candidate } = useEditor();
  const { talk, questionsTapped } = report;
  if (!talk.figures) return <p className={styles.fine}>{NO_TALK_FIGURES[talk.none]}</p>;
  const { shareInQuestions, longestTurnSec } = talk.figures;
  const heard = talk.questionsHeard;
  return (
    <div className={styles.fine}>
      <p>
        {candidate} spoke <b className="num">{percent(shareInQuestions)}</b> of the time while you asked; the
        longest answer took <b className="num">{formatClock(longestTurnSec)}</b>.
      </p>
      {talk.notes.map((note) => (
        <p key={note}>{TALK_NOTE[note]}</p>
      ))}
      {heard !== questionsTapped && (
        <p>
          It sounded like about {heard} {heard === 1 ? 'question' : 'questions'} from {candidate}; you tapped{' '}
          {questionsTapped}. Your taps are what counts.
        </p>
      )}
    </div>
  );
}
