import styles from './coach-mirror.module.css';

type Props = {
  /** The value and its likely band, in levels. */
  value: number;
  lo: number;
  hi: number;
  from: number;
  to: number;
  /** What it is held beside; a line. */
  beside: number;
  spoken: string;
};

/** A figure with its band on a scale of levels. In ink: it is worked out. */
export function LevelStrip({ value, lo, hi, from, to, beside, spoken }: Props) {
  const at = (level: number) => `${(100 * (Math.max(from, Math.min(to, level)) - from)) / (to - from)}%`;
  return (
    <svg className={styles.strip} height="30" role="img" aria-label={spoken}>
      <line x1="0" x2="100%" y1="15" y2="15" stroke="var(--line)" />
      <line x1={at(beside)} x2={at(beside)} y1="5" y2="25" stroke="var(--line-strong)" strokeWidth="1.5" />
      <line x1={at(lo)} x2={at(hi)} y1="15" y2="15" stroke="var(--ink)" strokeWidth="9" opacity=".2" />
      <circle cx={at(value)} cy="15" r="5" fill="var(--ink)" stroke="var(--paper)" strokeWidth="2" />
    </svg>
  );
}
