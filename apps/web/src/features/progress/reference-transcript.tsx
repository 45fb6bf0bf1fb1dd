import type { RouterOutputs } from '../../trpc.ts';
import styles from './calibration.module.css';

export type ReferenceSession = RouterOutputs['mirror']['reference'];

type TranscriptProps = { session: ReferenceSession; marked: ReadonlySet<number> };

/** The talk with its times; the lines that levels rest on are highlighted. */
export function Transcript({ session: { transcript }, marked }: TranscriptProps) {
  return (
    <ol className={styles.transcript}>
      {transcript.map(({ at, who, text }, line) => (
        <li key={at} data-who={who}>
          <time>{at}</time>
          <p>
            <span className="sr">{who === 'interviewer' ? 'Interviewer: ' : 'Candidate: '}</span>
            {marked.has(line) ? <mark>{text}</mark> : text}
          </p>
        </li>
      ))}
    </ol>
  );
}
