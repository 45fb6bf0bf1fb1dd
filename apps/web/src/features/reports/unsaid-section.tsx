import type { HardTruth } from '@app/shared/reports/report.schema';
import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { Button, Textarea } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { EvidenceMargin } from './evidence-margin.tsx';
import { Line } from './line.tsx';
import { ReportSection } from './report-section.tsx';
import { SeverityTags } from './severity-tags.tsx';
import styles from './unsaid-section.module.css';

type Props = {
  content: Pick<CandidateContent, 'hardTruths' | 'evidence'>;
  /** The candidate asked to have hard things shown only when they choose. */
  tapToReveal?: boolean;
  /** What stands under a truth: the candidate's answer, to give or given. */
  answer?: (truth: HardTruth) => ReactNode;
  /** Whose view a truth is: one person's, or confirmed. */
  standing?: (truth: HardTruth) => ReactNode;
  /** “Not today”: the way to put the truths off, or what stands in their place. */
  notToday?: ReactNode;
};

/** What an interviewer would think and not say. */
export function UnsaidSection(props: Props) {
  const { content, tapToReveal = false, answer, standing, notToday } = props;
  const { hardTruths, evidence } = content;
  return (
    <ReportSection
      id="unsaid"
      title="The unsaid"
      aside="what an interviewer would think, and not tell you"
      shape="row"
    >
      {notToday}
      {hardTruths.map((truth) => (
        <Fragment key={truth.id}>
          <Reveal covered={tapToReveal} truth={truth}>
            <article className={styles.truth}>
              <div className={styles.tags}>
                <SeverityTags truth={truth} />
                {truth.disposition === 'be_aware' && (
                  <span className="label">To know, not to work on now</span>
                )}
              </div>
              <p className={styles.statement}>
                <Line path={`hardTruths.${truth.id}.statement`} text={truth.statement} />
              </p>
              <dl>
                <dt>What happened</dt>
                <dd>
                  <Line path={`hardTruths.${truth.id}.behaviour`} text={truth.behaviour} />
                </dd>
                <dt>What it did</dt>
                <dd>
                  <Line path={`hardTruths.${truth.id}.impact`} text={truth.impact} />
                </dd>
              </dl>
              {standing?.(truth)}
              {answer?.(truth)}
            </article>
            <EvidenceMargin evidence={evidence} ids={truth.evidence} />
          </Reveal>
        </Fragment>
      ))}
    </ReportSection>
  );
}

function Reveal({ covered, truth, children }: { covered: boolean; truth: HardTruth; children: ReactNode }) {
  const [isOpen, setOpen] = useState(!covered);
  if (isOpen) return children;
  return (
    <div className={styles.covered}>
      <div aria-hidden="true" />
      <Button variant="default" onClick={() => setOpen(true)}>
        Show this {truth.severity ?? ''} truth
      </Button>
      <p className="small quiet">You asked to choose the moment. It keeps as long as you like.</p>
    </div>
  );
}

const RESPONSES = [
  ['agree', 'I see it'],
  ['partly', 'Partly'],
  ['disagree', 'I see it differently'],
] as const;

export type TruthResponse = { hardTruth: string; response: 'agree' | 'partly' | 'disagree'; comment: string };

type AnswerProps = {
  truth: HardTruth;
  given: TruthResponse | undefined;
  onChange(response: TruthResponse): void;
};

/** Do you see it? Agreement needs no words; the other two get room for some. */
export function TruthAnswer({ truth, given, onChange }: AnswerProps) {
  return (
    <fieldset className={styles.answers}>
      <legend className="sr">Do you see it?</legend>
      <div>
        <span className={`label ${styles.asked}`} aria-hidden="true">
          Do you see it?
        </span>
        {RESPONSES.map(([response, label]) => (
          <label key={response}>
            <input
              type="radio"
              name={`answer-${truth.id}`}
              checked={given?.response === response}
              onChange={() => onChange({ hardTruth: truth.id, response, comment: given?.comment ?? '' })}
            />
            {label}
          </label>
        ))}
      </div>
      {given && (
        <Textarea
          mt="sm"
          label={given.response === 'agree' ? 'Anything to add?' : 'How do you see it?'}
          description="Your coach reads this. It may stay empty."
          maxLength={600}
          minRows={2}
          value={given.comment}
          onChange={({ currentTarget }) => onChange({ ...given, comment: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}

/** The answer as it was given. */
export function GivenAnswer({ given, whose }: { given: TruthResponse | undefined; whose: string }) {
  if (!given) return null;
  const label = RESPONSES.find(([response]) => response === given.response)?.[1];
  return (
    <p className={styles.answered}>
      <b>
        {whose}: {label}
      </b>
      {given.comment && <q> {given.comment}</q>}
    </p>
  );
}
