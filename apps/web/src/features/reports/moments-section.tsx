import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { formatClock } from '../../ui/format-duration.ts';
import { MomentLine } from './moment-line.tsx';
import styles from './moments-section.module.css';
import { ReportSection } from './report-section.tsx';

type Props = {
  content: Pick<CandidateContent, 'evidence' | 'questionNotes'>;
  minutes: number;
};

/** The session as a line: when which question was asked, and the moments the report speaks of. */
export function MomentsSection({ content: { evidence, questionNotes }, minutes }: Props) {
  return (
    <ReportSection
      id="moments"
      title="Moments"
      aside={`${evidence.length} in ${minutes} minutes`}
      shape="wide"
    >
      <div className={styles.timeline}>
        <MomentLine moments={evidence} questions={questionNotes} minutes={minutes} />
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
      </div>
    </ReportSection>
  );
}
