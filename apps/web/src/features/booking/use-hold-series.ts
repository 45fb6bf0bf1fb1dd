import type { Id } from '@app/shared/id/id';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { type Booking, useBookingChanged } from './use-booking.ts';

type Hold = { onHeld: (booking: Booking) => void; replaces: Id<'booking'> | undefined };

/** Holds several times, all or none. On a refusal the plan is made anew: one of its weeks just went. */
export function useHoldSeries({ onHeld, replaces }: Hold) {
  const utils = trpc.useUtils();
  const changed = useBookingChanged();
  const series = trpc.booking.holdSeries.useMutation({
    onSuccess: (booking) => {
      changed(booking);
      onHeld(booking);
    },
    onError: () => {
      void utils.booking.planSeries.invalidate();
      return utils.booking.listSlots.invalidate();
    },
  });
  const hold = (times: Omit<RouterInputs['booking']['holdSeries'], 'replaces'>) =>
    series.mutate({ ...times, ...(replaces && { replaces }) });
  return { ...series, hold };
}
