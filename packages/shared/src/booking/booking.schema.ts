import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { promoCodeSchema } from '../payments/payments.schema.ts';
import { instantSchema, timeZoneSchema } from '../time/instant.ts';
import { briefSchema } from './brief.ts';
import { DAY_PARTS } from './day-part.ts';
import { FEWEST_SESSIONS, MOST_SESSIONS } from './weekly-series.ts';

const bookingId = idSchema('booking');
const offeringId = idSchema('offering');

export const bookingIdInput = z.strictObject({ bookingId });

const LONGEST_WINDOW_HOURS = 24 * 62;

/** `except` is a hold or a session of the caller's that would make room: it does not stand in its own way. */
export const listSlotsInput = z
  .strictObject({ offeringId, from: instantSchema, to: instantSchema, except: bookingId.optional() })
  .refine(({ from, to }) => from.until(to).total('hours') <= LONGEST_WINDOW_HOURS, {
    message: 'ask for 62 days at most',
    path: ['to'],
  });

/** `replaces` is a hold of the caller's that goes back on the list in the same moment, with those held with it. */
export const holdSlotInput = z.strictObject({
  offeringId,
  startsAt: instantSchema,
  timeZone: timeZoneSchema,
  replaces: bookingId.optional(),
});
export type HoldSlotInput = z.infer<typeof holdSlotInput>;

const sessionCount = z.int().min(FEWEST_SESSIONS).max(MOST_SESSIONS);

/** Which weeks would fit? The wall time of the first start is repeated in this zone. */
export const planSeriesInput = z.strictObject({
  offeringId,
  startsAt: instantSchema,
  timeZone: timeZoneSchema,
  sessions: sessionCount,
  except: bookingId.optional(),
});
export type PlanSeriesInput = z.infer<typeof planSeriesInput>;

/** All of these or none; in any order, weekly or not. */
export const holdSeriesInput = z.strictObject({
  offeringId,
  startsAt: z.array(instantSchema).min(FEWEST_SESSIONS).max(MOST_SESSIONS),
  timeZone: timeZoneSchema,
  replaces: bookingId.optional(),
});
export type HoldSeriesInput = z.infer<typeof holdSeriesInput>;

export const applyPromoInput = z.strictObject({ bookingId, code: promoCodeSchema });

export const saveBriefInput = z.strictObject({ bookingId, brief: briefSchema });

/** `refundMinor` is what the person saw before the click; another amount now is refused, not applied. */
export const cancelBookingInput = z.strictObject({
  bookingId,
  reason: z.string().trim().max(2000),
  refundMinor: z.int().min(0),
});
export type CancelBookingInput = z.infer<typeof cancelBookingInput>;

const aboutBooking = { bookingId, bookedFor: instantSchema };

/**
 * What becomes of a booking whose time a coach takes out of their hours; `bookedFor` is the start that they
 * decided about. Whoever cancels names the refund that they saw, as everywhere.
 */
const bookingDecisionSchema = z.discriminatedUnion('choice', [
  z.strictObject({ ...aboutBooking, choice: z.literal('keep') }),
  z.strictObject({ ...aboutBooking, choice: z.literal('propose'), startsAt: instantSchema }),
  z.strictObject({
    ...aboutBooking,
    choice: z.literal('cancel'),
    reason: z.string().trim().max(2000),
    refundMinor: z.int().min(0),
  }),
]);
export const bookingDecisionsSchema = z.array(bookingDecisionSchema).max(400);
export type BookingDecision = z.infer<typeof bookingDecisionSchema>;
/** As it is sent: instants are text. */
export type SentBookingDecision = z.input<typeof bookingDecisionSchema>;

/** With a session of one's own to move; or for an offering, in some days of one's own and a part of them. */
export const waitInput = z.union([
  z.strictObject({ bookingId, timeZone: timeZoneSchema }),
  z
    .strictObject({
      offeringId,
      timeZone: timeZoneSchema,
      from: instantSchema.optional(),
      to: instantSchema.optional(),
      dayPart: z.enum(DAY_PARTS).default('any'),
    })
    .refine(({ from, to }) => !from || !to || Temporal.Instant.compare(from, to) < 0, {
      message: 'the last day comes after the first',
      path: ['to'],
    }),
]);
export type WaitInput = z.infer<typeof waitInput>;

export const moveBookingInput = z.strictObject({ bookingId, startsAt: instantSchema });
export type MoveBookingInput = z.infer<typeof moveBookingInput>;

export const LONGEST_NOTE = 500;

/** The coach's wish, with a line to the candidate that may stay empty. */
export const proposeMoveInput = moveBookingInput.extend({
  note: z.string().trim().max(LONGEST_NOTE).default(''),
});
export type ProposeMoveInput = z.infer<typeof proposeMoveInput>;

/** Why is this time not offered? */
export const explainStartInput = z.strictObject({
  offeringId: idSchema('offering'),
  startsAt: instantSchema,
});

export const BOOKING_TABS = ['upcoming', 'past'] as const;
export const listBookingsInput = z.strictObject({
  tab: z.enum(BOOKING_TABS),
  page: z.int().min(1).max(1000).default(1),
});
