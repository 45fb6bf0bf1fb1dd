import { z } from 'zod';
import { BOOKING_STATUSES } from '../booking/booking-status.ts';
import { idSchema } from '../id/id.ts';
import { PEOPLE_FILTERS } from './people-filter.ts';

const page = z.int().min(1).max(10_000).default(1);
const bookingId = idSchema('booking');

/** Why an admin did it; both people and the audit log keep it. */
export const reasonSchema = z
  .string()
  .trim()
  .min(10, 'Say why, in a sentence: it is kept with the change.')
  .max(1000);

export const decideApplicationInput = z.strictObject({
  coachId: idSchema('coach'),
  approve: z.boolean(),
  /** Whether the working life they tell of was checked; shown on their page. */
  verified: z.boolean(),
  reason: reasonSchema,
});

export const findBookingsInput = z.strictObject({
  /** A name, an address, a booking's or a Stripe object's id, or part of one. */
  text: z.string().trim().max(120).default(''),
  status: z.enum(BOOKING_STATUSES).nullable().default(null),
  page,
});

export const refundInput = z.strictObject({
  bookingId,
  amountMinor: z.int().min(1),
  reason: reasonSchema,
  /** Made by the page once per intention, so that a second click is the same refund. */
  requestKey: z.uuid(),
});

export const findPeopleInput = z.strictObject({
  /** A name, an address or an id, or part of one. */
  text: z.string().trim().max(120).default(''),
  filter: z.enum(PEOPLE_FILTERS).default('everybody'),
  page,
});

export const pauseCoachInput = z.strictObject({ coachId: idSchema('coach'), reason: reasonSchema });
export const suspendUserInput = z.strictObject({ userId: idSchema('user'), reason: reasonSchema });

export const auditInput = z.strictObject({
  text: z.string().trim().max(120).default(''),
  actorKind: z.enum(['candidate', 'coach', 'admin', 'system', 'stripe']).nullable().default(null),
  page,
});

export const overviewInput = z.strictObject({
  weeks: z.union([z.literal(4), z.literal(13), z.literal(26), z.literal(52)]),
});

/** Which version of the report rules to look at; the latest when none is named. */
export const reportQualityInput = z.strictObject({ version: z.string().min(1).max(20).optional() });
