import type { ReactNode } from 'react';
import styles from './error-message.module.css';
import { explainError } from './explain-error.ts';

type Props = {
  /** Whatever was thrown; nothing is shown when there is nothing. */
  error: unknown;
  /** What has not been lost, in this place: 'Your draft is saved on this device.' */
  safe?: ReactNode;
  /** A way on: a link or a button. */
  children?: ReactNode;
};

/** Ink, a bracket, a bold sentence that says what is wrong; then what is safe and what to do. */
export function ErrorMessage({ error, safe, children }: Props) {
  if (!error) return null;
  const { what, advice } = explainError(error);
  return (
    <Refusal what={what}>
      {safe ? <>{safe} </> : null}
      {advice}
      {children}
    </Refusal>
  );
}

/** The same look for a refusal that the page found itself. */
export function Refusal({ what, children, id }: { what: ReactNode; children?: ReactNode; id?: string }) {
  return (
    <div className={styles.wrong} role="alert" id={id}>
      <b>{what}</b>
      {children && <div>{children}</div>}
    </div>
  );
}
