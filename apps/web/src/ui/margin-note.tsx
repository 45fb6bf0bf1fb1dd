import type { ReactNode } from 'react';
import styles from './margin-note.module.css';

type NoteProps = {
  /** When it was, as `formatClock` writes it. */
  at?: string;
  /** Makes the time a way to the moment. */
  onOpen?: () => void;
  /** `pencil`: a person marked it. `ink`: the product says it. */
  by?: 'pencil' | 'ink';
  children: ReactNode;
};

/** Evidence beside a claim: a bracket, the time, what was said. */
export function MarginNote({ at, onOpen, by = 'pencil', children }: NoteProps) {
  return (
    <div className={styles.note} data-by={by}>
      {at &&
        (onOpen ? (
          <button type="button" onClick={onOpen}>
            {at}
          </button>
        ) : (
          <b>{at}</b>
        ))}
      {children}
    </div>
  );
}
