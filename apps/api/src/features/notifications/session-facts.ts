import { sessionLabel, sessionTypeSchema } from '@app/shared/catalog/session-type';
import { idSchema } from '@app/shared/id/id';
import { priceSchema } from '@app/shared/money/money';
import { sessionTime } from '@app/shared/notifications/session-time';
import { instantSchema, timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';

/** A session as one of its two sides reads of it: the payload that most messages share. */
export const sessionFactsSchema = z.strictObject({
  bookingId: idSchema('booking'),
  sessionType: sessionTypeSchema,
  durationMinutes: z.int().positive(),
  startsAt: instantSchema,
  readerTimeZone: timeZoneSchema,
  other: z.strictObject({ firstName: z.string(), shortName: z.string(), timeZone: timeZoneSchema }),
  /** Where this session is seen in the product. */
  pageUrl: z.url(),
  roomUrl: z.url(),
});
export type SessionFacts = z.output<typeof sessionFactsSchema>;

export const roleSchema = z.enum(['candidate', 'coach']);
export const amountSchema = priceSchema;

/** `Behavioural, 60 minutes` */
export const sessionKind = (session: SessionFacts): string =>
  `${sessionLabel(session)}, ${session.durationMinutes} minutes`;

export const whenFor = (session: SessionFacts, at: Temporal.Instant = session.startsAt): string =>
  sessionTime(at, session.readerTimeZone, session.other);

/** The rows that open every message about a session: when, what, with whom. */
export const sessionRows = (session: SessionFacts) => [
  { label: 'When', value: whenFor(session) },
  { label: 'What', value: sessionKind(session) },
  { label: 'With', value: session.other.shortName },
];

export const endOf = ({ startsAt, durationMinutes }: SessionFacts): Temporal.Instant =>
  startsAt.add({ minutes: durationMinutes });

/** Why both sides of a session hear of it. */
export const SESSION_REASON = 'You get this because the session is yours. Reminders come the same way.';
