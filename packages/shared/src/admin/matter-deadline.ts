export const MATTER_KINDS = [
  'late_report',
  'dispute',
  'failed_refund',
  'refund_excess',
  'held_transfer',
  'mismatched_payment',
  'failed_payout',
  'payouts_lost',
  'application',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** What the desk promises itself: money and missing reports within a day, newcomers within three. */
export const MATTER_HOURS: Record<MatterKind, number> = {
  late_report: 24,
  dispute: 24,
  failed_refund: 24,
  refund_excess: 72,
  held_transfer: 24,
  mismatched_payment: 24,
  failed_payout: 72,
  payouts_lost: 72,
  application: 72,
};

/** By when a person has to have seen to it, counted from when it came up. */
export const matterDeadline = (kind: MatterKind, since: Temporal.Instant): Temporal.Instant =>
  since.add({ hours: MATTER_HOURS[kind] });

export type Urgency = 'overdue' | 'today' | 'later';

/** How a deadline stands in the reader's own calendar: passed, before this midnight, or after it. */
export function urgencyOf(deadline: Temporal.Instant, now: Temporal.Instant, timeZone: string): Urgency {
  if (Temporal.Instant.compare(deadline, now) <= 0) return 'overdue';
  const tomorrow = now.toZonedDateTimeISO(timeZone).startOfDay().add({ days: 1 }).toInstant();
  return Temporal.Instant.compare(deadline, tomorrow) < 0 ? 'today' : 'later';
}
