import type { CandidateContent } from '@app/shared/reports/report-visibility';
import type { RouterOutputs } from '../../trpc.ts';
import { formatClock } from '../../ui/format-duration.ts';
import { Tally } from '../../ui/tally.tsx';
import styles from './moments-section.module.css';
import { ReportSection } from './report-section.tsx';
import { TalkFigures } from './talk-figures.tsx';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;
type Props = {
  questions: NonNullable<Report['questions']>;
  talk: Report['talk'];
  content: Pick<CandidateContent, 'onTheSpot'>;
};

/** The figures of a session, after everything else: a mirror, and not scored. */
export function CuriositySection({ questions, talk, content: { onTheSpot } }: Props) {
  const { followUps, clarifying, aboutThem, closing, firstAtSeconds } = questions;
  const kinds = [
    [followUps, followUps === 1 ? 'follow-up' : 'follow-ups'],
    [clarifying, 'to clarify'],
    [aboutThem, 'about them'],
    [closing, 'to close'],
  ] as const;
  const asked = kinds.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const inAll = questions.questions;
  return (
    <ReportSection id="curiosity" title="Curiosity" aside="counted and measured, not scored" shape="wide">
      <dl className={styles.figures}>
        <div>
          <dt>Questions you asked</dt>
          <dd>
            {inAll} {inAll > 0 && <Tally count={inAll} label={`${inAll} questions`} />}
            <small>{asked.length > 0 ? asked.join(', ') : 'none was tapped'}</small>
          </dd>
        </div>
        <div>
          <dt>Your first question</dt>
          <dd>
            {firstAtSeconds === null ? '–' : formatClock(firstAtSeconds)}
            <small>{firstAtSeconds === null ? 'you asked none' : 'into the session'}</small>
          </dd>
        </div>
        <div>
          <dt>Asked how you stand</dt>
          <dd>
            {onTheSpot.askedProspects ? 'Yes' : 'No'}
            <small>{onTheSpot.askedProspects ? 'before the end' : 'the close was left unused'}</small>
          </dd>
        </div>
      </dl>
      {talk && <TalkFigures talk={talk} />}
    </ReportSection>
  );
}
