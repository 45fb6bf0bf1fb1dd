import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = {
  /** One pencil drawing, where the page has none yet. */
  picture?: ReactNode;
  /** What will be here: 'Your reports will lie here.' */
  title: string;
  children?: ReactNode;
  /** The first act: a button or a link. */
  act?: ReactNode;
};

export function EmptyState({ picture, title, children, act }: Props) {
  return (
    <div className={styles.empty}>
      {picture}
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.words}>{children}</div>}
      {act}
    </div>
  );
}
