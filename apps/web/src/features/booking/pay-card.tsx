import { sessionLabel } from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import { type Money as Amount, add } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { formatTime, formatYourTime } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import { CardOffered } from '../payments/card-offered.tsx';
import { declineWords } from '../payments/decline-words.ts';
import { IncludedTax } from '../payments/included-tax.tsx';
import { useAmountDue } from '../payments/use-amount-due.ts';
import { LetGo } from './let-go.tsx';
import styles from './pay-card.module.css';
import { PromoBox } from './promo-box.tsx';
import { SeriesLines } from './series-lines.tsx';
import { type Booking, heldTogether, sidesOf } from './use-booking.ts';

type Props = { booking: Booking; beforeLeaving: () => Promise<unknown> };

/** What it costs and the way to pay. Only Stripe's page ever sees a card. */
export function PayCard({ booking, beforeLeaving }: Props) {
  const { listPrice, promo, coach, durationMinutes, holdExpiresAt } = booking;
  const sessions = heldTogether(booking);
  const price = sessions.map((session) => session.price).reduce(add);
  const { reader, other } = sidesOf(booking);
  const due = useAmountDue(
    sessions.map(({ id }) => id),
    price,
  );
  const { byCredit, declineCode } = due;
  const ofPackage = sessions.length === 1 ? booking.package : null; // several are paid by card and credit
  const byCard = ofPackage ? { ...price, amountMinor: 0 } : due.byCard;
  const [isLeaving, setLeaving] = useState(false);
  const pay = trpc.booking.pay.useMutation({
    onSuccess: ({ url }) => {
      setLeaving(true);
      window.location.assign(url);
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
                <Money value={listPrice} />
              </td>
            </tr>
          )}
          {promo && sessions.length === 1 && (
            <tr>
              <th scope="row">
                Code {promo.code}
                {promo.percent !== null && `, ${promo.percent} % off`}
              </th>
              <td>
                −<Money value={promo.discount} />
              </td>
            </tr>
          )}
          {ofPackage && (
            <tr>
              <th scope="row">
                Your package, {ofPackage.sessionsLeft} of {ofPackage.sessions} left
              </th>
              <td>
                −<Money value={price} />
              </td>
            </tr>
          )}
          {!ofPackage && byCredit.amountMinor > 0 && (
            <tr>
              <th scope="row">Your credit</th>
              <td>
                −<Money value={byCredit} />
              </td>
            </tr>
          )}
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
      {!ofPackage && sessions.length === 1 && <PromoBox booking={booking} />}
      {declineCode && (
        <Refusal what="Your bank declined the card.">
          As far as we know {declineWords(declineCode)}. Nothing was charged and the time is still yours: try
          again or take another card.
        </Refusal>
      )}
      <ErrorMessage error={pay.error} safe="Your time and your brief are kept." />
      <Button fullWidth size="lg" loading={pay.isPending || isLeaving} onClick={goAndPay}>
        {byCard.amountMinor === 0 ? freeWords(booking, byCredit) : `Pay ${formatMoney(byCard)} with Stripe`}
      </Button>
      {byCard.amountMinor > 0 && <CardOffered />}
      <p>
        No fee on top
        <IncludedTax price={price} before="; the price " />.
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

function freeWords(booking: Booking, byCredit: Amount): string {
  if (booking.package) return 'Book it with your package';
  return byCredit.amountMinor > 0 ? 'Book it with your credit' : 'Book it, there is nothing to pay';
}
