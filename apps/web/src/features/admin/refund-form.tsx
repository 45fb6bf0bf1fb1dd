import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { keptPaid } from '@app/shared/payments/kept-price';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import type { PaidBooking } from './booking-file-view.ts';
import { listWords } from './list-words.ts';
import { RefundAmount } from './refund-amount.tsx';
import styles from './refund-form.module.css';
import { previewRefund, type RefundPreview } from './refund-preview.ts';
import { RefundShares } from './refund-shares.tsx';
import { useRefund } from './use-refund.ts';

type Props = { file: PaidBooking; onPreview: (preview: RefundPreview | null) => void };

/** Gives money back for a reason that the policies do not know. The button names the amount. */
export function RefundForm({ file, onPreview }: Props) {
  const { adminScopes } = useSignedInUser();
  const left = keptPaid(file.money.payment.paid);
  if (!adminScopes.includes('finance')) {
    return (
      <section className={styles.form} aria-labelledby="refund">
        <h2 id="refund">Give money back</h2>
        <p>
          You have {listWords(adminScopes)}. Money is given back by whoever has finance: send them this page’s
          address.
        </p>
      </section>
    );
  }
  if (left.amountMinor === 0) {
    return (
      <section className={styles.form} aria-labelledby="refund">
        <h2 id="refund">Give money back</h2>
        <p>Everything went back already. Nothing is left of this payment.</p>
      </section>
    );
  }
  return <Form file={file} onPreview={onPreview} />;
}

function Form({ file, onPreview }: Props) {
  const left = keptPaid(file.money.payment.paid);
  const refund = useRefund(file);
  const { amountMinor, draft, setDraft, isReason } = refund;
  const [tried, setTried] = useState(false);
  const preview =
    amountMinor === null || amountMinor === 0 ? null : previewRefund(file, money(amountMinor, left.currency));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the amount and the booking decide the preview
  useEffect(() => onPreview(preview), [amountMinor, file]);

  const amount = preview && formatMoney(money(amountMinor ?? 0, left.currency));
  return (
    <form
      className={styles.form}
      aria-labelledby="refund"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (preview && isReason) refund.give();
      }}
    >
      <h2 id="refund">Give money back</h2>
      <RefundAmount left={left} draft={draft} onChange={setDraft} isTooMuch={preview === null && tried} />
      {preview && <RefundShares file={file} preview={preview} />}
      <Textarea
        label="Why"
        description="It stays in the log."
        autosize
        minRows={3}
        maxLength={1000}
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, reason: value }))}
        error={
          tried &&
          !isReason && <FieldError what="A reason is needed.">A sentence: ten letters or more.</FieldError>
        }
      />
      <ErrorMessage error={refund.error} safe="Nothing was given back twice, and your reason is kept." />
      <Button type="submit" fullWidth loading={refund.isPending} disabled={!amount}>
        {amount ? `Give ${amount} back` : `Choose an amount up to ${formatMoney(left)}`}
      </Button>
      <p className={styles.done} role="status">
        {refund.given &&
          `${formatMoney(refund.given)} given back. What Stripe makes of it comes into the timeline.`}
      </p>
    </form>
  );
}
