import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import type { SentBookingDecision } from '@app/shared/booking/booking.schema';
import { type ComponentType, createContext } from 'react';

export type SettleProps = {
  /** The bookings that would stand outside the hours. */
  bookingIds: readonly string[];
  /** The hours as they would be, so that only times are offered that stay open. */
  after: HoursOnPage;
  pending: boolean;
  /** What went wrong with the last decisions. */
  error: unknown;
  onDecided: (decisions: SentBookingDecision[]) => void;
  /** Nothing is saved. */
  onLeave: () => void;
};

/** Asks what becomes of bookings; given by the page, because availability does not know what is booked. */
export const SettleQuestion = createContext<ComponentType<SettleProps> | null>(null);
