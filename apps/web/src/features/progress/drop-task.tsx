import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './drop-task.module.css';
import type { Task } from './use-commitments.ts';

const LEAST = 3;

/** Lets a task go, with the reason why. It can be taken up again. */
export function DropTask({ task }: { task: Task }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        aria-label={`Drop this: ${task.title}`}
        onClick={() => setOpen(true)}
      >
        Drop this
      </Button>
      {isOpen && <DropDialog task={task} onClose={() => setOpen(false)} />}
    </>
  );
}

function DropDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { bookingId, focusPoint, title } = task;
  const user = useSignedInUser();
  const utils = trpc.useUtils();
  const [reason, setReason, forget] = useLocalDraft(user.id, `drop:${bookingId}:${focusPoint}`, '');
  const drop = trpc.commitments.drop.useMutation({
    onSuccess: async () => {
      forget();
      await utils.commitments.invalidate();
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Drop “${title}”?`} size="lg">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          drop.mutate({ bookingId, focusPoint, reason });
        }}
      >
        <p>No more reminders come, and the follow-up does not ask about it. You can take it up again.</p>
        <Textarea
          label="Why?"
          description="For yourself: you read it again later. Your coach does not see it."
          autosize
          minRows={2}
          maxLength={400}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ErrorMessage error={drop.error} safe="Your words are kept on this device." />
        <div className={styles.acts}>
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button type="submit" loading={drop.isPending} disabled={reason.trim().length < LEAST}>
            Drop this task
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** What was dropped, why, and the way back. */
export function DroppedTask({ task }: { task: Task }) {
  const utils = trpc.useUtils();
  const resume = trpc.commitments.resume.useMutation({ onSettled: () => utils.commitments.invalidate() });
  const { bookingId, focusPoint, title, dropReason } = task;
  return (
    <div className={styles.dropped}>
      <p>
        Dropped: <q>{dropReason}</q>
      </p>
      <Button
        size="sm"
        variant="subtle"
        aria-label={`Take it up again: ${title}`}
        loading={resume.isPending}
        onClick={() => resume.mutate({ bookingId, focusPoint })}
      >
        Take it up again
      </Button>
      <ErrorMessage error={resume.error} />
    </div>
  );
}
