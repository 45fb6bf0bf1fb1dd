import type { ReactNode } from 'react';
import { Keycap } from '../../ui/keycap.tsx';
import styles from './level-scale.module.css';

/** One thing that is rated, with what each of its levels looks like. */
export type DimensionView = {
  rubric: string;
  dimension: string;
  name: string;
  question: string;
  doNotRate: string | null;
  anchors: { level: number; label: string; text: string; soundsLike: string | null }[];
};

type Props = {
  dimension: DimensionView;
  level: number | null;
  onPick(level: number): void;
  legend: ReactNode;
  /** The keys that pick a level, such as `⌥`; drawn on the caps. */
  modifier?: string;
};

/** Five described levels beside each other: read, then tap the words that fit. */
export function LevelScale({ dimension, level, onPick, legend, modifier = '' }: Props) {
  const name = `level-${dimension.rubric}-${dimension.dimension}`;
  return (
    <fieldset className={styles.five} aria-label={dimension.name}>
      <legend>{legend}</legend>
      {dimension.anchors.map((anchor) => (
        <label key={anchor.level}>
          <input
            type="radio"
            name={name}
            value={anchor.level}
            checked={level === anchor.level}
            onChange={() => onPick(anchor.level)}
          />
          <span className={styles.name}>
            <span className={styles.number}>
              <Ring />
              {anchor.level}
            </span>
            {anchor.label}
            <span className={styles.key}>
              <Keycap>
                {modifier}
                {anchor.level}
              </Keycap>
            </span>
          </span>
          <span className={styles.text}>
            {anchor.text}
            {anchor.soundsLike && <span className={styles.like}>{quoted(anchor.soundsLike)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const quoted = (line: string) => (line.startsWith('(') ? line : `“${line}”`);

/** Drawn by hand round what was chosen. */
function Ring() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M20.5 3.600C12 1.200 3.400 6.600 3 15.600c-.4 8.200 6.300 13.700 13.700 13.200 7.600-.5 12.600-6.400 12.200-13.600C28.500 8.500 23.200 3.600 16 3.700" />
    </svg>
  );
}
