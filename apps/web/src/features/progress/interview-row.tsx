import { daysSilent } from '@app/shared/progress/outcome-resolution';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { AskInterviewer } from './ask-interviewer.tsx';
import { InterviewForm } from './interview-form.tsx';
import styles from './interview-ledger.module.css';
import { InterviewerSaid } from './interviewer-said.tsx';
import { interviewName, ledOn, whyCounted } from './ledger-words.ts';
import { type InterviewInput, inputOf, type LedgerEntry, useRefreshLedger } from './use-ledger.ts';

type Props = { entry: LedgerEntry; today: string };
type Opened = 'change' | 'ask' | 'said' | null;

/** One interview, with what can be said and done about it. */
export function InterviewRow({ entry, today }: Props) {
  const [opened, setOpened] = useState<Opened>(null);
  const refresh = useRefreshLedger();
  const edit = trpc.outcomes.edit.useMutation({ onSuccess: refresh });
  const set = (input: InterviewInput, then?: () => void) =>
    edit.mutate({ interviewId: entry.id, ...input }, { onSuccess: then ?? (() => {}) });
  const say = (result: InterviewInput['result']) => set({ ...inputOf(entry), result });
  const toggle = (part: Opened) => setOpened((before) => (before === part ? null : part));
  const name = `${interviewName(entry)}, ${formatDate(entry.heldOn)}`;
  const isWaiting = entry.result === 'pending' && entry.counted === null && entry.heldOn <= today;
  const isOut = entry.recordedAs === 'recalled' || entry.result === 'withdrawn';
  return (
    <>
      <tr className={`${isOut ? styles.out : ''} ${isWaiting ? styles.waits : ''}`}>
        <td className={styles.day}>{formatDate(entry.heldOn, Temporal.PlainDate.from(today))}</td>
        <td>
          {interviewName(entry)}
          {entry.employer && <span className={styles.employer}>{entry.employer}</span>}
        </td>
        <td className={styles.why}>{whyCounted(entry, today)}</td>
        <td className={styles.result}>
          {isWaiting ? <Quick name={name} pending={edit.isPending} onSay={say} /> : <Result entry={entry} />}
        </td>
        <td className={styles.acts}>
          <AskButton entry={entry} today={today} opened={opened} name={name} onToggle={toggle} />
          <button
            type="button"
            className={styles.more}
            aria-expanded={opened === 'change'}
            onClick={() => toggle('change')}
          >
            Change<span className="sr"> {name}</span>
          </button>
        </td>
      </tr>
      {edit.error && opened !== 'change' && (
        <tr className={styles.open}>
          <td colSpan={5}>
            <ErrorMessage error={edit.error} safe="Nothing was changed." />
          </td>
        </tr>
      )}
      {opened && (
        <tr className={styles.open}>
          <td colSpan={5}>
            {opened === 'change' && (
              <ChangeInterview
                entry={entry}
                today={today}
                edit={edit}
                onSet={set}
                onClose={() => setOpened(null)}
              />
            )}
            {opened === 'ask' && <AskInterviewer entry={entry} onClose={() => setOpened(null)} />}
            {opened === 'said' && <InterviewerSaid entry={entry} />}
          </td>
        </tr>
      )}
    </>
  );
}

type QuickProps = { name: string; pending: boolean; onSay(result: InterviewInput['result']): void };

const Quick = ({ name, pending, onSay }: QuickProps) => (
  <fieldset className={styles.ask} style={{ border: 0 }}>
    <legend className="sr">Did {name} lead on?</legend>
    <button type="button" disabled={pending} onClick={() => onSay('called_back')}>
      They called back
    </button>
    <button type="button" disabled={pending} onClick={() => onSay('not_called_back')}>
      They did not
    </button>
  </fieldset>
);

function Result({ entry }: { entry: LedgerEntry }) {
  if (entry.counted !== 1) return ledOn(entry);
  return (
    <span className={entry.recordedAs === 'recalled' ? '' : styles.yes}>
      <svg viewBox="0 0 26 24" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
        <path d="M4 13.5c2.5 1.8 4.2 4 5.6 7C12 13 16.5 6.5 23 2.5" strokeLinecap="round" />
      </svg>
      Yes
    </span>
  );
}

type AskProps = Props & { opened: Opened; name: string; onToggle(part: Opened): void };

/** After so many days nobody remembers an interview well enough to be asked. */
const REMEMBERED_DAYS = 60;

function AskButton({ entry, today, opened, name, onToggle }: AskProps) {
  const days = daysSilent(entry.heldOn, Temporal.PlainDate.from(today));
  if (!entry.asked && (days < 0 || days > REMEMBERED_DAYS || entry.result === 'withdrawn')) return null;
  const part = entry.asked?.state === 'answered' ? 'said' : 'ask';
  const label = { answered: 'What they said', out: 'Link is out', expired: 'Ask again' };
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={opened === part}
      onClick={() => onToggle(part)}
    >
      {entry.asked ? label[entry.asked.state] : 'Ask the interviewer'}
      <span className="sr">: {name}</span>
    </button>
  );
}

type ChangeProps = Props & {
  edit: { isPending: boolean; error: unknown };
  onSet(input: InterviewInput, then: () => void): void;
  onClose(): void;
};

function ChangeInterview({ entry, today, edit, onSet, onClose }: ChangeProps) {
  const [isRemoving, setRemoving] = useState(false);
  const remove = trpc.outcomes.remove.useMutation({ onSuccess: useRefreshLedger() });
  return (
    <>
      <InterviewForm
        initial={inputOf(entry)}
        today={today}
        act="Save this interview"
        pending={edit.isPending}
        error={edit.error}
        onSend={(input) => onSet(input, onClose)}
        onClose={onClose}
      />
      <button type="button" className={styles.more} onClick={() => setRemoving(true)}>
        Remove it from the ledger
      </button>
      <ConfirmDialog
        opened={isRemoving}
        onClose={() => setRemoving(false)}
        title="Remove this interview?"
        act="Remove the interview"
        keep="Keep it"
        pending={remove.isPending}
        error={remove.error}
        onAct={() => remove.mutate({ interviewId: entry.id })}
      >
        <p>
          It no longer counts, a link that is out for it stops working, and what its interviewer said goes
          with it. This cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
