import type { Evidence } from '@app/shared/reports/report.schema';
import type { ReactNode } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './evidence-margin.module.css';
import { Line } from './line.tsx';

type Props = {
  evidence: readonly Evidence[];
  ids: readonly string[];
  /** Level with the first line of the text beside it. */
  flush?: boolean;
};

/** The moments a claim points to, in the margin beside it: the time, and what was said or seen. */
export function EvidenceMargin({ evidence, ids, flush }: Props) {
  const cited = evidence.filter(({ id }) => ids.includes(id));
  return (
    <ul className={styles.margin} data-margin="" data-flush={flush || undefined} aria-label="Evidence">
      {cited.map(({ id, atSec, kind, text }) => (
        <li key={id} className={styles.note}>
          <time>{formatClock(atSec)}</time>
          <Line path={`evidence.${id}.text`} text={text}>
            {kind === 'quote' ? `“${text}”` : text}
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** A remark of ours in the margin. */
export function EvidenceNote({ children }: { children: ReactNode }) {
  return (
    <div className={styles.margin} data-margin="" data-flush="" role="note">
      <div className={styles.note}>{children}</div>
    </div>
  );
}
