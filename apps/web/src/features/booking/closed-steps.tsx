import { formatMoney } from '@app/shared/money/format-money';
import { percentOf } from '@app/shared/money/money';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { CoachShareSentence } from '../payments/coach-share-sentence.tsx';
import styles from './next-step.module.css';
import { refundSentence } from './session-sentence.ts';
import { type Booking, bookAgain, sidesOf } from './use-booking.ts';

/** A hold that ran out. A payment that came after it was given back, and that is said first. */
export function ExpiredStep({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  const money = useMoneyBack(booking);
  if (booking.party === 'coach') return <p className={styles.say}>The time is free again.</p>;
  return (
    <>
      <p className={styles.say}>
        {money.wasPaidLate
          ? `Your payment reached us after the time had gone to somebody else. ${money.sentence}`
          : 'Nothing was charged, and the time went back on the list.'}
      </p>
      <div className={styles.acts}>
        <ButtonLink to={money.wasPaidLate ? bookAgain(booking) : paths.pay(booking.id)}>
          {money.wasPaidLate ? `${other.name}’s free times` : 'Hold it again'}
        </ButtonLink>
      </div>
    </>
  );
}

/** Called off: who, what they said, and the money. */
export function CancelledStep({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  const money = useMoneyBack(booking);
  const isOther = booking.cancelledBy !== booking.party;
  return (
    <>
      {booking.party === 'candidate' ? (
        <p className={styles.say}>{money.sentence}</p>
      ) : (
        <CoachShareSentence bookingId={booking.id} />
      )}
      {booking.cancellationReason && (
        <p className={styles.quiet}>
          {isOther ? `${other.name} wrote` : 'You wrote'}: “{booking.cancellationReason}”
        </p>
      )}
      {booking.party === 'candidate' && <BookAgain booking={booking} />}
    </>
  );
}

/** Somebody did not come: where the money went, by the policy that was frozen at booking. */
export function NoShowStep({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  const money = useMoneyBack(booking);
  const { policy, price, noShowBy } = booking;
  if (booking.party === 'coach') return <CoachShareSentence bookingId={booking.id} />;
  const credit = percentOf(
    price,
    noShowBy === 'coach' ? policy.coachNoShowCreditPercent : policy.candidateNoShowCreditPercent,
  );
  const sentence =
    noShowBy === 'candidate'
      ? `You keep ${formatMoney(credit)} as credit; the rest is for ${other.name}’s time. There is no report.`
      : `${money.sentence}${noShowBy === 'coach' && credit.amountMinor > 0 ? ` ${formatMoney(credit)} of credit are yours on top, for the trouble.` : ''}`;
  return (
    <>
      <p className={styles.say}>{sentence}</p>
      <BookAgain booking={booking} />
    </>
  );
}

function BookAgain({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  return (
    <div className={styles.acts}>
      <ButtonLink to={bookAgain(booking)}>{other.name}’s free times</ButtonLink>
      <ButtonLink variant="default" to={paths.coaches()}>
        Other coaches
      </ButtonLink>
    </div>
  );
}

/** What was promised back for this booking, added up over its refunds. */
function useMoneyBack(booking: Booking) {
  const { data } = trpc.payments.receipt.useQuery(
    { bookingId: booking.id },
    { retry: false, enabled: booking.party === 'candidate' },
  );
  const refunds = data?.flatMap(({ refunds }) => refunds) ?? [];
  const sum = (part: 'toCard' | 'toCredit') =>
    refunds.reduce((total, refund) => total + refund[part].amountMinor, 0);
  return {
    wasPaidLate: refunds.some(({ reason }) => reason === 'late_payment'),
    sentence: data
      ? refundSentence({ toCard: sum('toCard'), toCredit: sum('toCredit'), currency: booking.price.currency })
      : '',
  };
}
