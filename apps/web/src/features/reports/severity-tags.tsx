import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import type { HardTruth } from '@app/shared/reports/report.schema';
import styles from './tag.module.css';

const SEVERITY = { polish: 'Polish', costly: 'Costly', decisive: 'Decisive' };

/** How much a truth cost, and what kind it is; the colour never stands without its word. */
export function SeverityTags({ truth }: { truth: Pick<HardTruth, 'severity' | 'category'> }) {
  const { severity, category } = truth;
  return (
    <>
      {severity && (
        <span className={styles.tag} data-severity={severity}>
          {SEVERITY[severity]}
        </span>
      )}
      {category && <span className={styles.tag}>{HARD_TRUTH_CATEGORIES[category]}</span>}
    </>
  );
}
