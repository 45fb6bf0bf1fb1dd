import {
  absenceInput,
  dateOverridesInput,
  isoDateSchema,
  nameHoursInput,
  offeringRulesSchema,
  scheduleRulesSchema,
  scheduleSchema,
  scheduleVersionSchema,
  weeklyHoursSchema,
} from '@app/shared/availability/availability.schema';
import { type BookingDecision, bookingDecisionsSchema } from '@app/shared/booking/booking.schema';
import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { addAbsence, removeAbsence } from '../availability/edit-absences.ts';
import { makeUsualHours, nameHours, removeNamedHours } from '../availability/name-hours.ts';
import { removeDateOverride } from '../availability/remove-date-override.ts';
import { setDateOverrides } from '../availability/set-date-overrides.ts';
import { setOfferingRules } from '../availability/set-offering-rules.ts';
import { setScheduleRules } from '../availability/set-schedule-rules.ts';
import { setWeeklyHours } from '../availability/set-weekly-hours.ts';
import { type CoachContext, settleBookings } from './settle-bookings.ts';

/** Every change names the version it started from, and what becomes of bookings whose hours it takes. */
const change = { version: scheduleVersionSchema, decisions: bookingDecisionsSchema.default([]) };
const hoursId = idSchema('namedHours');
const ofHours = z.strictObject({ ...change, id: hoursId });

const at = (ctx: CoachContext, { decisions }: { decisions: BookingDecision[] }) => ({
  ...ctx,
  booked: settleBookings(ctx, decisions),
});

/**
 * Changes of a coach's own hours; each answers the whole schedule, and may be refused with SCHEDULE_CHANGED,
 * HOURS_HOLD_BOOKINGS, and what its decisions meet: SLOT_TAKEN, SLOT_NOT_OFFERED, MONEY_CHANGED, WRONG_STATE.
 * Here and not in availability, which does not know what is booked.
 */
export const hoursRouter = router({
  /** The usual week, or a named one. NOT_FOUND. */
  setWeeklyHours: coachProcedure
    .input(
      z.strictObject({ ...change, hoursId: hoursId.nullish().default(null), weeklyHours: weeklyHoursSchema }),
    )
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setWeeklyHours(at(ctx, input), input)),

  /** Other hours on some dates, or none. OVERRIDE_PAST, TOO_MANY_OVERRIDES. */
  setDateOverrides: coachProcedure
    .input(dateOverridesInput.extend(change))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setDateOverrides(at(ctx, input), input)),

  /** The usual hours again on one date. NOT_FOUND. */
  removeDateOverride: coachProcedure
    .input(z.strictObject({ ...change, date: isoDateSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeDateOverride(at(ctx, input), input)),

  /** Zone, buffers, notice, horizon, step and caps. RULES_ABSURD. */
  setRules: coachProcedure
    .input(z.strictObject({ ...change, rules: scheduleRulesSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setScheduleRules(at(ctx, input), input)),

  /** Name and dates of another week. HOURS_NAME_TAKEN, HOURS_DATES_TAKEN, TOO_MANY_HOURS. */
  nameHours: coachProcedure
    .input(z.strictObject({ ...change, hours: nameHoursInput }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => nameHours(at(ctx, input), input)),

  /** NOT_FOUND. */
  removeNamedHours: coachProcedure
    .input(ofHours)
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeNamedHours(at(ctx, input), input)),

  /** The named week and the usual one change places. NOT_FOUND. */
  makeUsualHours: coachProcedure
    .input(ofHours)
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => makeUsualHours(at(ctx, input), input)),

  /** Away from one date to another. OVERRIDE_PAST, TOO_MANY_ABSENCES. */
  addAbsence: coachProcedure
    .input(z.strictObject({ ...change, absence: absenceInput }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => addAbsence(at(ctx, input), input)),

  /** NOT_FOUND. */
  removeAbsence: coachProcedure
    .input(z.strictObject({ ...change, id: idSchema('absence') }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => removeAbsence(at(ctx, input), input)),

  /** What one offering has otherwise. OFFERING_NOT_FOUND, NOT_FOUND, RULES_ABSURD. */
  setOfferingRules: coachProcedure
    .input(z.strictObject({ ...change, rules: offeringRulesSchema }))
    .output(scheduleSchema)
    .mutation(({ ctx, input }) => setOfferingRules(at(ctx, input), input)),
});
