import type { FeedProblem, WhenSilent } from '@app/shared/availability/calendar-feed';
import type { WeeklyRow } from '@app/shared/availability/schedule';
import { boolean, date, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const schedules = pgTable('schedules', {
  id: id('schedule', 'id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  name: text('name').notNull().default('Usual week'),
  timeZone: text('time_zone').notNull(),
  bufferBeforeMinutes: integer('buffer_before_minutes').notNull().default(0),
  bufferAfterMinutes: integer('buffer_after_minutes').notNull().default(0),
  minimumNoticeMinutes: integer('minimum_notice_minutes').notNull().default(720),
  horizonDays: integer('horizon_days').notNull().default(60),
  slotStepMinutes: integer('slot_step_minutes').notNull().default(30),
  maximumPerDay: integer('maximum_per_day'),
  maximumPerWeek: integer('maximum_per_week'),
  /** Starts beside other sessions are offered first, and marked. */
  packed: boolean('packed').notNull().default(false),
  /** Whose public holidays the coach looked at last. */
  holidayCountry: text('holiday_country'),
  holidayRegion: text('holiday_region'),
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
    note: text('note').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.scheduleId, table.onDate] })],
);

/** A calendar kept elsewhere. `url` is a secret of the coach's: it is fetched, never sent out. */
export const calendarFeeds = pgTable('calendar_feeds', {
  id: id('calendarFeed', 'id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  etag: text('etag'),
  lastModified: text('last_modified'),
  /** Up to when its busy times are known; null before it was read once. */
  coveredUntil: instant('covered_until'),
  events: integer('events').notNull().default(0),
  warnings: text('warnings').array().notNull().default([]),
  checkedAt: instant('checked_at'),
  readAt: instant('read_at'),
  problem: text('problem').$type<FeedProblem>(),
  failures: integer('failures').notNull().default(0),
  whenSilent: text('when_silent').$type<WhenSilent>().notNull().default('keep'),
  silentSince: instant('silent_since'),
  /** When it was last asked for out of turn. */
  askedAt: instant('asked_at'),
  freeDaysBusy: boolean('free_days_busy').notNull().default(false),
  dueAt: instant('due_at').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Busy times of the last good copy of each feed, joined where they overlap. */
export const calendarBusy = pgTable(
  'calendar_busy',
  {
    feedId: id('calendarFeed', 'feed_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.feedId, table.startsAt] })],
);
/** Another week beside the usual one; with dates it takes its place on them, both included. */
export const namedHours = pgTable('named_hours', {
  id: id('namedHours', 'id').primaryKey(),
  scheduleId: id('schedule', 'schedule_id').notNull(),
  name: text('name').notNull(),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  weekly: jsonb('weekly').$type<WeeklyRow[]>().notNull(),
});

/** Dates in the schedule's zone, both included, on which nothing can be booked. */
export const absences = pgTable('absences', {
  id: id('absence', 'id').primaryKey(),
  scheduleId: id('schedule', 'schedule_id').notNull(),
  firstOn: date('first_on', { mode: 'string' }).notNull(),
  lastOn: date('last_on', { mode: 'string' }).notNull(),
  reason: text('reason').notNull().default(''),
});

/** What an offering has otherwise than its coach; null is as the coach has it. */
export const offeringRules = pgTable('offering_rules', {
  offeringId: id('offering', 'offering_id').primaryKey(),
  scheduleId: id('schedule', 'schedule_id').notNull(),
  hoursId: id('namedHours', 'hours_id'),
  bufferBeforeMinutes: integer('buffer_before_minutes'),
  bufferAfterMinutes: integer('buffer_after_minutes'),
  minimumNoticeMinutes: integer('minimum_notice_minutes'),
  horizonDays: integer('horizon_days'),
  slotStepMinutes: integer('slot_step_minutes'),
  maximumPerDay: integer('maximum_per_day'),
  maximumPerWeek: integer('maximum_per_week'),
  packed: boolean('packed'),
});
