import type { Rubric } from '@app/shared/rubrics/rubric';
import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RouterOutputs } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { FaultList } from './fault-list.tsx';
import { RubricChanges } from './rubric-changes.tsx';
import { RubricForm } from './rubric-form.tsx';
import { RubricPreview } from './rubric-preview.tsx';
import styles from './rubric-workbench.module.css';
import { useRubricDraft } from './use-rubric-draft.ts';

type Version = Omit<RouterOutputs['rubrics']['version'], 'proposal' | 'bank'>;

type Props = {
  version: Version;
  /** Whether its words can still change. */
  isOpen: boolean;
  saving: {
    mutateAsync: (input: { versionId: Version['id']; revision: number; content: Rubric }) => Promise<unknown>;
    isPending: boolean;
    error: unknown;
  };
  /** What else is done with it, once everything is saved. */
  children?: ReactNode;
  /** A tab more, such as the question bank. */
  more?: { value: string; label: string; panel: ReactNode };
  start?: 'write' | 'compare';
};

/** One version on the bench: written in a form, read as a coach and as a candidate, compared with what is in force. */
export function DraftBench({ version, isOpen, saving, children, more, start = 'write' }: Props) {
  const { draft, setDraft, isChanged, keep } = useRubricDraft(version, saving.mutateAsync);
  const { inForce, universal, faults } = version;
  return (
    <Tabs defaultValue={start} keepMounted={false} className={styles.bench}>
      <Tabs.List>
        <Tabs.Tab value="write">{isOpen ? 'Write' : 'Words'}</Tabs.Tab>
        <Tabs.Tab value="preview">Preview</Tabs.Tab>
        <Tabs.Tab value="compare">Compare</Tabs.Tab>
        {more && <Tabs.Tab value={more.value}>{more.label}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="write">
        <RubricForm rubric={draft} universal={universal} onChange={setDraft} disabled={!isOpen} />
      </Tabs.Panel>
      <Tabs.Panel value="preview">
        <RubricPreview rubric={draft} universal={universal} />
      </Tabs.Panel>
      <Tabs.Panel value="compare">
        <RubricChanges before={inForce} after={draft} />
      </Tabs.Panel>
      {more && <Tabs.Panel value={more.value}>{more.panel}</Tabs.Panel>}
      {isOpen && (
        <div className={styles.save}>
          <p role="status">
            {isChanged ? 'Changed, and kept on this device until you save.' : 'All is saved.'}
          </p>
          <Button
            disabled={!isChanged}
            loading={saving.isPending}
            onClick={() => void keep().catch(() => {})}
          >
            Save the draft
          </Button>
          <ErrorMessage error={saving.error} safe="What you wrote is kept on this device." />
        </div>
      )}
      {isOpen && !isChanged && <FaultList title="What is left to do" faults={faults} />}
      {!isChanged && children}
    </Tabs>
  );
}
