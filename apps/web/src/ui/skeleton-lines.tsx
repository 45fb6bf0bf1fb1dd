import styles from './skeleton-lines.module.css';

type Props = { lines?: number /** A CSS height for one block instead of lines. */; height?: string };

/** Grey where words or a picture will be, of the same size, so that nothing jumps when they come. */
export function SkeletonLines({ lines = 3, height }: Props) {
  if (height) return <div className={styles.block} style={{ height }} aria-hidden="true" />;
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((key) => (
        <div key={key} className={styles.line} />
      ))}
    </div>
  );
}
