import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { CancelBookingDialog } from './cancel-booking-dialog.tsx';
import { sayClash } from './clash-words.ts';
import { ProposeMoveDialog } from './propose-move-dialog.tsx';
import styles from './proposed-move.module.css';
import { type Booking, sidesOf, useBookingChanged } from './use-booking.ts';

/** What another calendar of the coach's says of this session, and the three things that can be done about it. */
export function CalendarClash({ booking }: { booking: Booking }) {
  const changed = useBookingChanged();
  const [isAsking, ask] = useDisclosure();
  const [isCancelling, cancel] = useDisclosure();
  const keep = trpc.booking.keepTime.useMutation({ onSuccess: changed });
  const { clash, calendarsStale, status, proposedStartsAt } = booking;
  if (status !== 'confirmed' || !(clash || calendarsStale)) return null;
  const { reader, other } = sidesOf(booking);
  return (
    <section className={styles.wish} aria-labelledby="clash-title">
      {clash ? (
        <>
          <h2 id="clash-title">{clash.calendar} has something at this time</h2>
          <p className={styles.when}>{sayClash(clash, reader)}</p>
          <p>
            We could not read this calendar when {other.name} booked. If you ask for another time or cancel,{' '}
            {other.name} may have all of the money back.
          </p>
        </>
      ) : (
        <>
          <h2 id="clash-title">Check that nothing else stands there</h2>
          <p>
            One of your other calendars could not be read when {other.name} booked. As soon as it can be, we
            compare them; this note goes away by itself when the time is free.
          </p>
        </>
      )}
      <ErrorMessage error={keep.error} safe="The session stays as it is." />
      <div className={styles.acts}>
        {!proposedStartsAt && (
          <Button variant={clash ? 'filled' : 'default'} onClick={ask.open}>
            Propose another time
          </Button>
        )}
        <Button
          variant="default"
          loading={keep.isPending}
          onClick={() => keep.mutate({ bookingId: booking.id })}
        >
          {clash ? 'Keep the session' : 'I have looked, keep it'}
        </Button>
        <Button variant="subtle" onClick={cancel.open}>
          Cancel the session
        </Button>
      </div>
      {isAsking && <ProposeMoveDialog booking={booking} startsAt={booking.startsAt} onClose={ask.close} />}
      <CancelBookingDialog booking={booking} opened={isCancelling} onClose={cancel.close} />
    </section>
  );
}
