import {
  compareRubrics,
  isStepEnough,
  leastStep,
  type VersionStep,
} from '@app/shared/rubrics/compare-rubrics';
import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './rubric-workbench.module.css';

const STEPS: { value: VersionStep; label: string; description: string }[] = [
  { value: 'patch', label: 'Patch', description: 'Spelling.' },
  {
    value: 'minor',
    label: 'Minor',
    description: 'Wording, probes, drills, questions: no level means anything else.',
  },
  { value: 'major', label: 'Major', description: 'Could move a rating. Trends begin anew from here.' },
];
const LEAST_NOTE = 10;

/** Puts a draft into force, after which its words never change; or sets it aside. */
export function PublishForm({ version }: { version: RouterOutputs['rubrics']['version'] }) {
  const { id: versionId, revision, inForce, content, faults } = version;
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const least = inForce ? leastStep(compareRubrics(inForce, content)) : null;
  const [step, setStep] = useState<VersionStep>(least ?? 'patch');
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null);
  const onSuccess = () => utils.rubrics.invalidate();
  const publish = trpc.rubrics.publish.useMutation({
    onSuccess: async () => {
      setAsking(null);
      await onSuccess();
    },
  });
  const discard = trpc.rubrics.discardDraft.useMutation({
    onSuccess: async () => {
      await onSuccess();
      await navigate({ href: paths.deskRubrics() });
    },
  });
  const isReady = faults.length === 0 && note.trim().length >= LEAST_NOTE;
  return (
    <section className={styles.act} aria-labelledby="publish-rubric">
      <h2 id="publish-rubric">Publish it</h2>
      {inForce && (
        <Radio.Group
          label="The step from the version in force"
          value={step}
          onChange={(value) => setStep(value as VersionStep)}
        >
          <Stack gap="xs" mt="xs">
            {STEPS.map(({ value, ...words }) => (
              <Radio
                key={value}
                value={value}
                {...words}
                disabled={least !== null && !isStepEnough(value, least)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label="What is new in it"
        description="Everybody reads it beside the version. A sentence at least."
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button disabled={!isReady} onClick={() => setAsking('publish')}>
          Publish this version
        </Button>
        <Button variant="default" onClick={() => setAsking('discard')}>
          Set the draft aside
        </Button>
      </div>
      {faults.length > 0 && <p className={styles.small}>It can be published once nothing is left to do.</p>}
      <ErrorMessage error={publish.error} safe="Nothing was published." />
      <ConfirmDialog
        opened={asking === 'publish'}
        onClose={() => setAsking(null)}
        title="Publish this version?"
        act="Publish it for good"
        keep="Keep it a draft"
        onAct={() => publish.mutate({ versionId, revision, step, note })}
        pending={publish.isPending}
        error={publish.error}
      >
        From then on nobody can change its words. Sessions that end from now on are rated with it; reports
        that were begun keep theirs.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'discard'}
        onClose={() => setAsking(null)}
        title="Set this draft aside?"
        act="Set it aside"
        keep="Keep the draft"
        onAct={() => discard.mutate({ versionId })}
        pending={discard.isPending}
        error={discard.error}
      >
        It stays readable and can be kept as JSON, but not worked on any more.
      </ConfirmDialog>
    </section>
  );
}
