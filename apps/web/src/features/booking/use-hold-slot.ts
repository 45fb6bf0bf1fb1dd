import type { Id } from '@app/shared/id/id';
import { trpc } from '../../trpc.ts';
import { type Booking, useBookingChanged } from './use-booking.ts';

type Hold = {
  onHeld: (booking: Booking) => void;
  /** A time that was held so far, with those held with it: back on the list once the new one is sure. */
  replaces?: Id<'booking'> | undefined;
};

/** Holds a time for the candidate. On a refusal the free times are fetched again: one of them just went. */
export function useHoldSlot({ onHeld, replaces }: Hold) {
  const utils = trpc.useUtils();
  const changed = useBookingChanged();
  const release = trpc.booking.releaseSeries.useMutation({
    onSettled: () => utils.booking.mine.invalidate(), // it lapses by itself if this fails
  });
  return trpc.booking.holdSlot.useMutation({
    onSuccess: (booking) => {
      changed(booking);
      if (replaces) release.mutate({ bookingId: replaces });
      onHeld(booking);
    },
    onError: () => utils.booking.listSlots.invalidate(),
  });
}
