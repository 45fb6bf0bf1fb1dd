import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './moments-section.module.css';

type Props = {
  moments: CandidateContent['evidence'];
  questions: CandidateContent['questionNotes'];
  minutes: number;
};

/** A label is about this wide in a line of a phone's width; closer moments go without one there. */
const LABEL_SHARE = { wide: 0.06, narrow: 0.17 };

/** Two lanes: questions as ink, as long as their answers took; moments as pencil, with their time. */
export function MomentLine({ moments, questions, minutes }: Props) {
  const share = (seconds: number) => Math.min(1, seconds / (minutes * 60));
  const percent = (part: number) => `${part * 100}%`;
  const labels = labelsOf(moments.map(({ atSec }) => share(atSec)));
  return (
    <svg
      className={styles.line}
      role="img"
      aria-label={`The session from 0 to ${minutes} minutes: ${questions.length} questions and ${moments.length} moments`}
    >
      <text x="0" y="11" fill="var(--ink-3)">
        questions and answers
      </text>
      <rect x="0" y="20" width="100%" height="16" rx="2" fill="var(--sunk)" />
      {questions.map(({ id, startSec, endSec }) => (
        <rect
          key={id}
          x={percent(share(startSec))}
          y="20"
          width={percent(Math.max(0.004, share(endSec) - share(startSec)))}
          height="16"
          rx="1.5"
          fill="var(--ink-2)"
          stroke="var(--paper)"
        />
      ))}
      <line x1="0" x2="100%" y1="52" y2="52" stroke="var(--line-strong)" />
      {moments.map(({ id, atSec, kind }, at) => {
        const x = share(atSec);
        const label = labels[at];
        return (
          <g key={id}>
            <line x1={percent(x)} x2={percent(x)} y1="20" y2="52" stroke="var(--pencil)" strokeWidth="2" />
            <circle
              cx={percent(x)}
              cy="52"
              r="4.5"
              fill={kind === 'quote' ? 'var(--marker)' : 'var(--paper)'}
              stroke="var(--pencil)"
              strokeWidth="2"
            />
            {label && (
              <text
                data-label={label}
                x={percent(x)}
                y="74"
                textAnchor={x < 0.03 ? 'start' : x > 0.97 ? 'end' : 'middle'}
                fill="var(--ink)"
              >
                {formatClock(atSec)}
              </text>
            )}
          </g>
        );
      })}
      <text x="0" y="94" fill="var(--ink-3)">
        moments: filled where you were quoted
      </text>
    </svg>
  );
}

/** Which moments have room for their time: on any line, on a wide one only, or on none. */
function labelsOf(places: readonly number[]): ('both' | 'wide' | null)[] {
  const last = { wide: -1, narrow: -1 };
  return places.map((x) => {
    if (x - last.wide < LABEL_SHARE.wide) return null;
    last.wide = x;
    if (x - last.narrow < LABEL_SHARE.narrow) return 'wide';
    last.narrow = x;
    return 'both';
  });
}
