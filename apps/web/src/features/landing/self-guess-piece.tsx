import styles from './piece.module.css';

export function SelfGuessPiece() {
  return (
    <figure className={styles.piece} aria-label="The question before the report opens">
      <p className={styles.asked}>Before you open it: would Maya call you back?</p>
      <div className={styles.pick}>
        <span>Yes</span>
        <span className={styles.on}>Leaning yes</span>
        <span>Leaning no</span>
        <span>No</span>
      </div>
      <p className={styles.foot}>Nobody is marked for guessing wrong.</p>
    </figure>
  );
}
