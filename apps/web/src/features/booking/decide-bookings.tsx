import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import type { SentBookingDecision } from '@app/shared/booking/booking.schema';
import type { Id } from '@app/shared/id/id';
import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { BookingChoice } from './booking-choice.tsx';
import { type Choice, decisionFrom, isUndecided, KEEP, sayChoices } from './booking-choice-words.ts';
import styles from './decide-bookings.module.css';

type Props = {
  bookingIds: readonly string[];
  /** The hours as they would be, so that only times are offered that stay open. */
  after: HoursOnPage;
  pending: boolean;
  error: unknown;
  onDecided: (decisions: SentBookingDecision[]) => void;
  onLeave: () => void;
};

/** Bookings whose time a coach takes out of their hours: each is kept unless the coach says otherwise. */
export function DecideBookings({ bookingIds, after, pending, error, onDecided, onLeave }: Props) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [showFaults, setShowFaults] = useState(false);
  const asked = trpc.useQueries((t) =>
    bookingIds.map((id) => t.booking.show({ bookingId: id as Id<'booking'> }, { staleTime: 0 })),
  );
  // Whoever pressed save finds the question under their finger, also with a screen reader.
  useEffect(() => heading.current?.focus(), []);

  const bookings = asked.flatMap(({ data }) => data ?? []);
  const isWaiting = bookings.length < bookingIds.length;
  const unread = asked.find((each) => each.error)?.error;
  const choiceOf = (id: string) => choices[id] ?? KEEP;
  const decide = () => {
    setShowFaults(true);
    if (bookings.some(({ id }) => isUndecided(choiceOf(id)))) return;
    onDecided(bookings.map((booking) => decisionFrom(booking, choiceOf(booking.id))));
  };
  return (
    <section className={styles.ask} aria-labelledby={titleId}>
      <div>
        <h3 id={titleId} ref={heading} tabIndex={-1}>
          {bookingIds.length === 1
            ? 'One booking stands in the time you take away'
            : `${bookingIds.length} bookings stand in the time you take away`}
        </h3>
        <p className={styles.lead}>
          Nothing is saved yet. What is booked stays booked unless you say otherwise.
        </p>
      </div>
      {unread ? <ErrorMessage error={unread} /> : isWaiting && <SkeletonLines lines={3} />}
      <ul className={styles.bookings}>
        {bookings.map((booking) => (
          <li key={booking.id} className={styles.booking}>
            <BookingChoice
              booking={booking}
              after={after}
              choice={choiceOf(booking.id)}
              onChoose={(choice) => setChoices({ ...choices, [booking.id]: choice })}
              showFaults={showFaults}
            />
          </li>
        ))}
      </ul>
      <ErrorMessage error={error} safe="Nothing was saved, and no session was changed." />
      <div className={styles.acts}>
        <Button onClick={decide} loading={pending} disabled={isWaiting}>
          {sayChoices(bookingIds.map(choiceOf))}
        </Button>
        <Button variant="subtle" onClick={onLeave} disabled={pending}>
          Leave my hours as they were
        </Button>
      </div>
    </section>
  );
}
