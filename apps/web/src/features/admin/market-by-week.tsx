import { useState } from 'react';
import type { RouterOutputs } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { PERIODS, type Period } from './desk-search.ts';
import { FigureLine, isAnything } from './figure-line.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './market-by-week.module.css';
import { type Figure, hasFigures, marketFigures } from './market-figures.ts';
import { type AxisMark, acrossWeeks, weekAxis } from './week-axis.ts';

const PERIOD_WORDS: Record<Period, { button: string; title: string }> = {
  4: { button: '4 weeks', title: 'Four weeks' },
  13: { button: '3 months', title: 'Three months' },
  26: { button: '6 months', title: 'Six months' },
  52: { button: '12 months', title: 'Twelve months' },
};

type Props = {
  overview: RouterOutputs['admin']['overview'];
  weeks: Period;
  onWeeks: (weeks: Period) => void;
};

/** The market over a period beside the one before, a line each, or all of it as a table. */
export function MarketByWeek({ overview, weeks, onWeeks }: Props) {
  const [asTable, setAsTable] = useState(false);
  const figures = marketFigures(overview);
  const first = overview.now[0]?.week;
  return (
    <section className={styles.market} aria-labelledby="market">
      <div className={styles.bar}>
        <h2 id="market">
          {PERIOD_WORDS[weeks].title}
          {first && <small>since {formatDate(first)}, by week</small>}
        </h2>
        <fieldset className={styles.periods} aria-label="Period">
          {PERIODS.map((period) => (
            <button
              key={period}
              type="button"
              aria-pressed={period === weeks}
              onClick={() => onWeeks(period)}
            >
              {PERIOD_WORDS[period].button}
            </button>
          ))}
        </fieldset>
      </div>
      {hasFigures(overview) ? (
        <>
          {asTable ? (
            <FigureTable figures={figures} weeks={overview.now.map(({ week }) => week)} />
          ) : (
            <Lines figures={figures} marks={weekAxis(overview.now.map(({ week }) => week))} weeks={weeks} />
          )}
          <p className={styles.foot}>
            The week that is running is drawn open and counts as far as it has come. Money is in{' '}
            {overview.currency}.{' '}
            <button type="button" onClick={() => setAsTable(!asTable)}>
              {asTable ? 'As lines' : 'As a table'}
            </button>
          </p>
        </>
      ) : (
        <EmptyState title="No lines yet.">
          They begin with the first payment and the first session. Nothing happened in these weeks or in as
          many before them.
        </EmptyState>
      )}
    </section>
  );
}

type LinesProps = { figures: readonly Figure[]; marks: readonly AxisMark[]; weeks: number };

function Lines({ figures, marks, weeks }: LinesProps) {
  return (
    <>
      <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
        <span className={styles.key}>
          <svg width="24" height="8" role="presentation">
            <path d="M0 4h24" stroke="var(--ink)" strokeWidth="2" />
          </svg>
          now
          {figures.some(({ before }) => isAnything(before)) && (
            <>
              <svg width="24" height="8" role="presentation">
                <path d="M0 4h24" stroke="var(--ink-3)" strokeWidth="1.5" strokeDasharray="3 3" />
              </svg>
              the {weeks} weeks before
            </>
          )}
        </span>
        <span />
        <div className={styles.axis}>
          {marks.map(({ index, words }) => (
            <span key={index} style={{ left: `${acrossWeeks(index, weeks)}%` }}>
              {words}
            </span>
          ))}
        </div>
      </div>
      {figures.map((figure) => (
        <article key={figure.key} className={styles.row}>
          <div>
            <h3>{figure.name}</h3>
            <p>{figure.what}</p>
          </div>
          <div className={styles.value}>
            <b>{figure.value}</b>
            <p>{figure.change}</p>
          </div>
          <FigureLine figure={figure} marks={marks} />
        </article>
      ))}
    </>
  );
}
