import type { ReactNode } from 'react';
import styles from './needs-list.module.css';

/** How far there is to go until something can be said, in lines that fill. */
export const NeedsList = ({ children }: { children: ReactNode }) => (
  <dl className={styles.needs}>{children}</dl>
);

export function Need({ name, has, needs }: { name: string; has: number; needs: number }) {
  const isFull = has >= needs;
  return (
    <div className={styles.need}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.bar} aria-hidden="true">
          <i style={{ width: `${Math.min(100, (has / needs) * 100)}%` }} />
        </span>
        {has} <span className={styles.of}>{isFull ? 'enough' : `of ${needs}`}</span>
      </dd>
    </div>
  );
}
