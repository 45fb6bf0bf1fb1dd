import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { now } from '../../lib/clock.ts';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { Keycap, keyNames } from '../../ui/keycap.tsx';
import { DueLine } from './due-line.tsx';
import styles from './editor-bar.module.css';
import type { CoachReport } from './editor-context.ts';

type Props = {
  report: CoachReport;
  candidate: string;
  saveLine: ReactNode;
  noWaitsUntil: Temporal.Instant | null;
  onPreview(): void;
  /** The button that lets the report go. */
  act: ReactNode;
};

const TOPIC = {
  accent: 'accent',
  appearance: 'looks',
  age: 'age',
  grammar: 'grammar',
  humour: 'humour',
  nerves: 'nerves',
} as const;

const DIRECTNESS = { gentle: 'gently', straight: 'straight', unvarnished: 'unvarnished' } as const;

/** Whose report, by when, where the words are, and the two acts. */
export function EditorBar({ report, candidate, saveLine, noWaitsUntil, onPreview, act }: Props) {
  const { contract, session, coach, content } = report;
  const role = content.context.targetRole || SESSION_TYPE_LABEL[session.type];
  return (
    <div className={styles.bar}>
      <div>
        <h1 tabIndex={-1}>{possessive(candidate)} report</h1>
        <p className={styles.fine}>
          {role}. {formatTimeInPlace(session.startsAt, coach.timeZone, now())}
        </p>
        {saveLine}
      </div>
      {report.status === 'draft' ? <DueLine report={report} noWaitsUntil={noWaitsUntil} /> : <div />}
      <div className={styles.acts}>
        <Button
          variant="default"
          size="sm"
          onClick={onPreview}
          rightSection={
            <Keycap>
              {keyNames.command}
              {keyNames.shift}P
            </Keycap>
          }
        >
          See as {candidate}
        </Button>
        {act}
      </div>
      {contract && (
        <p className={styles.contract}>
          {candidate} asked to hear it <b>{DIRECTNESS[contract.directness]}</b>.
          {contract.closedTopics.length > 0 &&
            ` Closed: ${contract.closedTopics.map((topic) => TOPIC[topic]).join(', ')}.`}
          {contract.tapToReveal && ' Hard truths stay covered until they choose to look.'}
          {contract.toProbe && ` To probe: ${contract.toProbe}`}
        </p>
      )}
    </div>
  );
}

export const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);
