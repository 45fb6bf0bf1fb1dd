import { normalPromoCode } from '@app/shared/payments/promo-code';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './promo-box.module.css';
import type { Booking } from './use-booking.ts';

/** Where a promo code is typed in, or taken off again. Each changes the price of the held booking at once. */
export function PromoBox({ booking }: { booking: Booking }) {
  const { id: bookingId, promo } = booking;
  const utils = trpc.useUtils();
  const [code, setCode] = useState('');
  const onSuccess = async (after: Booking) => {
    setCode('');
    utils.booking.show.setData({ bookingId }, after);
    await utils.payments.receipt.invalidate(); // of all that is paid for with it
  };
  const apply = trpc.booking.applyPromo.useMutation({ onSuccess });
  const remove = trpc.booking.removePromo.useMutation({ onSuccess });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (normalPromoCode(code).length >= 3) apply.mutate({ bookingId, code });
  };
  if (promo) {
    return (
      <div className={styles.on}>
        <p>
          <b>{promo.code}</b> is on.
        </p>
        <button type="button" disabled={remove.isPending} onClick={() => remove.mutate({ bookingId })}>
          Take it off
        </button>
        <ErrorMessage error={remove.error} safe="Nothing was changed." />
      </div>
    );
  }
  return (
    <details className={styles.box}>
      <summary>Have a promo code?</summary>
      <form onSubmit={send}>
        <TextInput
          label="Promo code"
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={apply.isPending}>
          Use it
        </Button>
      </form>
      <ErrorMessage error={apply.error} safe="The price is as it was." />
    </details>
  );
}
