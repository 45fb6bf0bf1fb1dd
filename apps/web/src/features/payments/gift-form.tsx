import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './offers.module.css';
import { parseAmount } from './parse-amount.ts';

/** Buying a gift: how much, for whom, with what words, and when it is sent. */
export function GiftForm() {
  const { name, timeZone } = useSignedInUser();
  const limits = trpc.offers.giftLimits.useQuery();
  const buy = trpc.offers.buyGift.useMutation({ onSuccess: ({ url }) => window.location.assign(url) });
  const [draft, setDraft] = useState({
    amount: '100.00',
    giverName: name,
    recipientName: '',
    recipientEmail: '',
    message: '',
    sendOn: '',
  });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  if (!limits.data) return <ErrorMessage error={limits.error} />;
  const { giftLeastMinor, giftMostMinor, currency } = limits.data;
  const amountMinor = parseAmount(draft.amount, currency);
  const isAmount = amountMinor !== null && amountMinor >= giftLeastMinor && amountMinor <= giftMostMinor;
  const between = `${formatMoney(money(giftLeastMinor, currency))} to ${formatMoney(money(giftMostMinor, currency))}`;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isAmount) return;
    const { giverName, recipientName, recipientEmail, message, sendOn } = draft;
    const sendAt = sendOn
      ? Temporal.PlainDate.from(sendOn).toZonedDateTime({ timeZone, plainTime: '08:00' }).toInstant()
      : now();
    buy.mutate({ amountMinor, giverName, recipientName, recipientEmail, message, sendAt: sendAt.toString() });
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label="A gift">
      <TextInput
        label={`Amount in ${currency}`}
        description={between}
        required
        inputMode="decimal"
        value={draft.amount}
        error={draft.amount !== '' && !isAmount && `From ${between}`}
        onChange={(event) => set({ amount: event.currentTarget.value })}
      />
      <TextInput
        label="Your name"
        description="As the gift says it"
        required
        maxLength={120}
        value={draft.giverName}
        onChange={(event) => set({ giverName: event.currentTarget.value })}
      />
      <TextInput
        label="Their name"
        description="Who it is for"
        required
        maxLength={120}
        value={draft.recipientName}
        onChange={(event) => set({ recipientName: event.currentTarget.value })}
      />
      <TextInput
        label="Their e-mail"
        description="Where the code is sent"
        type="email"
        required
        maxLength={254}
        value={draft.recipientEmail}
        onChange={(event) => set({ recipientEmail: event.currentTarget.value })}
      />
      <TextInput
        label="Send it on"
        description="At eight, your time; empty: now"
        type="date"
        value={draft.sendOn}
        onChange={(event) => set({ sendOn: event.currentTarget.value })}
      />
      <Textarea
        className={styles.whole}
        label="A few words"
        maxLength={600}
        autosize
        minRows={2}
        value={draft.message}
        onChange={(event) => set({ message: event.currentTarget.value })}
      />
      <div className={styles.whole}>
        <ErrorMessage error={buy.error} safe="Nothing was charged." />
        <Button type="submit" size="lg" loading={buy.isPending}>
          {isAmount ? `Pay ${formatMoney(money(amountMinor, currency))} with Stripe` : 'Pay with Stripe'}
        </Button>
      </div>
    </form>
  );
}
