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

type ClaimProps = { children: ReactNode; notes: ReactNode; label?: string };

/** A claim with its notes: beside it where there is room for both, after it on a phone. */
export function ClaimWithNotes({ children, notes, label = 'Evidence' }: ClaimProps) {
  return (
    <div className={styles.pair}>
      <div className={styles.row}>
        <div>{children}</div>
        <aside aria-label={label} className={styles.margin}>
          {notes}
        </aside>
      </div>
    </div>
  );
}

/** A full-height bracket round what only the reader sees. */
export function OnlyYouSeeThis({ children }: { children: ReactNode }) {
  return (
    <section className={styles.private} aria-label="Only you see this">
      <p className={styles.why}>Only you see this</p>
      {children}
    </section>
  );
}
