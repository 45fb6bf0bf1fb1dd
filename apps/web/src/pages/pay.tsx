import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { HoldAndPay } from '../features/booking/hold-and-pay.tsx';
import { useBooking } from '../features/booking/use-booking.ts';
import { useHoldEnd } from '../features/booking/use-hold-end.ts';
import { paths } from '../paths.ts';
import { PageSkeleton } from '../ui/page-skeleton.tsx';

const route = getRouteApi('/sessions/$bookingId/pay');

/** A held time on its way to being paid. Where Stripe sends people back who did not pay. */
export default function PayPage() {
  const { bookingId } = route.useParams();
  const router = useRouter();
  const booking = useBooking(bookingId);
  const onLapse = useHoldEnd(booking);
  const isToPay =
    booking.party === 'candidate' && (booking.status === 'held' || booking.status === 'expired');
  useEffect(() => {
    if (!isToPay) void router.navigate({ href: paths.session(bookingId), replace: true });
  }, [isToPay, router, bookingId]);
  if (!isToPay) return <PageSkeleton />;
  return (
    <HoldAndPay
      key={booking.id}
      booking={booking}
      onLapse={onLapse}
      onHeld={({ id }) => router.navigate({ href: paths.pay(id), replace: true })}
    />
  );
}
