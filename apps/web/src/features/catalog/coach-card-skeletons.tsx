import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './coach-card.module.css';

const CARDS = ['first', 'second', 'third', 'fourth'];

/** The directory before its coaches are there: as many lines in the same places. */
export function CoachCardSkeletons() {
  return CARDS.map((card) => (
    <div key={card} className={styles.card} aria-hidden="true">
      <div className={styles.blank} />
      <div>
        <SkeletonLines lines={4} />
      </div>
      <SkeletonLines lines={3} />
      <div className={styles.times}>
        <SkeletonLines height="44px" />
      </div>
    </div>
  ));
}
