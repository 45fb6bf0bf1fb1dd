import { UNIVERSAL_RUBRIC } from '@app/shared/rubrics/rubric';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './rubric-workbench.module.css';

const LEAST_REASON = 10;

/** Takes a rubric out of force without another in its place. */
export function RetireForm({ version }: { version: RouterOutputs['rubrics']['version'] }) {
  const utils = trpc.useUtils();
  const [reason, setReason] = useState('');
  const retire = trpc.rubrics.retire.useMutation({ onSuccess: () => utils.rubrics.invalidate() });
  if (version.rubricId === UNIVERSAL_RUBRIC) {
    return <p className={styles.small}>Every session is rated with this one, so it can only be replaced.</p>;
  }
  return (
    <section className={styles.act} aria-labelledby="retire-rubric">
      <h2 id="retire-rubric">Retire it</h2>
      <p>Such sessions are then rated with the universal rubric alone. Reports written with it keep it.</p>
      <Textarea
        label="Why"
        description="It stays in the log."
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ErrorMessage error={retire.error} />
      <Button
        variant="default"
        disabled={reason.trim().length < LEAST_REASON}
        loading={retire.isPending}
        onClick={() => retire.mutate({ versionId: version.id, reason })}
      >
        Retire “{version.content.title}”
      </Button>
    </section>
  );
}
