import { formatMoney } from '@app/shared/money/format-money';
import { add, zero } from '@app/shared/money/money';
import { paths } from '../../paths.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './next-step.module.css';
import { PaymentCheck } from './payment-check.tsx';
import { type Booking, heldTogether, sidesOf } from './use-booking.ts';

export function HeldStep({ booking, cameBackPaid }: { booking: Booking; cameBackPaid: boolean }) {
  const { other } = sidesOf(booking);
  const together = heldTogether(booking);
  const covers = booking.package?.covers ?? [];
  const others = together.filter(({ id }) => !covers.includes(id));
  const price = others.map((session) => session.price).reduce(add, zero(booking.price.currency));
  if (booking.party === 'coach') {
    return (
      <p className={styles.say}>
        Nothing to do for you yet. {other.name} has a quarter of an hour to pay; after that the time is free
        again.
      </p>
    );
  }
  if (cameBackPaid) return <PaymentCheck booking={booking} />;
  return (
    <>
      <p className={styles.say}>
        It is yours for another {booking.holdExpiresAt && <Countdown to={booking.holdExpiresAt} />}. Pay to
        keep it; nothing was charged so far.
      </p>
      <div className={styles.acts}>
        <ButtonLink to={paths.pay(booking.id)}>
          {others.length > 0
            ? `Write the brief and pay ${formatMoney(price)}`
            : 'Write the brief and book with your package'}
          {others.length > 1 && ` for ${others.length} sessions`}
        </ButtonLink>
      </div>
    </>
  );
}
