import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { isVerdict, VERDICT_LABEL, VERDICT_TONE } from '@app/shared/reports/verdict';
import type { ReactNode } from 'react';
import { firstName } from '../../ui/first-name.ts';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { heartOfReason } from './heart-of-reason.ts';
import { Line } from './line.tsx';
import styles from './report-answer.module.css';

const SURE = { low: 'is not sure of this', medium: 'is fairly sure of this', high: 'is sure of this' };

type Props = {
  content: Pick<CandidateContent, 'verdict' | 'realReason' | 'standardsNote'>;
  coachName: string;
  /** Who, when, for which job: a line of facts above. */
  meta: ReactNode;
  /** The page's own heading, or a lower one inside another page. */
  headingLevel?: 'h1' | 'h2';
};

/** The answer in words, the real reason, and why the bar can be reached. */
export function ReportAnswer({ content, coachName, meta, headingLevel: Heading = 'h1' }: Props) {
  const { verdict, realReason, standardsNote } = content;
  const coach = firstName(coachName);
  const { before, heart, after } = heartOfReason(realReason);
  return (
    <div>
      <div className={styles.meta}>{meta}</div>
      <p className={styles.asked}>Would you call this candidate back?</p>
      {isVerdict(verdict.callBack) && (
        <Heading className={styles.verdict} data-tone={VERDICT_TONE[verdict.callBack]} tabIndex={-1}>
          {VERDICT_LABEL[verdict.callBack]}.
        </Heading>
      )}
      <p className={styles.sure}>
        {verdict.confidence && `${coach} ${SURE[verdict.confidence]}. `}
        {isVerdict(verdict.snap) && (
          <>
            The first impression, one tap after the questions, was{' '}
            <i>{VERDICT_LABEL[verdict.snap].toLowerCase()}</i>
            {verdict.changedBecause ? (
              <>
                . What moved it:{' '}
                <Line path="verdict.changedBecause" text={verdict.changedBecause}>
                  {lowerFirst(verdict.changedBecause)}
                </Line>
              </>
            ) : (
              '.'
            )}
          </>
        )}
      </p>
      <p className={styles.reason}>
        <Line path="realReason" text={realReason}>
          {before}
          {heart && <PencilUnderline>{heart}</PencilUnderline>}
          {after}
        </Line>
      </p>
      {standardsNote && (
        <p className={styles.standards}>
          <Line path="standardsNote" text={standardsNote} />
        </p>
      )}
    </div>
  );
}

const lowerFirst = (text: string) =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
