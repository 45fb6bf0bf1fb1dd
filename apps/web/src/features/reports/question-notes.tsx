import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { formatClock } from '../../ui/format-duration.ts';
import { Line } from './line.tsx';
import styles from './moments-section.module.css';
import { ReportSection } from './report-section.tsx';

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
              {answerInBrief && (
                <p>
                  <Line path={`questionNotes.${id}.answerInBrief`} text={answerInBrief} />
                </p>
              )}
              <dl>
                {worked && (
                  <>
                    <dt>Worked</dt>
                    <dd>
                      <Line path={`questionNotes.${id}.worked`} text={worked} />
                    </dd>
                  </>
                )}
                {change && (
                  <>
                    <dt>Change</dt>
                    <dd>
                      <Line path={`questionNotes.${id}.change`} text={change} />
                    </dd>
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
        {candidateWords && (
          <p className={styles.words}>
            <Line path="onTheSpot.candidateWords" text={candidateWords}>
              “{candidateWords}”
            </Line>
          </p>
        )}
        <p className="quiet">
          <Line path="onTheSpot.coachAnswer" text={coachAnswer} />
        </p>
      </div>
    </ReportSection>
  );
}
