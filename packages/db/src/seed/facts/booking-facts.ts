import type { Id } from '@app/shared/id/id';
import type { RefundReason } from '@app/shared/payments/payment-status';
import type { Millis } from '../people/seed-person.ts';
import type { BookingPlan } from '../plan/booking-plan.ts';

/** What a plan comes to, with ids and amounts in minor units; the rows and Stripe's objects are made from it. */
export type BookingFacts = {
  plan: BookingPlan;
  bookingId: Id<'booking'>;
  priceMinor: number;
  /** When the hold was paid for; undefined when it was not. */
  paidAt?: Millis;
  paymentId?: Id<'payment'>;
  /** When the session was over, or was called off. */
  endedAt?: Millis;
  refund?: RefundFacts;
  credits: CreditFacts[];
  transfer?: TransferFacts;
  report?: ReportFacts;
  dispute?: DisputeFacts;
};

export type RefundFacts = {
  refundId: Id<'refund'>;
  at: Millis;
  amountMinor: number;
  reason: RefundReason;
  operation: string;
  requestedBy: { kind: 'candidate' | 'coach' | 'admin' | 'system'; id: string | null };
  note: string;
};

export type CreditFacts = {
  at: Millis;
  amountMinor: number;
  fundedBy: 'booking' | 'platform';
  operation: string;
};

export type TransferFacts = {
  transferId: Id<'transfer'>;
  scheduledAt: Millis;
  dueAt: Millis;
  amountMinor: number;
  commissionMinor: number;
  /** It has left for the coach's account. */
  sentAt?: Millis;
  heldFor?: 'objection' | 'dispute';
};

/** The candidate's bank took the money back, or tried. Times are whole seconds, as Stripe's are. */
export type DisputeFacts = {
  openedAt: Millis;
  /** The evidence, when it was sent, and with which words of the desk. */
  answer?: { at: Millis; note: string };
  outcome?: { state: 'won' | 'lost'; at: Millis };
  /** A lost one that the desk decided to bear; until then it waits for a decision. */
  borneAt?: Millis;
};

export type ReportFacts = {
  reportId: Id<'report'>;
  handedInAt?: Millis;
  /** When it reached (or will reach) the candidate. */
  opensAt?: Millis;
  releasedAt?: Millis;
  completedAt?: Millis;
};

export const isPaid = ({ paidAt }: BookingFacts): boolean => paidAt !== undefined;
