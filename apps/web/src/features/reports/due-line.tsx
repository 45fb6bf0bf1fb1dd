import { isReportLate } from '@app/shared/reports/report-due';
import { useNow } from '../../lib/clock.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatRelativeDay, formatTime, placeOf } from '../../ui/format-time.ts';
import styles from './editor-bar.module.css';
import type { CoachReport } from './editor-context.ts';
import { latenessWords } from './lateness-words.ts';

/** From the end of the session to the deadline, with now on it, and the morning a no waits for. */
export function DueLine({
  report,
  noWaitsUntil,
}: {
  report: CoachReport;
  noWaitsUntil: Temporal.Instant | null;
}) {
  const moment = useNow(30);
  const { timeZone } = report.coach;
  const dueAt = Temporal.Instant.from(report.dueAt);
  const endedAt = Temporal.Instant.from(report.session.endedAt);
  const isLate = isReportLate({ dueAt, submittedAt: null }, moment);
  const day = formatRelativeDay(dueAt, timeZone, moment);
  const time = formatTime(dueAt, timeZone);
  const place = placeOf(timeZone);
  const other = firstName(report.candidate.name);
  const share = (at: Temporal.Instant) => {
    const whole = endedAt.until(dueAt).total('seconds');
    return Math.min(1, Math.max(0, endedAt.until(at).total('seconds') / whole));
  };
  const left = formatLength(Math.abs(moment.until(dueAt).total('seconds')));
  const waits = noWaitsUntil && share(noWaitsUntil) < 1 ? noWaitsUntil : null;
  return (
    <div className={styles.due}>
      <p className="num">
        <b>
          {isLate ? 'Was due' : 'Due'} {day} {time} in {place}
        </b>
        {isLate ? `; ${left} late. Your candidate is waiting.` : '; you are paid once it is released.'}
      </p>
      {isLate && <p>{latenessWords(report.lateness, { side: 'coach', other, timeZone, now: moment })}</p>}
      <svg role="img" aria-label={`${left} ${isLate ? 'past the deadline' : 'left'}`}>
        <line x1="0" x2="100%" y1="9" y2="9" stroke="var(--line-strong)" />
        <line x1="0" x2={`${share(moment) * 100}%`} y1="9" y2="9" stroke="var(--ink)" strokeWidth="3" />
        <line
          x1={`${share(moment) * 100}%`}
          x2={`${share(moment) * 100}%`}
          y1="2"
          y2="16"
          stroke="var(--ink)"
          strokeWidth="2"
        />
        {waits && (
          <line
            x1={`${share(waits) * 100}%`}
            x2={`${share(waits) * 100}%`}
            y1="4"
            y2="14"
            stroke="var(--pencil)"
            strokeWidth="2"
          />
        )}
        <line x1="100%" x2="100%" y1="4" y2="14" stroke="var(--ink-3)" strokeWidth="2" />
        <text x="0" y="30" fill="var(--ink-3)">
          {left} {isLate ? 'late' : 'left'}
        </text>
        {waits && (
          <text
            x={`${Math.min(72, Math.max(48, share(waits) * 100))}%`}
            y="30"
            textAnchor="middle"
            fill="var(--pencil)"
          >
            a no waits until {formatTime(waits, report.candidate.timeZone)} in{' '}
            {placeOf(report.candidate.timeZone)}
          </text>
        )}
        <text x="100%" y="30" textAnchor="end" fill="var(--ink-3)">
          {time}
        </text>
      </svg>
    </div>
  );
}
