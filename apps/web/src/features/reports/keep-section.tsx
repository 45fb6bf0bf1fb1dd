import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { Fragment } from 'react';
import { EvidenceMargin } from './evidence-margin.tsx';
import styles from './keep-section.module.css';
import { Line } from './line.tsx';
import { ReportSection } from './report-section.tsx';

type Props = { content: Pick<CandidateContent, 'strengths' | 'evidence'> };

/** What worked, and what it did to whoever was listening. */
export function KeepSection({ content: { strengths, evidence } }: Props) {
  return (
    <ReportSection id="keep" title="What to keep" shape="row" spaced>
      {strengths.map(({ id, statement, effect, evidence: ids }) => (
        <Fragment key={id}>
          <p className={styles.strength}>
            <Line path={`strengths.${id}.statement`} text={statement}>
              <span className="mark">{statement}</span>
            </Line>{' '}
            <Line path={`strengths.${id}.effect`} text={effect} />
          </p>
          <EvidenceMargin evidence={evidence} ids={ids} flush />
        </Fragment>
      ))}
    </ReportSection>
  );
}
