import type { BookingStatus } from '@app/shared/booking/booking-status';

/** A booking's state in one or two words, as lists and filters say it. */
export const STATE_WORDS: Record<BookingStatus, string> = {
  held: 'Held',
  confirmed: 'Confirmed',
  in_session: 'In session',
  awaiting_report: 'Awaiting report',
  completed: 'Completed',
  expired: 'Lapsed',
  cancelled: 'Cancelled',
  no_show: 'Not held',
};
