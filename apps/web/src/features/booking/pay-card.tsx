import { sessionLabel } from '@app/shared/catalog/session-type';
import { type Money as Amount, add, subtract, zero } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ApiError, trpc } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { formatTime, formatYourTime } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import { CardOffered } from '../payments/card-offered.tsx';
import { declineWords } from '../payments/decline-words.ts';
import { IncludedTax } from '../payments/included-tax.tsx';
import { useAmountDue } from '../payments/use-amount-due.ts';
import { isFilled } from './filled-time.tsx';
import { LetGo } from './let-go.tsx';
import styles from './pay-card.module.css';
import { sayPayAct, sayWhatIsPaidHow } from './pay-words.ts';
import { PromoBox } from './promo-box.tsx';
import { SeriesLines } from './series-lines.tsx';
import { type Booking, heldTogether, sidesOf } from './use-booking.ts';

type Props = {
  booking: Booking;
  beforeLeaving: () => Promise<unknown>;
  /** The coach’s calendar filled up at one of the times: it is let go, and said elsewhere on the page. */
  onFilled: (error: ApiError) => void;
};

/** What it costs and the way to pay. Only Stripe's page ever sees a card. */
export function PayCard({ booking, beforeLeaving, onFilled }: Props) {
  const { promo, coach, durationMinutes, holdExpiresAt } = booking;
  const sessions = heldTogether(booking);
  const covers = booking.package?.covers ?? [];
  const covered = sessions.filter(({ id }) => covers.includes(id));
  const others = sessions.filter(({ id }) => !covers.includes(id));
  const nothing = zero(booking.price.currency);
  const sum = (of: typeof sessions, which: 'price' | 'listPrice') =>
    of.map((session) => session[which]).reduce(add, nothing);
  const { reader, other } = sidesOf(booking);
  const due = useAmountDue(
    others.map(({ id }) => id),
    sum(others, 'price'),
  );
  const { byCard, byCredit, declineCode } = due;
  const paying = { covered: covered.length, others: others.length, byCard, byCredit };
  const howPaid = sayWhatIsPaidHow(paying);
  const utils = trpc.useUtils();
  const [isLeaving, setLeaving] = useState(false);
  const pay = trpc.booking.pay.useMutation({
    onSuccess: ({ url }) => {
      setLeaving(true);
      window.location.assign(url);
    },
    onError: (error) => {
      if (isFilled(error)) onFilled(error);
      void utils.booking.show.invalidate(); // a package may have paid for a part of it, or a time is gone
    },
  });
  const goAndPay = async () => {
    await beforeLeaving().catch(() => undefined); // the words stay on this device; paying need not wait for them
    pay.mutate({ bookingId: booking.id });
  };
  const days = Math.round(booking.policy.transferDelayHours / 24);
  return (
    <aside className={styles.sum} id="pay" aria-label="Price and payment">
      <div className={styles.who}>
        <Avatar id={coach.id} name={coach.displayName} />
        <p>
          <b>{coach.displayName}</b>
          <span>
            {sessions.length > 1
              ? `${sessions.length} sessions, each of ${durationMinutes} minutes`
              : formatYourTime(booking.startsAt, reader)}
          </span>
        </p>
      </div>
      <table className={styles.lines}>
        <tbody>
          {sessions.length > 1 ? (
            <SeriesLines sessions={sessions} timeZone={reader.timeZone} />
          ) : (
            <tr>
              <th scope="row">
                {sessionLabel(booking)}, {durationMinutes} minutes
              </th>
              <td>
                <Money value={booking.listPrice} />
              </td>
            </tr>
          )}
          {covered.length > 0 && booking.package && (
            <Taken value={sum(covered, 'price')}>
              {sessions.length > 1
                ? `${covered.length} with your package, which has ${booking.package.sessionsLeft} left`
                : `Your package, ${booking.package.sessionsLeft} of ${booking.package.sessions} left`}
            </Taken>
          )}
          {promo && others.length > 0 && (
            <Taken value={subtract(sum(others, 'listPrice'), sum(others, 'price'))}>
              Code {promo.code}
              {promo.percent !== null && `, ${promo.percent} % off`}
            </Taken>
          )}
          {byCredit.amountMinor > 0 && <Taken value={byCredit}>Your credit</Taken>}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">To pay now</th>
            <td>
              <Money value={byCard} />
            </td>
          </tr>
        </tfoot>
      </table>
      {others.length > 0 && <PromoBox booking={booking} />}
      {howPaid && <p>{howPaid}</p>}
      {declineCode && (
        <Refusal what="Your bank declined the card.">
          As far as we know {declineWords(declineCode)}. Nothing was charged and the time is still yours: try
          again or take another card.
        </Refusal>
      )}
      <ErrorMessage
        error={isFilled(pay.error) ? null : pay.error}
        safe="Your time and your brief are kept."
      />
      <Button fullWidth size="lg" loading={pay.isPending || isLeaving} onClick={goAndPay}>
        {sayPayAct(paying)}
      </Button>
      {byCard.amountMinor > 0 && <CardOffered />}
      <p>
        No fee on top
        <IncludedTax price={sum(others, 'price')} before="; the price " />.
        {holdExpiresAt &&
          ` If you come back without paying, ${sessions.length > 1 ? 'the times are' : 'the time is'} still yours until ${formatTime(holdExpiresAt, reader.timeZone)}.`}
      </p>
      <p>
        {other.name} is paid {days === 1 ? 'a day' : `${days} days`} after{' '}
        {sessions.length > 1 ? 'each' : 'your'} report, not before.
      </p>
      <LetGo booking={booking} />
    </aside>
  );
}

/** What is taken off the sum above. */
const Taken = ({ value, children }: { value: Amount; children: ReactNode }) => (
  <tr>
    <th scope="row">{children}</th>
    <td>
      −<Money value={value} />
    </td>
  </tr>
);
