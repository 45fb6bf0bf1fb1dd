import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { bothAmounts, type Difference, differenceWords } from './books-words.ts';
import styles from './money-desk.module.css';
import { useReconciliation } from './use-reconciliation.ts';

type Props = Pick<RouterOutputs['finance']['overview'], 'reconciliation' | 'refusedMessages'>;

/** Where the books and Stripe tell different stories, and when they were compared. */
export function DifferenceList({ reconciliation: { latest, cases }, refusedMessages }: Props) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const { compare, isComparing, error } = useReconciliation(latest?.at);
  const open = cases.filter(({ status }) => status === 'open');
  const accepted = cases.filter(({ status }) => status === 'accepted');
  return (
    <section className={styles.part} aria-label="Differences to Stripe">
      <div className={styles.bar}>
        <p className={styles.compared} role="status">
          {latest
            ? `${latest.movements} movements compared, ${formatDay(latest.at, timeZone, now)} ${formatTime(latest.at, timeZone)}. It happens daily.`
            : 'The first comparison comes within a day of the first payment.'}
        </p>
        <Button variant="default" onClick={compare} loading={isComparing}>
          Compare now
        </Button>
      </div>
      <ErrorMessage error={error} />
      {refusedMessages > 0 && (
        <p className={styles.compared}>
          In seven days {refusedMessages === 1 ? 'one message' : `${refusedMessages} messages`} came as if
          from Stripe and {refusedMessages === 1 ? 'was' : 'were'} not signed by it. Nothing of them was
          taken.
        </p>
      )}
      {open.length > 0 && (
        <ul className={styles.differences}>
          {open.map((difference) => (
            <OpenDifference key={difference.id} difference={difference} />
          ))}
        </ul>
      )}
      {accepted.length > 0 && (
        <details className={styles.accepted}>
          <summary>{accepted.length} accepted as they are</summary>
          <ul className={styles.differences}>
            {accepted.map((difference) => (
              <li key={difference.id}>
                <Facts difference={difference} />
                <p>“{difference.note}”</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Facts({ difference }: { difference: Difference }) {
  const { stripeObject, bookingId } = difference;
  return (
    <>
      <p>
        <b>{differenceWords(difference)}</b>{' '}
        {bookingId && <Link to={paths.deskBooking(bookingId)}>The booking</Link>}
      </p>
      <p>
        {bothAmounts(difference)} <code>{stripeObject}</code>
      </p>
    </>
  );
}

function OpenDifference({ difference }: { difference: Difference }) {
  const [isAccepting, setAccepting] = useState(false);
  const [note, setNote] = useState('');
  const utils = trpc.useUtils();
  const done = () => utils.finance.overview.invalidate();
  const repair = trpc.finance.repairCase.useMutation({ onSuccess: done });
  const accept = trpc.finance.acceptCase.useMutation({ onSuccess: done });
  const { id: caseId, isRepairable, repairAskedAt } = difference;
  return (
    <li>
      <Facts difference={difference} />
      {repairAskedAt && <p className={styles.quiet}>Read again; it still differs, or the worker is on it.</p>}
      <ErrorMessage error={repair.error ?? accept.error} safe="Your note is kept." />
      {isAccepting ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            accept.mutate({ caseId, note });
          }}
        >
          <Textarea
            label="Why it is as it should be"
            description="A sentence: ten letters or more. It stays in the log."
            value={note}
            onChange={({ currentTarget: { value } }) => setNote(value)}
            autosize
            minRows={2}
            maxLength={1000}
            required
            minLength={10}
          />
          <div className={styles.acts}>
            <Button type="submit" loading={accept.isPending}>
              Accept it with this note
            </Button>
            <Button variant="subtle" onClick={() => setAccepting(false)}>
              Not now
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.acts}>
          {isRepairable && (
            <Button onClick={() => repair.mutate({ caseId })} loading={repair.isPending}>
              Read it again at Stripe
            </Button>
          )}
          <Button variant="default" onClick={() => setAccepting(true)}>
            Accept it
          </Button>
        </div>
      )}
    </li>
  );
}
