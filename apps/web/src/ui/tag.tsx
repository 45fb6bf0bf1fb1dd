import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** Colour belongs to the four verdicts and the severities alone; everything else is plain. */
export type TagTone = 'plain' | 'decisive' | 'costly' | 'polish' | 'yes' | 'lean-yes' | 'lean-no' | 'no';

/** A word on a tint. The colour never speaks without it. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
