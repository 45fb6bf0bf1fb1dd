import { z } from 'zod';
import { timeZoneSchema } from '../time/instant.ts';
import { localDay } from './local-day.ts';
import { MINUTES_PER_DAY, minutesOfDay } from './time-of-day.ts';

/** A wall-clock time at which hours may begin. */
export const startTimeSchema = z
  .string()
  .refine(
    (text) => (minutesOfDay(text) ?? MINUTES_PER_DAY) < MINUTES_PER_DAY,
    'not a time of day such as 09:30',
  );

/** A wall-clock time at which hours may end; `24:00` is midnight. */
export const endTimeSchema = z
  .string()
  .refine((text) => minutesOfDay(text) !== undefined, 'not a time of day such as 17:00 or 24:00');

/** A calendar date in the coach's zone, never an instant. */
export const isoDateSchema = z
  .string()
  .refine((text) => localDay(text) !== undefined, 'not a date such as 2026-03-29');

const hoursShape = { start: startTimeSchema, end: endTimeSchema };
const lasts = ({ start, end }: { start: string; end: string }) => start !== end;
const NO_LENGTH = { path: ['end'], message: 'These hours end when they start.' };

/** Hours of a day; an end before the start lies on the next date. */
export const hoursSchema = z.strictObject(hoursShape).refine(lasts, NO_LENGTH);

/** The hours of a usual week; day 0 is Sunday. */
export const weeklyHoursSchema = z
  .array(z.strictObject({ day: z.int().min(0).max(6), ...hoursShape }).refine(lasts, NO_LENGTH))
  .max(140);

const intervalsSchema = z.array(hoursSchema).max(20);

/** Other hours on one date; none at all closes it. */
export const dateOverrideSchema = z.strictObject({ date: isoDateSchema, intervals: intervalsSchema });

/** The same hours for some dates, such as a fortnight away. */
export const dateOverridesInput = z.strictObject({
  dates: z.array(isoDateSchema).min(1).max(62),
  intervals: intervalsSchema,
});

const cap = (most: number) => z.int().min(1).max(most).nullable();

/** What a coach decides besides the hours; the bounds are those of the database. */
export const scheduleRulesSchema = z.strictObject({
  timeZone: timeZoneSchema,
  bufferBeforeMinutes: z.int().min(0).max(180),
  bufferAfterMinutes: z.int().min(0).max(180),
  minimumNoticeMinutes: z.int().min(0).max(43_200),
  horizonDays: z.int().min(1).max(60),
  slotStepMinutes: z.int().min(5).max(240),
  maximumPerDay: cap(48),
  maximumPerWeek: cap(336),
});

/** Counts the saved changes of a schedule; 0 = never saved. Every change names the one it started from. */
export const scheduleVersionSchema = z.int().min(0);

/** A coach's whole schedule as it travels. */
export const scheduleSchema = z.strictObject({
  version: scheduleVersionSchema,
  weeklyHours: weeklyHoursSchema,
  overrides: z.array(dateOverrideSchema),
  rules: scheduleRulesSchema,
});
export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleSettings = z.infer<typeof scheduleRulesSchema>;
