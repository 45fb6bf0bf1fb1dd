import { z } from 'zod';
import { instantSchema, timeZoneSchema } from '../time/instant.ts';
import { endTimeSchema, isoDateSchema, startTimeSchema } from './availability.schema.ts';
import { MINUTES_PER_DAY } from './time-of-day.ts';

const TEN_YEARS_DAYS = 3_660;
const TEN_YEARS_MIN = TEN_YEARS_DAYS * MINUTES_PER_DAY;
const A_WEEK_MIN = 7 * MINUTES_PER_DAY;

const minutes = (least: number, most: number) => z.int().min(least).max(most);
const cap = z.int().min(0).max(10_000).nullable();

const clockIntervalSchema = z.object({ start: startTimeSchema, end: endTimeSchema });

const momentSchema = instantSchema
  .refine((instant) => isNear(instant.epochMilliseconds), 'not within the years 1900 to 2199')
  .transform((instant) => instant.epochMilliseconds);

const isNear = (ms: number) => ms >= Date.UTC(1900, 0) && ms < Date.UTC(2200, 0);

const busyTimeSchema = z
  .object({ start: momentSchema, end: momentSchema, kind: z.string().optional() })
  .refine((busy) => busy.start <= busy.end, 'a busy time ends before it starts');

/** A coach's rules as plain data, as `prepareSchedule` takes them. */
const coachSchema = z.object({
  timeZone: timeZoneSchema,
  weekly: z.array(clockIntervalSchema.extend({ day: z.int().min(0).max(6) })).max(1_000),
  overrides: z
    .array(z.object({ date: isoDateSchema, intervals: z.array(clockIntervalSchema).max(100) }))
    .max(10_000),
  bufferBeforeMin: minutes(0, A_WEEK_MIN),
  bufferAfterMin: minutes(0, A_WEEK_MIN),
  minNoticeMin: minutes(0, TEN_YEARS_MIN),
  horizonDays: z.int().min(0).max(TEN_YEARS_DAYS),
  maxPerDay: cap,
  maxPerWeek: cap,
  slotStepMin: minutes(1, A_WEEK_MIN),
});

/**
 * One worked case: a coach's rules, what is taken, a moment and a window. Instants are text outside and
 * epoch milliseconds inside. What else a file says (name, source, expected starts) is left alone.
 */
export const slotCaseSchema = z
  .object({
    coach: coachSchema,
    durationMin: minutes(1, A_WEEK_MIN),
    busy: z.array(busyTimeSchema).max(100_000),
    now: momentSchema,
    from: momentSchema,
    to: momentSchema,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'lies before "from"' });

/** A parsed case. */
export type SlotCase = z.output<typeof slotCaseSchema>;
