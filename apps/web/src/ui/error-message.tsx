import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import styles from './error-message.module.css';
import { explainError, type WayOn } from './explain-error.ts';
import { Link } from './link.tsx';

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
  const { what, advice, wayOn } = explainError(error);
  return (
    <Refusal what={what}>
      {safe ? <>{safe} </> : null}
      {advice}
      <WayOnLink wayOn={wayOn} />
      {children}
    </Refusal>
  );
}

/** The link to where a refusal can be put right. */
export function WayOnLink({ wayOn }: { wayOn: WayOn | undefined }) {
  const { href } = useLocation();
  if (wayOn === 'sign-in') return <Link to={paths.signIn({ next: href })}>Sign in and come back here</Link>;
  if (wayOn === 'account') return <Link to={paths.account()}>To your account</Link>;
  return null;
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
