import { type ReactNode, useId } from 'react';
import styles from './account.module.css';

type Props = { title: string; why: string; children: ReactNode };

export function AccountSection({ title, why, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p>{why}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
