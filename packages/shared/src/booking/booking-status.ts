export const BOOKING_STATUSES = [
  'held',
  'confirmed',
  'in_session',
  'awaiting_report',
  'completed',
  'expired',
  'cancelled',
  'no_show',
] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];
export type CancelledBy = 'candidate' | 'coach' | 'admin' | 'system';
export type NoShowBy = 'candidate' | 'coach' | 'both';

/** The states in which a booking occupies its time; the exclusion constraints name the same ones. */
export const LIVE_STATUSES = ['held', 'confirmed', 'in_session'] as const satisfies readonly BookingStatus[];

/** Named transitions: nothing else may change a booking's state. */
export const BOOKING_TRANSITIONS = {
  hold: { from: [], to: 'held' },
  confirm: { from: ['held'], to: 'confirmed' },
  reseat: { from: ['expired'], to: 'confirmed' },
  expire: { from: ['held'], to: 'expired' },
  move: { from: ['confirmed'], to: 'confirmed' },
  cancel: { from: ['confirmed', 'in_session', 'awaiting_report'], to: 'cancelled' },
  start: { from: ['confirmed'], to: 'in_session' },
  finish: { from: ['in_session'], to: 'awaiting_report' },
  mark_no_show: { from: ['confirmed', 'in_session'], to: 'no_show' },
  complete: { from: ['awaiting_report'], to: 'completed' },
  /** Its report never came. */
  close_unreported: { from: ['awaiting_report'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly BookingStatus[]; to: BookingStatus }>;

export type BookingTransition = keyof typeof BOOKING_TRANSITIONS;

/** Whether a booking in this state may take this transition. A hold starts from nothing. */
export function mayTransition(status: BookingStatus | null, transition: BookingTransition): boolean {
  const { from } = BOOKING_TRANSITIONS[transition];
  return status === null ? from.length === 0 : (from as readonly BookingStatus[]).includes(status);
}
