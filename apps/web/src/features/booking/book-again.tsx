import type { Id } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './book-again.module.css';
import { HoldRefusal } from './hold-refusal.tsx';
import { nearestIn, SlotRefused } from './slot-refused.tsx';
import { useHoldSlot } from './use-hold-slot.ts';

type Props = { bookingId: Id<'booking'>; timeZone: string };

/** The same again: the next free times like the last one, each held with one press. */
export function BookAgain({ bookingId, timeZone }: Props) {
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  const { data: again } = trpc.booking.again.useQuery({ bookingId }, { retry: false });
  const hold = useHoldSlot({ onHeld: ({ id }) => router.navigate({ href: paths.pay(id) }) });
  if (!again) return null;
  const { offeringId, coach, price, starts } = again;
  const other = { name: firstName(coach.displayName), timeZone: coach.timeZone };
  const take = (startsAt: string) => {
    setWanted(startsAt);
    hold.hold({ offeringId, startsAt, timeZone });
  };
  return (
    <section className={styles.again} aria-labelledby="again-title">
      <h2 id="again-title">{other.name} again?</h2>
      <p>
        {again.title}, {formatMoney(price)}.{' '}
        {starts.length > 0
          ? 'One press holds the time; your brief of last time is filled in.'
          : 'Nothing is free in the next four weeks.'}
      </p>
      {starts.length > 0 && (
        <div className={styles.times}>
          {starts.map((startsAt) => (
            <Button
              key={startsAt}
              variant="default"
              className={styles.time}
              loading={hold.isPending && wanted === startsAt}
              disabled={hold.isPending}
              onClick={() => take(startsAt)}
            >
              <span>
                <b>
                  Hold {formatDay(startsAt, timeZone, now())}, {formatTime(startsAt, timeZone)}
                </b>
                <small>{formatForOther(startsAt, { timeZone }, other)}</small>
              </span>
            </Button>
          ))}
        </div>
      )}
      <SlotRefused
        error={hold.error}
        startsAt={wanted}
        {...{ timeZone, other }}
        safe="Nothing was charged."
        act="Hold"
        pending={hold.isPending}
        onTake={take}
      />
      {hold.error && !nearestIn(hold.error) && (
        <HoldRefusal error={hold.error} here={paths.session(bookingId)} />
      )}
      <Link to={paths.book(offeringId)}>All of {other.name}’s free times</Link>
    </section>
  );
}
