import { type AgendaSegment, stageAt } from '@app/shared/sessions/agenda';
import type { ReactNode } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './agenda-clock.module.css';
import { adviceFor, stageLabel, stageSentence } from './agenda-words.ts';

type Props = {
  agenda: readonly AgendaSegment[];
  elapsedSec: number;
  durationMinutes: number;
  party: 'coach' | 'candidate';
  /** Seconds at which the coach marked something. */
  marks: readonly number[];
  acts?: ReactNode;
};

/** Where the session is: the time, the stage, and a ruler on which the protected close stands in brackets. */
export function AgendaClock({ agenda, elapsedSec, durationMinutes, party, marks, acts }: Props) {
  const stage = stageAt(agenda, elapsedSec);
  const total = durationMinutes * 60;
  const at = (seconds: number) => `${Math.min(100, (seconds / total) * 100)}%`;
  return (
    <section className={styles.clock} aria-label="Agenda">
      <div className={styles.now}>
        <p className={styles.time} role="timer">
          {formatClock(elapsedSec)}
          <small> of {durationMinutes}</small>
        </p>
        <p className={styles.says}>
          <b>{stageSentence(agenda, stage, elapsedSec, party)}</b>
          <span>{adviceFor(stage.stage, party)}</span>
        </p>
        {acts && <div className={styles.acts}>{acts}</div>}
      </div>
      <div className={styles.ruler} aria-hidden="true">
        {agenda.map(({ stage: name, startSec, endSec }) => (
          <div
            key={name}
            className={styles.segment}
            data-close={name === 'verdict'}
            data-current={name === stage.stage}
            style={{ left: at(startSec), width: at(endSec - startSec) }}
          >
            <span>{stageLabel(name, party)}</span>
            <small className="num">{formatClock(startSec)}</small>
          </div>
        ))}
        {marks.map((seconds, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two marks may share a second
          <i key={`${seconds}-${index}`} className={styles.mark} style={{ left: at(seconds) }} />
        ))}
        <i className={styles.needle} style={{ left: at(elapsedSec) }} />
      </div>
    </section>
  );
}
