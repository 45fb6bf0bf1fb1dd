import { type RetestMark as Mark, RETEST_MARK_LABEL } from '@app/shared/reports/retest-mark';
import styles from './retest-mark.module.css';

const SIGN: Record<Mark, React.ReactNode> = {
  fixed: <path d="M2.5 8.500l3.500 4L13.500 3" />,
  improving: <path d="M2 11.500c2.500-.5 4-2 5.500-3.500S11 4.800 14 4.500M10.500 3l3.500 1.500-2 3" />,
  still_there: <path d="M2 8.200c2-.600 3.500.600 6 0s4-.500 6 .100" />,
};

/** How a task stands, in the hand of the coach who saw it. */
export function RetestMark({ mark }: { mark: Mark }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SIGN[mark]}
      </svg>
      {RETEST_MARK_LABEL[mark]}
    </span>
  );
}
