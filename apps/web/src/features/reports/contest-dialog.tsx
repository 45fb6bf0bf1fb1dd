import { ANSWER_DAYS } from '@app/shared/reports/contested-line';
import { Button, Modal, Textarea } from '@mantine/core';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './contest-dialog.module.css';

const LEAST = 20;

type Props = {
  userId: string;
  bookingId: RouterInputs['reports']['contestLine']['bookingId'];
  coach: string;
  line: { path: string; text: string };
  onDone(): void;
  onClose(): void;
};

/** What is not right about one line, and what follows: the coach answers once, then somebody decides. */
export default function ContestDialog({ userId, bookingId, coach, line, onDone, onClose }: Props) {
  const utils = trpc.useUtils();
  const [reason, setReason, forget] = useLocalDraft(userId, `contest:${bookingId}:${line.path}`, '');
  const contest = trpc.reports.contestLine.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reports.read.invalidate();
      onDone();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Contest this line" size="lg">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          contest.mutate({ bookingId, path: line.path, reason });
        }}
      >
        <blockquote>{line.text}</blockquote>
        <p>
          {coach} has {ANSWER_DAYS} days to answer, once. Then somebody at Second Round reads both and lets
          the line stand or strikes it, with a note that you both see. Each line can be contested once.
        </p>
        <Textarea
          label="What is not right about it?"
          description="What happened instead, as exactly as you can. At least a sentence."
          autosize
          minRows={3}
          maxLength={600}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ErrorMessage error={contest.error} safe="Your words are kept on this device." />
        <div className={styles.acts}>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" loading={contest.isPending} disabled={reason.trim().length < LEAST}>
            Contest this line
          </Button>
        </div>
      </form>
    </Modal>
  );
}
