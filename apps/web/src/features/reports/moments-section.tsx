import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './moments-section.module.css';
import { ReportSection } from './report-section.tsx';

type Props = {
  content: Pick<CandidateContent, 'evidence' | 'onTheSpot'>;
  minutes: number;
  /** As the coach tapped them; null until the candidate has put the report in their own words. */
  questions: { questions: number; followUps: number } | null;
};

/** The session as a line, with the moments the report speaks of; the figures come last and are not scored. */
export function MomentsSection({ content: { evidence, onTheSpot }, minutes, questions }: Props) {
  return (
    <ReportSection
      id="moments"
      title="Moments"
      aside={`${evidence.length} in ${minutes} minutes`}
      shape="wide"
    >
      <div className={styles.timeline}>
        <MomentLine moments={evidence} minutes={minutes} />
        <details className={styles.all}>
          <summary>Read them in order</summary>
          <ol>
            {evidence.map(({ id, atSec, kind, text }) => (
              <li key={id}>
                <time>{formatClock(atSec)}</time>
                <span>{kind === 'quote' ? `“${text}”` : text}</span>
              </li>
            ))}
          </ol>
        </details>
        {questions && (
          <dl className={styles.figures}>
            <div>
              <dt>Questions you asked</dt>
              <dd>
                {questions.questions}
                <small>{questions.followUps} of them follow-ups</small>
              </dd>
            </div>
            <div>
              <dt>Asked how you stand</dt>
              <dd>
                {onTheSpot.askedProspects ? 'Yes' : 'No'}
                <small>{onTheSpot.askedProspects ? 'before the end' : 'the close was left unused'}</small>
              </dd>
            </div>
            <div>
              <dt>These figures</dt>
              <dd>
                <small>are a mirror. They are counted by your coach’s taps and are not scored.</small>
              </dd>
            </div>
          </dl>
        )}
      </div>
    </ReportSection>
  );
}

type LineProps = { moments: CandidateContent['evidence']; minutes: number };

/** A label is about this wide in a line of a phone's width; closer moments go without one there. */
const LABEL_SHARE = { wide: 0.06, narrow: 0.17 };

function MomentLine({ moments, minutes }: LineProps) {
  const share = (seconds: number) => Math.min(1, seconds / (minutes * 60));
  const labelled = { wide: -1, narrow: -1 };
  const labelOf = (x: number): 'both' | 'wide' | null => {
    const fits = (width: 'wide' | 'narrow') => x - labelled[width] >= LABEL_SHARE[width];
    if (!fits('wide')) return null;
    labelled.wide = x;
    if (!fits('narrow')) return 'wide';
    labelled.narrow = x;
    return 'both';
  };
  return (
    <svg
      className={styles.line}
      role="img"
      aria-label={`The session from 0 to ${minutes} minutes with ${moments.length} moments`}
    >
      <rect x="0" y="14" width="100%" height="10" rx="2" fill="var(--sunk)" />
      {moments.map(({ id, atSec }) => {
        const x = share(atSec);
        const label = labelOf(x);
        return (
          <g key={id}>
            <line
              x1={`${x * 100}%`}
              x2={`${x * 100}%`}
              y1="8"
              y2="30"
              stroke="var(--pencil)"
              strokeWidth="2"
            />
            <circle
              cx={`${x * 100}%`}
              cy="33"
              r="4"
              fill="var(--marker)"
              stroke="var(--pencil)"
              strokeWidth="2"
            />
            {label && (
              <text
                data-label={label}
                x={`${x * 100}%`}
                y="54"
                textAnchor={x < 0.03 ? 'start' : x > 0.97 ? 'end' : 'middle'}
                fill="var(--ink)"
              >
                {formatClock(atSec)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

type NotesProps = { content: Pick<CandidateContent, 'questionNotes'> };

/** Question by question: what you said, what worked, what to change. */
export function QuestionNotesSection({ content: { questionNotes } }: NotesProps) {
  if (questionNotes.length === 0) return null;
  return (
    <ReportSection id="questions" title="Question by question">
      <div className={styles.notes}>
        {questionNotes.map(({ id, startSec, question, answerInBrief, worked, change }) => (
          <article key={id}>
            <time>{formatClock(startSec)}</time>
            <div>
              <h3>{question}</h3>
              {answerInBrief && <p>{answerInBrief}</p>}
              <dl>
                {worked && (
                  <>
                    <dt>Worked</dt>
                    <dd>{worked}</dd>
                  </>
                )}
                {change && (
                  <>
                    <dt>Change</dt>
                    <dd>{change}</dd>
                  </>
                )}
              </dl>
            </div>
          </article>
        ))}
      </div>
    </ReportSection>
  );
}

/** Whether the candidate asked how they stand, and what they were told. */
export function CloseSection({ content: { onTheSpot } }: { content: Pick<CandidateContent, 'onTheSpot'> }) {
  const { askedProspects, askedWhatWouldHelp, candidateWords, coachAnswer } = onTheSpot;
  const asked = askedProspects || askedWhatWouldHelp;
  return (
    <ReportSection id="close" title="The close" aside={asked ? 'you asked' : 'you did not ask how you stand'}>
      <div className={styles.close}>
        {candidateWords && <p className={styles.words}>“{candidateWords}”</p>}
        <p className="quiet">{coachAnswer}</p>
      </div>
    </ReportSection>
  );
}
