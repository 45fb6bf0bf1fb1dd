import type { HardTruth } from '@app/shared/reports/report.schema';
import type { CandidateContent } from '@app/shared/reports/report-visibility';
import type { ReactNode } from 'react';
import { FocusSection, PracticeSection, type TakenOn } from './focus-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { MomentsSection } from './moments-section.tsx';
import { CloseSection, QuestionNotesSection } from './question-notes.tsx';
import { ReportAnswer } from './report-answer.tsx';
import { type ContentsEntry, ReportContents } from './report-contents.tsx';
import styles from './report-frame.module.css';
import { ReportSection } from './report-section.tsx';
import { TwoVoices } from './two-voices.tsx';
import { UnsaidSection } from './unsaid-section.tsx';

type Props = {
  content: CandidateContent;
  coachName: string;
  minutes: number;
  meta: ReactNode;
  above?: ReactNode;
  headingLevel?: 'h1' | 'h2';
  tapToReveal?: boolean;
  answer?: (truth: HardTruth) => ReactNode;
  standing?: (truth: HardTruth) => ReactNode;
  notToday?: ReactNode;
  /** Once the focus points were taken on, their drills stand with them and not in a plan of their own. */
  taken?: TakenOn | undefined;
  /** Sections after the report itself, each with its entry in the contents. */
  entries?: readonly ContentsEntry[];
  children?: ReactNode;
};

/** A report from the answer to the moments, as its candidate reads it, wherever it is shown. */
export function ReportDocument(props: Props) {
  const { content, coachName, minutes, meta, above, headingLevel, tapToReveal } = props;
  const { notToday, answer, standing, taken } = props;
  const entries: ContentsEntry[] = [
    { id: 'answer', title: 'The answer' },
    { id: 'voices', title: 'Two voices' },
    { id: 'keep', title: 'What to keep' },
    { id: 'unsaid', title: 'The unsaid' },
    { id: 'focus', title: 'Work on next' },
    ...(taken ? [] : [{ id: 'practice', title: 'Practice plan' }]),
    ...(content.questionNotes.length > 0 ? [{ id: 'questions', title: 'Question by question' }] : []),
    { id: 'close', title: 'The close' },
    { id: 'moments', title: 'Moments' },
    ...(props.entries ?? []),
  ];
  return (
    <div className={styles.frame}>
      <div className={styles.sheet}>
        <ReportContents entries={entries} />
        {above}
        <div id="answer">
          <ReportAnswer content={content} coachName={coachName} meta={meta} headingLevel={headingLevel} />
        </div>
        <ReportSection id="voices" title="Two voices" shape="wide">
          <TwoVoices {...content.twoVoices} />
        </ReportSection>
        <KeepSection content={content} />
        <UnsaidSection {...{ content, tapToReveal, answer, standing, notToday }} />
        <FocusSection content={content} taken={taken} />
        {!taken && <PracticeSection content={content} />}
        <QuestionNotesSection content={content} />
        <CloseSection content={content} />
        <MomentsSection content={content} minutes={minutes} />
        {props.children}
      </div>
    </div>
  );
}
