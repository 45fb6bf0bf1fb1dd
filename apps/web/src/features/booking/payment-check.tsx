import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { isUnreachable, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './next-step.module.css';
import { type Booking, useBookingChanged } from './use-booking.ts';

const ASK_SECONDS = 2;
const ASK_TIMES = 30;

/**
 * Back from Stripe, which may know of the payment before its message has reached us: asks until it is settled.
 * Coming back proves nothing, so this never says 'paid' by itself.
 */
export function PaymentCheck({ booking }: { booking: Booking }) {
  const changed = useBookingChanged();
  const [asked, setAsked] = useState(0);
  const check = trpc.booking.checkPayment.useMutation({
    onSuccess: (answer) => {
      if (answer.status !== booking.status) changed(answer);
    },
    onSettled: () => setAsked((times) => times + 1),
  });
  const { mutate } = check;
  const isWaiting = asked < ASK_TIMES;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer plans the next question
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => mutate({ bookingId: booking.id }), asked === 0 ? 0 : ASK_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [asked, isWaiting, booking.id]);

  if (isWaiting) {
    return (
      <>
        <p className={styles.say} role="status">
          We are checking your payment with Stripe. This takes a few seconds.
        </p>
        <p className={styles.quiet}>
          Your time stays held meanwhile. You can close this page: we write to you either way.
        </p>
        {check.error && !isUnreachable(check.error) && <ErrorMessage error={check.error} />}
      </>
    );
  }
  return (
    <>
      <p className={styles.say} role="status">
        Stripe has not told us of a payment yet.
      </p>
      <p className={styles.quiet}>
        If you paid, it is safe: as soon as we hear of it you are booked, or get all of it back if the time is
        gone. We write to you.
      </p>
      <div className={styles.acts}>
        <Button onClick={() => setAsked(0)}>Ask Stripe again</Button>
        <ButtonLink variant="default" to={paths.pay(booking.id)}>
          I have not paid yet
        </ButtonLink>
      </div>
    </>
  );
}
