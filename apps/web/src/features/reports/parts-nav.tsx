import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import { neededParts, type PartState, partState, type ReportPart } from '@app/shared/reports/report-parts';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import { useState } from 'react';
import { CheckNotes } from './check-note.tsx';
import { useEditor } from './editor-context.ts';
import { partNote } from './part-note.ts';
import { PART_TITLES } from './part-titles.ts';
import styles from './parts-nav.module.css';

/** Every part with its state, and what is left before the report can go out. */
export function PartsNav() {
  const { draft, check, part: current, go } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const parts = neededParts(draft).map((part) => ({ part, ...partState(part, draft, check.findings) }));
  const at = parts.findIndex(({ part }) => part === current);
  const pick = (part: ReportPart) => {
    go(part);
    setOpen(false);
  };
  return (
    <nav className={styles.parts} aria-label="Parts of the report" data-open={isOpen || undefined}>
      <div className={styles.short}>
        <div>
          <b>
            Part {at + 1} of {parts.length}
          </b>
          <span className={`${styles.fine} num`}>
            {parts.every(({ state }) => state === 'todo') ? (
              `${THRESHOLDS.release.score} to release`
            ) : (
              <>
                <b>{check.writtenScore}</b> of the {THRESHOLDS.release.score} you need{faults(parts)}
              </>
            )}
          </span>
        </div>
        <ol aria-hidden="true">
          {parts.map(({ part, state }) => (
            <li key={part} data-state={state} data-here={part === current || undefined}>
              <i />
            </li>
          ))}
        </ol>
        <div>
          <button
            type="button"
            className={styles.link}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Close the list' : 'All parts'}
          </button>
        </div>
      </div>
      <div className={styles.stay}>
        <ol className={styles.list}>
          {parts.map(({ part, ...state }) => (
            <li key={part}>
              <button
                type="button"
                data-state={state.state}
                aria-current={part === current ? 'step' : undefined}
                onClick={() => pick(part)}
              >
                <StateIcon state={state.state} isHere={part === current} />
                {PART_TITLES[part].title}
                <small>{partNote(part, draft, state)}</small>
              </button>
            </li>
          ))}
        </ol>
        <ScorePanel parts={parts} />
      </div>
    </nav>
  );
}

const faults = (parts: readonly PartState[]) => {
  const blocks = parts.reduce((sum, part) => sum + part.blocks, 0);
  if (blocks === 0) return '';
  return blocks === 1 ? ', 1 block' : `, ${blocks} blocks`;
};

const ICONS = {
  done: <path d="M2.5 8.500l3.500 4L13.500 3" />,
  begun: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  todo: <circle cx="8" cy="8" r="6" />,
  here: (
    <path d="M10.300 1.800C6 .8 1.700 3.300 1.500 7.800c-.2 4.100 3.200 6.800 6.900 6.600 3.800-.3 6.200-3.200 6.100-6.800C14.300 4.200 11.600 1.800 8 1.900" />
  ),
};
const ICON_LABEL = { done: 'Written', begun: 'Begun', todo: 'To write' };

function StateIcon({ state, isHere }: { state: PartState['state']; isHere: boolean }) {
  return (
    <svg viewBox="0 0 16 16" role="img" aria-label={ICON_LABEL[state]}>
      {ICONS[isHere ? 'here' : state]}
    </svg>
  );
}

function ScorePanel({ parts }: { parts: readonly ({ part: ReportPart } & PartState)[] }) {
  const { check, draft, report, candidate } = useEditor();
  const { writtenScore, findings } = check;
  const counting = findings.filter(({ letThrough, unwritten }) => letThrough === undefined && !unwritten);
  const blocks = counting.filter(({ level }) => level === 'block').length;
  const warnings = counting.length - blocks;
  const left = parts.filter(({ state }) => state !== 'done').length;
  const nothing = parts.every(({ state }) => state === 'todo');
  const need = THRESHOLDS.release.score;
  const whole = findings.filter(({ path, unwritten }) => path === '' && !unwritten);
  return (
    <section className={styles.score} aria-labelledby="score">
      <h2 id="score">What is written so far</h2>
      <p className={styles.number}>{nothing ? '–' : writtenScore}</p>
      <svg
        role="img"
        aria-label={
          nothing ? `Nothing written; ${need} is needed` : `${writtenScore} of 100; ${need} is needed`
        }
      >
        <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--line-strong)" />
        <line
          x1="0"
          x2={`${nothing ? 0 : writtenScore}%`}
          y1="6"
          y2="6"
          stroke="var(--ink)"
          strokeWidth="3"
        />
        <line x1={`${need}%`} x2={`${need}%`} y1="0" y2="12" stroke="var(--pencil)" strokeWidth="2" />
        <text x={`${need}%`} y="28" textAnchor="middle" fill="var(--ink-3)">
          {need} to release
        </text>
      </svg>
      <p className={styles.fine}>{summaryOf(blocks, warnings, writtenScore, left)}</p>
      {!isRetestReport(draft) && (
        <p className={styles.fine}>
          {report.selfRated
            ? `${candidate} has rated themself. You see it when your report is in.`
            : `${candidate} has not rated themself yet.`}
        </p>
      )}
      {whole.length > 0 && (
        <div className={styles.whole}>
          <CheckNotes findings={whole} />
        </div>
      )}
    </section>
  );
}

function summaryOf(blocks: number, warnings: number, score: number, left: number): string {
  const named = [
    blocks > 0 && `${blocks} ${blocks === 1 ? 'block' : 'blocks'}`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ].filter(Boolean);
  const marks = named.length > 0 ? `${named.join(', ')}. ` : '';
  const without =
    blocks > 0
      ? `Without ${blocks === 1 ? 'the block' : 'the blocks'} it is ${Math.min(100, score + blocks * THRESHOLDS.release.block)}. `
      : '';
  const rest =
    left === 0 ? 'Every part is written.' : `${left} ${left === 1 ? 'part is' : 'parts are'} still to write.`;
  return marks + without + rest;
}
