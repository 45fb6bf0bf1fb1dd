import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { timeZoneSchema } from '../time/instant.ts';
import { localDay } from './local-day.ts';
import { MINUTES_PER_DAY, minutesOfDay } from './time-of-day.ts';

/** A wall-clock time at which hours may begin. */
export const startTimeSchema = z
  .string()
  .refine(
    (text) => (minutesOfDay(text) ?? MINUTES_PER_DAY) < MINUTES_PER_DAY,
    'Not a time of day such as 09:30.',
  );

/** A wall-clock time at which hours may end; `24:00` is midnight. */
export const endTimeSchema = z
  .string()
  .refine((text) => minutesOfDay(text) !== undefined, 'Not a time of day such as 17:00 or 24:00.');

/** A calendar date in the coach's zone, never an instant. */
export const isoDateSchema = z
  .string()
  .refine((text) => localDay(text) !== undefined, 'There is no such date.');

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

const noteSchema = z.string().trim().max(80);

/** Other hours on one date; none at all closes it. The note is the coach's own. */
export const dateOverrideSchema = z.strictObject({
  date: isoDateSchema,
  intervals: intervalsSchema,
  note: noteSchema,
});

/** The same hours for some dates, such as all holidays of a year; `notes` by date, where there are any. */
export const dateOverridesInput = z.strictObject({
  dates: z.array(isoDateSchema).min(1).max(62),
  intervals: intervalsSchema,
  notes: z.record(isoDateSchema, noteSchema).default({}),
});

const between = (least: number, most: number, of: string) =>
  z
    .int('A whole number, please.')
    .min(least, `${least} ${of} at the least.`)
    .max(most, `${most} ${of} at the most.`);
const cap = (most: number) => between(1, most, 'sessions').nullable();

const ruleShape = {
  bufferBeforeMinutes: between(0, 180, 'minutes'),
  bufferAfterMinutes: between(0, 180, 'minutes'),
  minimumNoticeMinutes: between(0, 43_200, 'minutes of notice'),
  horizonDays: between(1, 60, 'days ahead'),
  slotStepMinutes: between(5, 240, 'minutes'),
};

/** What a coach decides besides the hours; the bounds are those of the database. */
export const scheduleRulesSchema = z.strictObject({
  timeZone: timeZoneSchema,
  ...ruleShape,
  maximumPerDay: cap(48),
  maximumPerWeek: cap(336),
  /** Starts beside other sessions are offered first, and marked; the others stay. */
  packed: z.boolean(),
});

/** What one offering has otherwise; null is as the coach has it. `hoursId` names its own week. */
export const offeringRulesSchema = z.strictObject({
  offeringId: idSchema('offering'),
  hoursId: idSchema('namedHours').nullable(),
  bufferBeforeMinutes: ruleShape.bufferBeforeMinutes.nullable(),
  bufferAfterMinutes: ruleShape.bufferAfterMinutes.nullable(),
  minimumNoticeMinutes: ruleShape.minimumNoticeMinutes.nullable(),
  horizonDays: ruleShape.horizonDays.nullable(),
  slotStepMinutes: ruleShape.slotStepMinutes.nullable(),
  maximumPerDay: cap(48),
  maximumPerWeek: cap(336),
  packed: z.boolean().nullable(),
});

const nameSchema = z.string().trim().min(1, 'Give it a name.').max(60);
const datesInOrder = ({ from, to }: { from: string | null; to: string | null }) =>
  (from === null) === (to === null) && (from === null || to === null || from <= to);
const OUT_OF_ORDER = { path: ['to'], message: 'The last date lies before the first.' };

/** Another week than the usual one; with dates it takes its place on them, both included. */
export const namedHoursSchema = z
  .strictObject({
    id: idSchema('namedHours'),
    name: nameSchema,
    from: isoDateSchema.nullable(),
    to: isoDateSchema.nullable(),
    weeklyHours: weeklyHoursSchema,
  })
  .refine(datesInOrder, OUT_OF_ORDER);

/** Names and dates of a week; the hours are set like the usual ones. A new one has no id yet. */
export const nameHoursInput = z
  .strictObject({
    id: idSchema('namedHours').nullable(),
    name: nameSchema,
    from: isoDateSchema.nullable(),
    to: isoDateSchema.nullable(),
  })
  .refine(datesInOrder, OUT_OF_ORDER);

const LONGEST_ABSENCE_DAYS = 366;
const isShort = ({ from, to }: { from: string; to: string }) =>
  (localDay(to) ?? 0) - (localDay(from) ?? 0) < LONGEST_ABSENCE_DAYS;

const absenceShape = { from: isoDateSchema, to: isoDateSchema, reason: z.string().trim().max(120) };

/** Dates on which a coach is away, both included. */
export const absenceSchema = z.strictObject({ id: idSchema('absence'), ...absenceShape });

/** A new absence. */
export const absenceInput = z
  .strictObject(absenceShape)
  .refine(datesInOrder, OUT_OF_ORDER)
  .refine(isShort, { path: ['to'], message: 'An absence lasts a year at most.' });

/** Counts the saved changes of a schedule; 0 = never saved. Every change names the one it started from. */
export const scheduleVersionSchema = z.int().min(0);

/** A coach's whole schedule as it travels. */
export const scheduleSchema = z.strictObject({
  version: scheduleVersionSchema,
  name: nameSchema,
  weeklyHours: weeklyHoursSchema,
  overrides: z.array(dateOverrideSchema),
  named: z.array(namedHoursSchema),
  absences: z.array(absenceSchema),
  offeringRules: z.array(offeringRulesSchema),
  rules: scheduleRulesSchema,
});
export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleSettings = z.infer<typeof scheduleRulesSchema>;
export type OfferingRules = z.infer<typeof offeringRulesSchema>;
export type NamedHours = z.infer<typeof namedHoursSchema>;
export type NameHoursInput = z.infer<typeof nameHoursInput>;
export type AbsenceInput = z.infer<typeof absenceInput>;
