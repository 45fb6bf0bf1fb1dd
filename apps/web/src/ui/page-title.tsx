import type { ReactNode } from 'react';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import styles from './page-title.module.css';

type Props = {
  children: ReactNode;
  /** The words in the browser's tab; may be left out when the heading is plain text. */
  tab?: string;
  /** A smaller line above: where we are, when it is. */
  above?: ReactNode;
  size?: 'large' | 'medium';
};

/** The page's one heading, in the serif. Takes the focus after a change of page, so that it is read out. */
export function PageTitle({ children, tab, above, size = 'large' }: Props) {
  useDocumentTitle(tab ?? (typeof children === 'string' ? children : ''));
  return (
    <div>
      {above && <p className={styles.above}>{above}</p>}
      <h1 tabIndex={-1} className={size === 'large' ? styles.large : styles.medium}>
        {children}
      </h1>
    </div>
  );
}
