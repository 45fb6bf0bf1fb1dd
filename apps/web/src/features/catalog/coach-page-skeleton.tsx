import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './coach-page.module.css';

/** The coach's page before it is there: the same columns, so that nothing jumps. */
export function CoachPageSkeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      <div>
        <SkeletonLines height="4rem" />
        <br />
        <SkeletonLines height="7rem" />
        <br />
        <SkeletonLines lines={5} />
      </div>
      <aside aria-hidden="true">
        <SkeletonLines height="32rem" />
      </aside>
    </div>
  );
}
