import { formatMonth } from '../../ui/format-time.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './desk-marking.module.css';
import figures from './figures-table.module.css';
import type { Marking } from './marking-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

type Month = Marking['drift'][number];

const HEIGHT = 132;
const y = (verdict: number) => HEIGHT - 6 - ((verdict - 1) / 3) * (HEIGHT - 12);

/** The mean answer of all reports by month, and whether it rises more than chance explains. */
export function VerdictDrift({ months }: { months: readonly Month[] }) {
  const high = months.filter(({ isHigh }) => isHigh);
  return (
    <RecordSection id="drift" title="The answer over the months" aside="1 no, 4 yes">
      <Say>{driftWords(months, high)}</Say>
      {months.length > 1 && <Chart months={months} />}
      {months.length > 0 && <Table months={months} />}
      <Fine>
        A month is flagged when its mean lies above that of all months before it by more than chance explains
        and by at least .15. It can mean better candidates. If blind second ratings do not rise with it,
        coaches have grown kinder, and that is when to ask for the reference sessions again.
      </Fine>
    </RecordSection>
  );
}

function driftWords(months: readonly Month[], high: readonly Month[]): string {
  if (months.every(({ bound }) => bound === null))
    return 'There are too few whole months yet to see a drift.';
  if (high.length === 0) return 'No month lies above its bound: the answer is not drifting upwards.';
  const names = high.map(({ month }) => formatMonth(month)).join(', ');
  return `Above the bound: ${names}. Look at whether second ratings rose with it.`;
}

function Chart({ months }: { months: readonly Month[] }) {
  const x = (at: number) => `${((at + 0.5) * 100) / months.length}%`;
  return (
    <svg
      className={styles.chart}
      height={HEIGHT}
      role="img"
      aria-label="Mean answer by month with its margin and its bound. The table below has the figures."
    >
      {[1, 2, 3, 4].map((verdict) => (
        <line key={verdict} x1="0" x2="100%" y1={y(verdict)} y2={y(verdict)} stroke="var(--line)" />
      ))}
      {months.slice(1).map(({ month, mean }, at) => (
        <line
          key={month}
          {...{ x1: x(at), x2: x(at + 1), y1: y(months[at]!.mean), y2: y(mean) }}
          stroke="var(--ink-2)"
          strokeWidth="1.5"
        />
      ))}
      {months.map(({ month, mean, margin, bound, isHigh }, at) => (
        <g key={month}>
          <line
            {...{ x1: x(at), x2: x(at), y1: y(mean - margin), y2: y(mean + margin) }}
            stroke="var(--ink)"
            strokeWidth="9"
            opacity=".12"
          />
          <circle
            {...{ cx: x(at), cy: y(mean), r: isHigh ? 6 : 4 }}
            fill={isHigh ? 'var(--paper)' : 'var(--ink)'}
            stroke="var(--ink)"
            strokeWidth="2"
          />
          {bound !== null && (
            <svg x={x(at)} y={y(bound)} overflow="visible" aria-hidden="true">
              <line x1="-14" x2="14" y1="0" y2="0" stroke="var(--ink-3)" strokeDasharray="3 3" />
            </svg>
          )}
        </g>
      ))}
    </svg>
  );
}

function Table({ months }: { months: readonly Month[] }) {
  return (
    <WideTable label="The months as a table">
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Reports</th>
            <th scope="col">Mean answer</th>
            <th scope="col">Flagged above</th>
            <th scope="col">Flag</th>
          </tr>
        </thead>
        <tbody>
          {[...months].reverse().map(({ month, reports, mean, margin, bound, isHigh }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              <td>{reports}</td>
              <td>
                {mean.toFixed(2)} <span className={styles.quiet}>± {margin.toFixed(2)}</span>
              </td>
              <td>{bound === null ? <span className={styles.quiet}>too early</span> : bound.toFixed(2)}</td>
              <td className={styles.flag}>{isHigh ? 'rose' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
