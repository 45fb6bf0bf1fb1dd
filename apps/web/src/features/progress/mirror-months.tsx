import { formatMonth } from '../../ui/format-time.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './coach-mirror.module.css';
import figures from './figures-table.module.css';
import { type Mirror, signedLevel } from './marking-words.ts';
import { Fine, RecordSection } from './record-section.tsx';

const HEIGHT = 96;
/** The scale ends here on both sides of the usual level. */
const MOST = 1;
const heightOf = (above: number) =>
  HEIGHT / 2 - (Math.max(-MOST, Math.min(MOST, above)) / MOST) * (HEIGHT / 2 - 8);

/** Whether the hand grew heavier or lighter: each month's marks beside the usual ones for those dimensions. */
export function MirrorMonths({ months }: { months: Mirror['months'] }) {
  if (months.length < 2) return null;
  const x = (at: number) => ((at + 0.5) * 100) / months.length;
  return (
    <RecordSection id="months" title="Month by month">
      <svg
        className={styles.chart}
        height={HEIGHT}
        role="img"
        aria-label="Your marks beside the usual ones, by month. The table below has the figures."
      >
        <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line-strong)" />
        {months.slice(1).map(({ month, above }, at) => (
          <line
            key={month}
            x1={`${x(at)}%`}
            x2={`${x(at + 1)}%`}
            y1={heightOf(months[at]!.above)}
            y2={heightOf(above)}
            stroke="var(--ink-2)"
            strokeWidth="1.5"
          />
        ))}
        {months.map(({ month, above, reports }, at) => (
          <circle
            key={month}
            cx={`${x(at)}%`}
            cy={heightOf(above)}
            r={reports < 3 ? 2.5 : 4}
            fill="var(--ink)"
          />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{formatMonth(months[0]!.month)}</span>
        <span>{formatMonth(months.at(-1)!.month)}</span>
      </p>
      <WideTable label="Your months as a table">
        <table className={`${figures.table} ${figures.narrow}`}>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Reports</th>
              <th scope="col">Beside the usual level</th>
              <th scope="col">Mean answer, 1 to 4</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, reports, above, meanVerdict }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(month)}</th>
                <td>{reports}</td>
                <td>{signedLevel(above)}</td>
                <td>{meanVerdict === null ? '–' : meanVerdict.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Fine>
        Small dots are months of one or two reports. Other people come each month, so a month says little and
        a slope over half a year says something.
      </Fine>
    </RecordSection>
  );
}
