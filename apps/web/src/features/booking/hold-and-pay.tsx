import { useState } from 'react';
import { now, useNow } from '../../lib/clock.ts';
import type { ApiError } from '../../trpc.ts';
import { formatForOther, formatLongDay, formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { BriefForm } from './brief-form.tsx';
import { FilledTime } from './filled-time.tsx';
import styles from './hold-and-pay.module.css';
import { HoldBar } from './hold-bar.tsx';
import { HoldLapsed } from './hold-lapsed.tsx';
import { IfPlansChange } from './if-plans-change.tsx';
import { PayCard } from './pay-card.tsx';
import { type Booking, bookAgain, heldTogether, sidesOf } from './use-booking.ts';
import { useBrief } from './use-brief.ts';

type Props = { booking: Booking; onHeld: (booking: Booking) => void; onLapse: () => void };

/** A held time: the countdown, the brief, what happens if plans change, and the price. */
export function HoldAndPay({ booking, onHeld, onLapse }: Props) {
  const moment = useNow(5);
  const [filled, setFilled] = useState<ApiError | null>(null);
  const { holdExpiresAt, status } = booking;
  const lapsed =
    status === 'expired' ||
    (holdExpiresAt !== null && Temporal.Instant.compare(Temporal.Instant.from(holdExpiresAt), moment) <= 0);
  if (lapsed || holdExpiresAt === null) return <HoldLapsed {...{ booking, filled, onHeld }} />;
  return <Held {...{ booking, filled, onHeld, onLapse }} expiresAt={holdExpiresAt} onFilled={setFilled} />;
}

type HeldProps = Props & {
  expiresAt: string;
  filled: ApiError | null;
  onFilled: (error: ApiError) => void;
};

function Held({ booking, expiresAt, filled, onFilled, onHeld, onLapse }: HeldProps) {
  const { startsAt, endsAt } = booking;
  const { reader, other } = sidesOf(booking);
  const { timeZone } = reader;
  const more = heldTogether(booking).length - 1;
  const writing = useBrief(booking);
  const until = `${formatRelativeDay(startsAt, timeZone, now())}, ${formatTime(startsAt, timeZone)}`;
  return (
    <>
      <div className={styles.bar}>
        <HoldBar
          expiresAt={expiresAt}
          holdMinutes={booking.policy.holdMinutes}
          timeZone={timeZone}
          onEnd={onLapse}
        />
      </div>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageTitle tab={`Pay for ${formatTime(startsAt, timeZone)} with ${booking.coach.displayName}`}>
            {formatLongDay(startsAt, timeZone)},{' '}
            <PencilUnderline>{formatTime(startsAt, timeZone)}</PencilUnderline>
          </PageTitle>
          <p>
            Until {formatTime(endsAt, timeZone)}, your time; {formatForOther(startsAt, reader, other)}.{' '}
            {more > 0 && `With ${more} more ${more === 1 ? 'time' : 'times'}, held and paid in one go. `}
            <Link to={bookAgain(booking)}>Another time</Link>
          </p>
        </div>
        <div className={styles.parts}>
          <FilledTime {...{ booking, filled, onHeld }} />
          <BriefForm writing={writing} coach={other.name} until={until} seen="after you pay" />
          <IfPlansChange booking={booking} />
        </div>
        <div className={styles.side}>
          <PayCard booking={booking} beforeLeaving={writing.flush} onFilled={onFilled} />
        </div>
      </div>
    </>
  );
}
