import styles from './skeleton-lines.module.css';
import { SkeletonLines } from './skeleton-lines.tsx';

/** Holds a page's place while its code is on the way. */
export function PageSkeleton() {
  return (
    <div aria-busy="true" className={styles.page}>
      <span className="sr" role="status">
        Loading
      </span>
      <div className={styles.title} />
      <SkeletonLines lines={4} />
    </div>
  );
}
