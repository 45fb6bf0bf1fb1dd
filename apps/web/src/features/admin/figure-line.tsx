import styles from './figure-line.module.css';
import type { Figure, Point } from './market-figures.ts';
import { type AxisMark, acrossWeeks } from './week-axis.ts';

const HEIGHT = 84;
const TOP = 16;
const GROUND = 78;

/** Joins the weeks that have a value; a gap stays a gap. */
function linePath(points: readonly Point[], y: (value: number) => number, count = points.length): string {
  let pen = 'M';
  let path = '';
  for (const [index, value] of points.entries()) {
    if (value === null) pen = 'M';
    else {
      path += `${pen}${acrossWeeks(index, count).toFixed(2)} ${y(value).toFixed(1)}`;
      pen = 'L';
    }
  }
  return path;
}

export const isAnything = (points: readonly Point[]): boolean =>
  points.some((value) => value !== null && value > 0);

/** The ground under the line, where it has no gap. */
function groundPath(points: readonly Point[], y: (value: number) => number, count: number): string {
  if (points.length === 0 || points.includes(null)) return '';
  const last = acrossWeeks(points.length - 1, count);
  return `${linePath(points, y, count)}L${last} ${GROUND}L0 ${GROUND}Z`;
}

/** One figure by week in ink, the period before dashed behind it; the week that is running drawn open. */
export function FigureLine({ figure, marks }: { figure: Figure; marks: readonly AxisMark[] }) {
  const { now, before, say, name } = figure;
  const highest = Math.max(...[...now, ...before].map((value) => value ?? 0), Number.EPSILON);
  const y = (value: number) => GROUND - (value / (highest * 1.1)) * (GROUND - TOP);
  const count = now.length;
  const full = now.slice(0, -1);
  const last = full.at(-1) ?? null;
  const running = now.at(-1) ?? null;
  const lastX = acrossWeeks(count - 2, count);
  return (
    <svg className={styles.figure} role="img" height={HEIGHT}>
      <title>{`${name} by week${last === null ? '' : `; last full week ${say(last)}`}`}</title>
      {marks.map(({ index }) => (
        <line
          key={index}
          className={styles.grid}
          x1={`${acrossWeeks(index, count)}%`}
          x2={`${acrossWeeks(index, count)}%`}
          y1={TOP}
          y2={GROUND}
        />
      ))}
      <line className={styles.base} x1="0" x2="100%" y1={GROUND} y2={GROUND} />
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
        <title>Lines</title>
        {isAnything(before) && <path className={styles.before} d={linePath(before, y)} />}
        <path className={styles.ground} d={groundPath(full, y, count)} />
        <path className={styles.now} d={linePath(full, y, count)} />
        {last !== null && running !== null && (
          <path className={styles.running} d={`M${lastX} ${y(last)}L100 ${y(running)}`} />
        )}
      </svg>
      {last !== null && <circle className={styles.last} cx={`${lastX}%`} cy={y(last)} r="3.5" />}
      {running !== null && <circle className={styles.open} cx="100%" cy={y(running)} r="3.5" />}
      {last !== null && (
        <text
          className={styles.label}
          x={`${lastX}%`}
          y={Math.max(TOP - 4, y(last) - 9)}
          textAnchor={lastX > 90 ? 'end' : 'middle'}
        >
          {say(last)}
        </text>
      )}
    </svg>
  );
}
