import type { RouterOutputs } from '../../trpc.ts';

/** One booking as the desk sees it, and the parts of it that have components of their own. */
export type BookingFile = RouterOutputs['admin']['booking'];
export type TimelineEntry = BookingFile['timeline'][number];
export type TimelineEmail = Extract<TimelineEntry, { kind: 'email' }>;
export type PaidBooking = BookingFile & {
  money: { payment: NonNullable<BookingFile['money']['payment']> };
};

export const isPaid = (file: BookingFile): file is PaidBooking => file.money.payment !== undefined;
