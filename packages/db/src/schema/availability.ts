import { date, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const schedules = pgTable('schedules', {
  id: id('schedule', 'id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  timeZone: text('time_zone').notNull(),
  bufferBeforeMinutes: integer('buffer_before_minutes').notNull().default(0),
  bufferAfterMinutes: integer('buffer_after_minutes').notNull().default(0),
  minimumNoticeMinutes: integer('minimum_notice_minutes').notNull().default(720),
  horizonDays: integer('horizon_days').notNull().default(60),
  slotStepMinutes: integer('slot_step_minutes').notNull().default(30),
  maximumPerDay: integer('maximum_per_day'),
  maximumPerWeek: integer('maximum_per_week'),
  version: integer('version').notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
});

/** day: 0 = Sunday. endsAt before startsAt runs into the next date; '24:00' is the next midnight. */
export const weeklyHours = pgTable(
  'weekly_hours',
  {
    scheduleId: id('schedule', 'schedule_id').notNull(),
    day: smallint('day').notNull(),
    startsAt: text('starts_at').notNull(),
    endsAt: text('ends_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scheduleId, table.day, table.startsAt] })],
);

/** A plain date in the schedule's zone; no intervals means closed. */
export const dateOverrides = pgTable(
  'date_overrides',
  {
    scheduleId: id('schedule', 'schedule_id').notNull(),
    onDate: date('on_date', { mode: 'string' }).notNull(),
    intervals: jsonb('intervals').$type<{ start: string; end: string }[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scheduleId, table.onDate] })],
);
