import styles from './tally.module.css';
import { tallyStrokes } from './tally-strokes.ts';

type Props = {
  /** One blue stroke each. */
  count: number;
  /** Grey strokes after them: those that were not. */
  others?: number;
  /** What is counted, in words for those who listen: `6 of 9 said so`. */
  label: string;
};

/** A count as pencil strokes, every fifth drawn across the four before it. */
export function Tally({ count, others = 0, label }: Props) {
  const { strokes, width } = tallyStrokes(count + others);
  return (
    <svg className={styles.tally} viewBox={`0 0 ${width} 26`} width={width} height={26} role="img">
      <title>{label}</title>
      {strokes.map((path, index) => (
        <path key={path} d={path} className={index < count ? styles.yes : styles.no} />
      ))}
    </svg>
  );
}
