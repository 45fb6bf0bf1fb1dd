/** The running month of the books (UTC) and those before it, latest first, as `2026-03`. */
export function latestMonths(now: Temporal.Instant, count: number): string[] {
  const running = now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth();
  return Array.from({ length: count }, (_, back) => running.subtract({ months: back }).toString());
}
