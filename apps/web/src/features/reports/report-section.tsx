import type { ReactNode } from 'react';
import styles from './report-frame.module.css';

type Props = {
  id: string;
  title: string;
  /** A few words beside the title. */
  aside?: ReactNode;
  /** `row`: the text with evidence in its margin; `wide`: both columns; `text`: the measure alone. */
  shape?: 'row' | 'wide' | 'text';
  /** Room between the rows: their texts have no lines to part them. */
  spaced?: boolean;
  children: ReactNode;
};

/** One part of a report under its heading. */
export function ReportSection({ id, title, aside, shape = 'text', spaced, children }: Props) {
  const className = shape === 'text' ? undefined : styles[shape];
  return (
    <section className={className} data-spaced={spaced || undefined} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title} {aside && <small>{aside}</small>}
      </h2>
      {children}
    </section>
  );
}
