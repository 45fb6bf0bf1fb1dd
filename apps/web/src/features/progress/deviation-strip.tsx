import styles from './deviation-strip.module.css';
import { bandOf, signed } from './outcome-figures.ts';

/** The scale ends here on both sides; what lies beyond is drawn at the end. */
const END = 0.4;
const at = (value: number) => `${50 + (50 * Math.max(-END, Math.min(END, value))) / END}%`;

type Props = { deviation: number; deviationSd: number; isQuiet?: boolean };

/** One coach beside the average: a dot, its likely band, and the line of the average. In ink: it is worked out. */
export function DeviationStrip({ deviation, deviationSd, isQuiet = false }: Props) {
  const [lo, hi] = bandOf(deviation, deviationSd);
  const ink = isQuiet ? 'var(--ink-3)' : 'var(--ink)';
  return (
    <svg
      className={styles.strip}
      height="30"
      role="img"
      aria-label={`Beside the average coach ${signed(deviation)} in a hundred, likely between ${signed(lo)} and ${signed(hi)}.`}
    >
      <line x1="0" x2="100%" y1="15" y2="15" stroke="var(--line)" />
      <line x1="50%" x2="50%" y1="5" y2="25" stroke="var(--line-strong)" strokeWidth="1.5" />
      <line x1={at(lo)} x2={at(hi)} y1="15" y2="15" stroke={ink} strokeWidth="9" opacity=".2" />
      <circle cx={at(deviation)} cy="15" r="5" fill={ink} stroke="var(--paper)" strokeWidth="2" />
    </svg>
  );
}
