import type { ReactNode } from 'react';
import { RecordPiece } from './record-piece.tsx';
import { RoomPiece } from './room-piece.tsx';
import { SearchPiece } from './search-piece.tsx';
import { SelfGuessPiece } from './self-guess-piece.tsx';
import styles from './story.module.css';

/** How it works, as sixteen days of one person. */
export function Story() {
  return (
    <ol className={styles.story}>
      <Step
        day="Sunday"
        date="15 March"
        title="She finds someone who has hired for this job"
        piece={<SearchPiece />}
      >
        She says what the job is, which evenings she has and what she can spend. The hours are hers, with the
        coach’s own beside them. 96.00&nbsp;€ is the whole price, and the time is held for her while she pays.
      </Step>
      <Step
        day="Tuesday"
        date="17 March, 18:00"
        title="They meet, and Maya stays in role"
        piece={<RoomPiece />}
      >
        Nothing to install. The clock protects two parts that practice usually skips: Leonie’s own questions,
        and the moment to ask how she stands. Beforehand she has said how direct Maya may be, and what is off
        limits.
      </Step>
      <Step
        day="Wednesday"
        date="18 March, 11:20"
        title="First her own guess, then the report"
        piece={<SelfGuessPiece />}
      >
        It comes within 24 hours. Before it opens, Leonie says how she thinks it went. Then she reads the
        answer, the reason, and the minute in which it happened. Maya is not paid until the report is out.
      </Step>
      <Step day="Tuesday" date="31 March" title="The next session, and the record" piece={<RecordPiece />}>
        What she is working on became a cue with a date. The next session shows whether it holds, and her real
        interviews stand beside her reports, so that she can see whether anything changed.
      </Step>
    </ol>
  );
}

type StepProps = { day: string; date: string; title: string; children: ReactNode; piece: ReactNode };

function Step({ day, date, title, children, piece }: StepProps) {
  return (
    <li>
      <p className={styles.when}>
        {day}
        <span>{date}</span>
      </p>
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      {piece}
    </li>
  );
}
