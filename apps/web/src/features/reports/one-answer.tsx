import { Button, Textarea } from '@mantine/core';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './contest-dialog.module.css';

const LEAST = 10;
const MOST = 600;

type Props = {
  userId: string;
  /** Where the words are kept until they are sent. */
  name: string;
  label: string;
  description: string;
  act: string;
  isPending: boolean;
  error: unknown;
  /** Sends the words, and forgets what is kept of them once they have arrived. */
  onSend(text: string, forget: () => void): void;
};

/** A coach's one answer: to a contested line, or to what their candidate wrote. */
export function OneAnswer({ userId, name, label, description, act, isPending, error, onSend }: Props) {
  const [text, setText, forget] = useLocalDraft(userId, name, '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text, forget);
      }}
    >
      <Textarea
        label={label}
        description={`${description} ${MOST - text.length} characters left.`}
        autosize
        minRows={3}
        maxLength={MOST}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ErrorMessage error={error} safe="Your words are kept on this device." />
      <div>
        <Button type="submit" loading={isPending} disabled={text.trim().length < LEAST}>
          {act}
        </Button>
      </div>
    </form>
  );
}
