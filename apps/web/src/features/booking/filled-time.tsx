import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { type ApiError, isApiError } from '../../trpc.ts';
import { SlotRefused } from './slot-refused.tsx';
import { type Booking, heldTogether, sidesOf } from './use-booking.ts';
import { useHoldSlot } from './use-hold-slot.ts';

/** Paying was refused because the coach’s calendar has something at a held time by now. */
export const isFilled = (error: unknown): boolean =>
  isApiError(error) && error.data?.domainCode === 'COACH_CALENDAR_FILLED';

type Props = { booking: Booking; filled: ApiError | null; onHeld: (booking: Booking) => void };

/** One of several held times is gone because the coach’s calendar filled up: which, and what lies near it. */
export function FilledTime({ booking, filled, onHeld }: Props) {
  const user = useSignedInUser();
  const { reader, other } = sidesOf(booking);
  const [wanted, setWanted] = useState<string | null>(null);
  const hold = useHoldSlot({ onHeld, retestOf: booking.retestOf });
  const left = heldTogether(booking).length;
  const gone = filled?.data?.details?.startsAt;
  return (
    <SlotRefused
      error={hold.error ?? filled}
      startsAt={wanted ?? (typeof gone === 'string' ? gone : null)}
      timeZone={reader.timeZone}
      other={other}
      safe={`Nothing was charged. ${left === 1 ? 'The other time is' : `The other ${left} times are`} still yours to pay for; one of these would be paid by itself.`}
      act="Hold"
      pending={hold.isPending}
      onTake={(startsAt) => {
        setWanted(startsAt);
        hold.hold({ offeringId: booking.offeringId, startsAt, timeZone: user.timeZone });
      }}
    />
  );
}
