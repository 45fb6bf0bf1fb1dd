import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './dispute-file.module.css';

/** The desk's own words, and the one click that sends all of it. */
export function SendEvidence({ file }: { file: RouterOutputs['finance']['dispute'] }) {
  const [note, setNote] = useState(file.note);
  const [asks, setAsks] = useState(false);
  const utils = trpc.useUtils();
  const answer = trpc.finance.answerDispute.useMutation({
    onSuccess: () => {
      setAsks(false);
      void utils.finance.dispute.invalidate();
      void utils.finance.disputes.invalidate();
    },
    onError: () => setAsks(false),
  });
  return (
    <section className={styles.part} aria-labelledby="send">
      <h2 id="send">Send it</h2>
      <Textarea
        label="What the bank should know besides"
        description="Stands at the end of our words and in the record."
        autosize
        minRows={3}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button onClick={() => setAsks(true)}>Send the evidence</Button>
      </div>
      <ErrorMessage error={answer.error} safe="What you wrote is still here." />
      <ConfirmDialog
        opened={asks}
        title="Send the evidence to the bank?"
        act="Send the evidence"
        pending={answer.isPending}
        onAct={() => answer.mutate({ disputeId: file.disputeId, note })}
        onClose={() => setAsks(false)}
      >
        It can be sent once. After that the bank decides, which may take two months.
      </ConfirmDialog>
    </section>
  );
}
