import type { CoachMark } from './coach-marks.ts';
import styles from './dimension-chart.module.css';
import { MarkSymbol, OwnRing, UnseenDash } from './mark-symbol.tsx';

export type ChartPoint = {
  key: string;
  /** Null where that kind of interview has no such dimension. */
  mark: { own: number | null; level: number | null } | null;
  /** Whether the coach's level may be shown: else a missing one says nothing. */
  isOpen: boolean;
  coach: CoachMark;
  /** The level with strict and generous coaches allowed for, and its band. */
  adjusted?: { level: number; lo80: number; hi80: number } | undefined;
};

const HEIGHT = 104;
const LEVELS = [1, 2, 3, 4, 5];
const UNSEEN_AT = 101;
const heightOf = (level: number) => 8 + (5 - level) * 19;

/** One dimension over the sessions: marks on the page's common axis, and from the second on the adjusted line in its band. */
export function DimensionChart({ points, label }: { points: readonly ChartPoint[]; label: string }) {
  return (
    <svg className={styles.chart} height={HEIGHT} role="img" aria-label={label}>
      {LEVELS.map((level) => (
        <g key={level}>
          <line x1="0" x2="100%" y1={heightOf(level)} y2={heightOf(level)} stroke="var(--line)" />
          <text x="-14" y={heightOf(level) + 4} fill="var(--ink-3)">
            {level}
          </text>
        </g>
      ))}
      <line x1="0" x2="0" y1={heightOf(5)} y2={heightOf(1)} stroke="var(--line-strong)" />
      <AdjustedLine points={points} />
      {points.map((point, at) => (
        <Point key={point.key} point={point} x={`${((at + 0.5) * 100) / points.length}%`} />
      ))}
    </svg>
  );
}

/** Drawn in per cent of the width, whatever that is; a session without a mark leaves the line straight through it. */
function AdjustedLine({ points }: { points: readonly ChartPoint[] }) {
  const known = points.flatMap(({ adjusted }, at) =>
    adjusted ? [{ x: ((at + 0.5) * 100) / points.length, ...adjusted }] : [],
  );
  if (known.length < 2) return null;
  const y = (level: number) => heightOf(Math.min(5, Math.max(1, level)));
  const along = (of: 'level' | 'lo80' | 'hi80') => known.map((point) => `${point.x} ${y(point[of])}`);
  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className={styles.band} d={`M${[...along('hi80'), ...along('lo80').reverse()].join('L')}Z`} />
      <path className={styles.line} d={`M${along('level').join('L')}`} />
    </svg>
  );
}

function Point({ point: { mark, isOpen, coach }, x }: { point: ChartPoint; x: string }) {
  if (!mark) return null;
  const at = (y: number) => ({ x, y, overflow: 'visible' });
  return (
    <>
      {mark.level !== null && (
        <svg {...at(heightOf(mark.level))} aria-hidden="true">
          <MarkSymbol shape={coach.shape} />
        </svg>
      )}
      {mark.level === null && isOpen && (
        <svg {...at(UNSEEN_AT)} aria-hidden="true">
          <UnseenDash />
        </svg>
      )}
      {mark.own !== null && (
        <svg {...at(heightOf(mark.own))} aria-hidden="true">
          <OwnRing />
        </svg>
      )}
    </>
  );
}
