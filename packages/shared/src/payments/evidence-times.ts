/** So long before Stripe's deadline evidence goes by itself (payments.md 1.10), and people are reminded. */
export const EVIDENCE_LEAVES_HOURS = 48;
export const EVIDENCE_REMINDER_HOURS: readonly number[] = [120, 72];

/** When evidence that nobody has sent goes by itself. */
export const evidenceLeavesAt = (dueAt: Temporal.Instant): Temporal.Instant =>
  dueAt.subtract({ hours: EVIDENCE_LEAVES_HOURS });

/** The reminder that is due now: the latest of those whose time has come; null before the first. */
export function evidenceReminder(dueAt: Temporal.Instant, now: Temporal.Instant): number | null {
  const left = now.until(dueAt).total('hours');
  const passed = EVIDENCE_REMINDER_HOURS.filter((hours) => left <= hours);
  return left <= 0 || passed.length === 0 ? null : Math.min(...passed);
}
