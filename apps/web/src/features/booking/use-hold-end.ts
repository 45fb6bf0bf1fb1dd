import { useEffect, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import type { Booking } from './use-booking.ts';

const ASK_SECONDS = 2;

/**
 * A hold ends through Stripe, a few seconds after its time: until the server says so, it is asked. Returns what
 * to call when the countdown has come to its end.
 */
export function useHoldEnd({ id, status, holdExpiresAt }: Booking): () => void {
  const utils = trpc.useUtils();
  const [isOver, setOver] = useState(
    holdExpiresAt !== null && Temporal.Instant.compare(Temporal.Instant.from(holdExpiresAt), now()) <= 0,
  );
  useEffect(() => {
    if (!isOver || status !== 'held') return;
    const timer = setInterval(() => utils.booking.show.invalidate({ bookingId: id }), ASK_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [isOver, status, id, utils]);
  return () => setOver(true);
}
