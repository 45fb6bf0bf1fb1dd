import type { ListedBooking } from './use-booking.ts';

/** How a session stands, in a word or two, for its coach; a booked one to come needs none. */
export const COACH_STATE: Partial<Record<ListedBooking['status'], string>> = {
  held: 'held, not paid yet',
  in_session: 'now',
  awaiting_report: 'report due',
  completed: 'done',
  no_show: 'no-show',
};
