import { z } from 'zod';

/** An instant on the wire: ISO 8601 with `Z` or an offset; becomes a `Temporal.Instant` at the door. */
export const instantSchema = z
  .string()
  .max(40)
  .transform((text, context) => {
    try {
      return Temporal.Instant.from(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not a moment in time such as 2026-03-29T07:30:00Z' });
      return z.NEVER;
    }
  });

/** An IANA zone name that this machine knows, such as `Europe/Berlin`. Never an offset. */
export const timeZoneSchema = z.string().max(64).refine(isTimeZone, 'There is no such time zone.');

export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Temporal.Instant.compare(a, b) < 0;
