import type { Id } from '@app/shared/id/id';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';

export type Booking = RouterOutputs['booking']['show'];
export type SeriesSession = Booking['series'][number];
/** A booking as lists know it. */
export type ListedBooking = RouterOutputs['booking']['mine']['bookings'][number];

/** One booking of the reader's, from whichever side. The address holds its id; the server checks the form. */
export function useBooking(bookingId: string): Booking {
  const [booking] = trpc.booking.show.useSuspenseQuery({ bookingId: bookingId as Id<'booking'> });
  return booking;
}

/** What a change answers is the booking as it is now; whatever else shows bookings or free times asks again. */
export function useBookingChanged() {
  const utils = trpc.useUtils();
  return (booking: Booking) => {
    utils.booking.show.setData({ bookingId: booking.id }, booking);
    void utils.booking.mine.invalidate();
    void utils.booking.asCoach.invalidate();
    void utils.booking.coachWeek.invalidate();
    void utils.booking.listSlots.invalidate();
    void utils.sessions.room.invalidate({ bookingId: booking.id });
    void utils.payments.invalidate();
  };
}

/** What is held and paid with this one, in the order of time; itself alone when it was not booked in a series. */
export function heldTogether(booking: Booking): Pick<Booking, 'id' | 'startsAt' | 'price' | 'listPrice'>[] {
  const held = booking.series.filter(({ status }) => status === 'held');
  return held.length > 0 ? held : [booking];
}

/** The reader's own clock and the other person's, with the name to use for them. */
export function sidesOf({ party, candidate, coach }: ListedBooking) {
  const theirs = { name: firstName(candidate.name), timeZone: candidate.timeZone };
  const coachs = { name: firstName(coach.displayName), timeZone: coach.timeZone };
  return party === 'candidate'
    ? { reader: theirs, other: coachs, otherFullName: coach.displayName, otherId: coach.id }
    : { reader: coachs, other: theirs, otherFullName: candidate.name, otherId: candidate.id };
}

/** Where the same is booked at another time; a retest keeps the report it is about. */
export const bookAgain = ({ offeringId, retestOf }: Pick<Booking, 'offeringId' | 'retestOf'>) =>
  paths.book(offeringId, retestOf ? { retest: retestOf } : {});
