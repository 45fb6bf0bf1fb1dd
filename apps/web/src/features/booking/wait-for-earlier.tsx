import type { Id } from '@app/shared/id/id';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { isApiError, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './proposed-move.module.css';
import { type Booking, sidesOf, useBookingChanged } from './use-booking.ts';

/** Tell me when something earlier frees up: joining, waiting, and the offer with its two answers. */
export function WaitForEarlier({ booking }: { booking: Booking }) {
  const utils = trpc.useUtils();
  const changed = useBookingChanged();
  const { reader, other } = sidesOf(booking);
  const { timeZone } = reader;
  const offeringId = booking.offeringId as Id<'offering'>;
  const { data: waiting, isPending, error } = trpc.booking.waiting.useQuery({ offeringId });
  const lookAgain = { onSettled: () => void utils.booking.waiting.invalidate({ offeringId }) };
  const join = trpc.booking.joinWaitlist.useMutation(lookAgain);
  const leave = trpc.booking.leaveWaitlist.useMutation(lookAgain);
  const decline = trpc.booking.declineEarlier.useMutation(lookAgain);
  const take = trpc.booking.takeEarlier.useMutation({ ...lookAgain, onSuccess: changed });
  if (isPending) return <SkeletonLines lines={2} />;
  if (error) return <ErrorMessage error={error} />;

  const say = (at: string) => `${formatDay(at, timeZone, now())}, ${formatTime(at, timeZone)}`;
  const offer = waiting?.offer;
  const refused = <ErrorMessage error={join.error ?? leave.error ?? decline.error ?? take.error} />;
  const earlier = join.error && earlierStart(join.error);
  if (offer) {
    return (
      <section className={styles.wish} aria-label="An earlier time for you">
        <h2>{say(offer.startsAt)} has come free</h2>
        <p>
          It is kept for you until {say(offer.endsAt)}. Take it and your session with {other.name} moves
          there; do nothing and it stays at {say(booking.startsAt)}.
        </p>
        {refused}
        <div className={styles.acts}>
          <Button loading={take.isPending} onClick={() => take.mutate({ offeringId })}>
            Move it to {say(offer.startsAt)}
          </Button>
          <Button
            variant="default"
            loading={decline.isPending}
            onClick={() => decline.mutate({ offeringId })}
          >
            No, keep {say(booking.startsAt)}
          </Button>
          <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate({ offeringId })}>
            Leave the list
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">Sooner would be better?</h2>
      <div role="status">
        {waiting ? (
          <p>
            You are on the list since {say(waiting.since)}. When something earlier frees up you get a mail,
            and the time is kept for you alone for a while.
          </p>
        ) : (
          <p>
            We can tell you when something earlier frees up with {other.name}. Who asked first is asked first.
          </p>
        )}
      </div>
      {earlier ? <p>{say(earlier)} is free now: move the session there, above.</p> : refused}
      {waiting ? (
        <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate({ offeringId })}>
          Leave the list
        </Button>
      ) : (
        <Button
          variant="default"
          loading={join.isPending}
          onClick={() => join.mutate({ bookingId: booking.id, timeZone })}
        >
          Tell me when something earlier frees up
        </Button>
      )}
    </section>
  );
}

function earlierStart(error: unknown): string | null {
  if (!isApiError(error) || error.data?.domainCode !== 'EARLIER_IS_FREE') return null;
  const startsAt = error.data?.details?.startsAt;
  return typeof startsAt === 'string' ? startsAt : null;
}
