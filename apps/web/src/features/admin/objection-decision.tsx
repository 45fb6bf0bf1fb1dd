import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { keptPaid } from '@app/shared/payments/kept-price';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { parseAmount } from '../payments/parse-amount.ts';
import { ObjectionWords } from '../reviews/objection-section.tsx';
import { type BookingFile, isPaid } from './booking-file-view.ts';
import styles from './refund-form.module.css';

const LEAST_NOTE = 10;

/** An objection with both sides of it, and support's decision where it is still open. */
export function ObjectionDecision({ file }: { file: BookingFile }) {
  const { adminScopes } = useSignedInUser();
  const { objection } = file;
  if (!objection) return null;
  return (
    <section className={`${styles.form} ${styles.read}`} aria-labelledby="objection">
      <h2 id="objection">The objection</h2>
      <ObjectionWords made={objection} coachName={firstName(file.coach.displayName)} />
      {objection.status !== 'open' && <p role="status">It is {objection.status}.</p>}
      {objection.status === 'open' && !adminScopes.includes('support') && (
        <p>Whoever has support decides it: send them this page’s address.</p>
      )}
      {objection.status === 'open' && adminScopes.includes('support') && <Decision file={file} />}
    </section>
  );
}

function Decision({ file }: { file: BookingFile }) {
  const utils = trpc.useUtils();
  const [refund, setRefund] = useState('');
  const [credit, setCredit] = useState('');
  const [note, setNote] = useState('');
  const { currency } = file.price;
  const left = isPaid(file) ? keptPaid(file.money.payment.paid) : money(0, currency);
  const refundMinor = refund.trim() === '' ? 0 : parseAmount(refund, currency);
  const creditMinor = credit.trim() === '' ? 0 : parseAmount(credit, currency);
  const decide = trpc.admin.decideObjection.useMutation({
    onSuccess: async (decided) => {
      utils.admin.booking.setData({ bookingId: file.id }, decided);
      await Promise.all([utils.admin.overview.invalidate(), utils.admin.audit.invalidate()]);
    },
  });
  const sum = refundMinor === null || creditMinor === null ? null : refundMinor + creditMinor;
  const isPossible = sum !== null && sum <= left.amountMinor;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPossible) return;
        decide.mutate({
          bookingId: file.id,
          refundMinor: refundMinor ?? 0,
          creditMinor: creditMinor ?? 0,
          note,
        });
      }}
      className={styles.inner}
    >
      <p>
        {formatMoney(left)} are left of the price. What goes back is borne as the price was shared; the rest
        goes to the coach.
      </p>
      <TextInput
        label={`Back the way it came, in ${currency}`}
        inputMode="decimal"
        value={refund}
        onChange={({ currentTarget: { value } }) => setRefund(value)}
      />
      <TextInput
        label={`Credit for another session, in ${currency}`}
        inputMode="decimal"
        value={credit}
        onChange={({ currentTarget: { value } }) => setCredit(value)}
      />
      <Textarea
        label="Why"
        description="Both of them read it."
        autosize
        minRows={3}
        minLength={LEAST_NOTE}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
        required
      />
      {!isPossible && <p role="alert">That is not an amount up to {formatMoney(left)} together.</p>}
      <ErrorMessage error={decide.error} safe="Nothing was given back twice, and your reason is kept." />
      <Button
        type="submit"
        fullWidth
        loading={decide.isPending}
        disabled={!isPossible || note.trim().length < LEAST_NOTE}
      >
        {sum ? `Uphold it: ${formatMoney(money(sum, currency))} to the candidate` : 'Decline it'}
      </Button>
    </form>
  );
}
