import type { ReactNode } from 'react';
import styles from './pencil-underline.module.css';

/** The stroke under the words that matter; at most one on a page. Drawn once, unless motion is unwelcome. */
export function PencilUnderline({ children }: { children: ReactNode }) {
  return <span className={styles.stroke}>{children}</span>;
}
