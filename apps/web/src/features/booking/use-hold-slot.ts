import type { Id } from '@app/shared/id/id';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { type Booking, useBookingChanged } from './use-booking.ts';

type Slot = RouterInputs['booking']['holdSlot'];

type Hold = {
  onHeld: (booking: Booking) => void;
  /** A time that was held so far, with those held with it: back on the list in the moment in which the new one is sure. */
  replaces?: Id<'booking'> | undefined;
  /** The report whose open tasks the session checks. */
  retestOf?: Id<'booking'> | null | undefined;
};

/** Holds a time for the candidate. On a refusal the free times are fetched again: one of them just went. */
export function useHoldSlot({ onHeld, replaces, retestOf }: Hold) {
  const utils = trpc.useUtils();
  const changed = useBookingChanged();
  const options = {
    onSuccess: (booking: Booking) => {
      changed(booking);
      onHeld(booking);
    },
    onError: () => utils.booking.listSlots.invalidate(),
  };
  const session = trpc.booking.holdSlot.useMutation(options);
  const retest = trpc.retests.hold.useMutation(options);
  const instead = replaces ? { replaces } : {};
  if (!retestOf) return { ...session, hold: (slot: Slot) => session.mutate({ ...slot, ...instead }) };
  return { ...retest, hold: (slot: Slot) => retest.mutate({ ...slot, ...instead, retestOf }) };
}
