import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatYourTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './objection.module.css';
import { ObjectionForm } from './objection-form.tsx';
import { GROUND_WORDS, WISH_WORDS } from './objection-words.ts';

type BookingId = RouterInputs['reviews']['objection']['bookingId'];
type Own = RouterOutputs['reviews']['objection'];
type Made = NonNullable<Own['made']>;

/** A session that was not what was sold: until when one can say so, the form, and what came of it. */
export function ObjectionSection({ bookingId, timeZone }: { bookingId: BookingId; timeZone: string }) {
  const [isOpen, setOpen] = useState(false);
  const now = useNow(60);
  const { data: own } = trpc.reviews.objection.useQuery({ bookingId });
  if (!own) return null;
  if (own.made) return <Objection own={own} made={own.made} bookingId={bookingId} />;
  if (own.state === 'none' || own.state === 'closed' || !own.closesAt) return null;
  const until = formatYourTime(own.closesAt, { timeZone }, now);
  return (
    <section className={styles.part} aria-labelledby="objection">
      <h2 id="objection">Was this session not what you paid for?</h2>
      <p>
        You can say so until {until}. {firstName(own.coachName)}’s share waits, and a person decides. A hard
        truth is not a reason; no preparation, or a report about somebody else, is.
      </p>
      {own.state === 'rate_first' && (
        <p>
          <Link to={paths.report(bookingId)}>Rate yourself first</Link>: it is read beside what you write.
        </p>
      )}
      {own.state === 'open' && !isOpen && (
        <Button variant="default" onClick={() => setOpen(true)}>
          Object to this session
        </Button>
      )}
      {own.state === 'open' && isOpen && (
        <ObjectionForm bookingId={bookingId} price={own.price} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

function Objection({ own, made, bookingId }: { own: Own; made: Made; bookingId: BookingId }) {
  const utils = trpc.useUtils();
  const withdraw = trpc.reviews.withdrawObjection.useMutation({
    onSuccess: () => utils.reviews.objection.invalidate({ bookingId }),
  });
  return (
    <section className={styles.part} aria-labelledby="objection">
      <h2 id="objection">Your objection</h2>
      <p role="status">{outcome(own, made)}</p>
      <ObjectionWords made={made} coachName={firstName(own.coachName)} />
      {made.status === 'open' && (
        <>
          <ErrorMessage error={withdraw.error} />
          <Button
            variant="subtle"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ bookingId })}
          >
            Take it back
          </Button>
        </>
      )}
    </section>
  );
}

function outcome(
  { coachName, price: { currency } }: Own,
  { status, refundMinor, creditMinor }: Made,
): string {
  if (status === 'open')
    return `We have it. ${firstName(coachName)} is asked for their side; a person decides within two working days.`;
  if (status === 'withdrawn') return 'You took it back.';
  if (status === 'declined') return 'It was declined: nothing goes back.';
  const parts = [
    ...(refundMinor > 0 ? [`${formatMoney(money(refundMinor, currency))} go back the way they came`] : []),
    ...(creditMinor > 0
      ? [`${formatMoney(money(creditMinor, currency))} are credit for another session`]
      : []),
  ];
  return `It was upheld: ${parts.join(', and ')}.`;
}

/** What was written, the other side of it, and why it was decided as it was. */
export function ObjectionWords({ made, coachName }: { made: Made; coachName: string }) {
  return (
    <dl className={styles.words}>
      <dt>{GROUND_WORDS[made.ground]}</dt>
      <dd>{made.specifics}</dd>
      <dt>Wished for</dt>
      <dd>{WISH_WORDS[made.wish]}</dd>
      {made.coachAnswer && (
        <>
          <dt>{coachName}’s side</dt>
          <dd>{made.coachAnswer}</dd>
        </>
      )}
      {made.decisionNote && (
        <>
          <dt>Why it was decided so</dt>
          <dd>{made.decisionNote}</dd>
        </>
      )}
    </dl>
  );
}
