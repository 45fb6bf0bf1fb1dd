import { noteToInterviewer, REQUEST_DAYS } from '@app/shared/progress/interviewer-answer';
import { STAGE_LABEL } from '@app/shared/progress/real-interview';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatDay, formatLongDate } from '../../ui/format-time.ts';
import styles from './ask-interviewer.module.css';
import { type LedgerEntry, useRefreshLedger } from './use-ledger.ts';

/** A courteous note to a real interviewer, to copy or mail, with a private link that is told once. */
export function AskInterviewer({ entry, onClose }: { entry: LedgerEntry; onClose: () => void }) {
  const { name, timeZone } = useSignedInUser();
  const refresh = useRefreshLedger();
  const ask = trpc.outcomes.askInterviewer.useMutation({ onSuccess: refresh });
  const withdraw = trpc.outcomes.withdrawLink.useMutation({ onSuccess: refresh });
  const { id: interviewId, heldOn, stage, asked } = entry;
  if (ask.data) {
    const { url, expiresAt } = ask.data;
    const note = noteToInterviewer({
      candidateFirstName: firstName(name),
      stageWords: STAGE_LABEL[stage].toLowerCase(),
      heldOn: formatLongDate(heldOn),
      link: url,
    });
    return <Note note={note} until={formatDay(expiresAt, timeZone)} onDone={onClose} />;
  }
  return (
    <div className={styles.panel}>
      <p>
        They were in the room, and hardly anybody asks them. You get a short note to send, with a private link
        to a page that takes them one minute and needs no account. The link works once, for {REQUEST_DAYS}{' '}
        days.
      </p>
      {asked?.state === 'out' && (
        <p className={styles.quiet}>
          A link is out until {formatDay(asked.expiresAt, timeZone)}. We keep no copy of it; a new one takes
          its place.
        </p>
      )}
      <ErrorMessage error={ask.error ?? withdraw.error} />
      <div className={styles.acts}>
        <Button loading={ask.isPending} onClick={() => ask.mutate({ interviewId })}>
          {asked ? 'Write a new note' : 'Write the note'}
        </Button>
        {asked?.state === 'out' && (
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ interviewId })}
          >
            Withdraw the link
          </Button>
        )}
      </div>
    </div>
  );
}

type NoteProps = { note: string; until: string; onDone: () => void };

function Note({ note, until, onDone }: NoteProps) {
  const [text, setText] = useState(note);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const mail = `mailto:?subject=${encodeURIComponent('One minute of advice?')}&body=${encodeURIComponent(text)}`;
  return (
    <div className={styles.panel}>
      <Textarea
        label="Your note"
        description={`Make it yours. The link in it works once, until ${until}, and is shown only now.`}
        autosize
        minRows={8}
        autoFocus
        classNames={{ input: styles.note ?? '' }}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setCopied(null);
        }}
      />
      <div className={styles.acts}>
        <Button onClick={copy}>Copy the note</Button>
        <Button component="a" variant="default" href={mail}>
          Open it in my mail
        </Button>
        <Button variant="default" onClick={onDone}>
          I have sent it
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {isCopied === true && 'Copied. Paste it into a message to whoever interviewed you.'}
        {isCopied === false && 'This browser would not copy. Select the note and copy it by hand.'}
      </p>
    </div>
  );
}
