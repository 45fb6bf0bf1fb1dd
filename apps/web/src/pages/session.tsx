import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { SessionPage as Session } from '../features/booking/session-page.tsx';
import { useBooking } from '../features/booking/use-booking.ts';
import { useHoldEnd } from '../features/booking/use-hold-end.ts';
import { paths } from '../paths.ts';

const route = getRouteApi('/sessions/$bookingId');

/** One booking, at one address for both of its people. `?paid=1` is where Stripe sends back who has paid. */
export default function SessionPage() {
  const { bookingId } = route.useParams();
  const { paid } = route.useSearch();
  const router = useRouter();
  const booking = useBooking(bookingId);
  useHoldEnd(booking);
  const isSettled = booking.status !== 'held';
  useEffect(() => {
    // once the payment is settled a reload need not ask again
    if (paid && isSettled) void router.navigate({ href: paths.session(bookingId), replace: true });
  }, [paid, isSettled, router, bookingId]);
  // What was done may have been far down the page; what came of it stands at its head.
  useScrollUpOn(`${booking.status} ${booking.startsAt} ${booking.proposedStartsAt}`);
  return <Session key={booking.id} booking={booking} cameBackPaid={paid === 1} />;
}

function useScrollUpOn(standing: string) {
  const before = useRef(standing);
  useEffect(() => {
    if (before.current === standing) return;
    before.current = standing;
    window.scrollTo({ top: 0 });
  }, [standing]);
}
