import type { BookingPolicy } from '@app/shared/booking/booking-policy';
import type { BookingStatus, CancelledBy, NoShowBy } from '@app/shared/booking/booking-status';
import type { ClosedTopic, Directness, TargetLevel } from '@app/shared/booking/brief';
import type { DayPart } from '@app/shared/booking/day-part';
import type { Retest } from '@app/shared/booking/retest';
import type { WaiterStatus } from '@app/shared/booking/waiter';
import type { SessionType } from '@app/shared/catalog/session-type';
import { bigint, boolean, char, customType, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

/** A transaction's number, as text: it may be larger than a number holds. */
const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

export const bookings = pgTable('bookings', {
  id: id('booking', 'id').primaryKey(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  offeringId: id('offering', 'offering_id').notNull(),
  status: text('status').$type<BookingStatus>().notNull(),
  sessionType: text('session_type').$type<SessionType>().notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  candidateTimeZone: text('candidate_time_zone').notNull(),
  coachTimeZone: text('coach_time_zone').notNull(),
  priceAmountMinor: bigint('price_amount_minor', { mode: 'number' }).notNull(),
  priceCurrency: char('price_currency', { length: 3 }).notNull(),
  /** Without the promo code; null where there is none. */
  listPriceMinor: bigint('list_price_minor', { mode: 'number' }),
  /** What the platform adds to the price for the coach, because the discount is its own. */
  subsidyMinor: bigint('subsidy_minor', { mode: 'number' }).notNull().default(0),
  commissionBasisPoints: integer('commission_basis_points').notNull(),
  /** The policies as they stood when the time was held; later changes of settings do not reach back. */
  policy: jsonb('policy').$type<BookingPolicy>().notNull(),
  holdExpiresAt: instant('hold_expires_at'),
  confirmedAt: instant('confirmed_at'),
  endedAt: instant('ended_at'),
  completedAt: instant('completed_at'),
  cancelledAt: instant('cancelled_at'),
  cancelledBy: text('cancelled_by').$type<CancelledBy>(),
  cancellationReason: text('cancellation_reason'),
  noShowBy: text('no_show_by').$type<NoShowBy>(),
  /** A coach's wish to move; the session stays where it is until the candidate says yes. */
  proposedStartsAt: instant('proposed_starts_at'),
  proposedAt: instant('proposed_at'),
  /** What the coach says with it. */
  proposedNote: text('proposed_note').notNull().default(''),
  timesMoved: integer('times_moved').notNull().default(0),
  /** A calendar of the coach's could not be read when this time was taken. */
  calendarsStale: boolean('calendars_stale').notNull().default(false),
  /** What such a calendar has at this time, now that it was read again; null where it has nothing. */
  clashCalendar: text('clash_calendar'),
  clashStartsAt: instant('clash_starts_at'),
  clashEndsAt: instant('clash_ends_at'),
  /** Held for somebody who waited for it. */
  waiterId: id('waiter', 'waiter_id'),
  /** The paid session that would move here; such a hold is not paid for. */
  movesBookingId: id('booking', 'moves_booking_id'),
  /** Shared by the sessions that were booked in one go; each is a booking of its own all the same. */
  seriesId: id('series', 'series_id'),
  /** What a retest checks; null for every other session. */
  retest: jsonb('retest').$type<Retest>(),
  invitationSequence: integer('invitation_sequence').notNull().default(0),
  version: integer('version').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** Somebody who wants to be told when something earlier frees up. */
export const waiters = pgTable('waiters', {
  id: id('waiter', 'id').primaryKey(),
  userId: id('user', 'user_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  offeringId: id('offering', 'offering_id').notNull(),
  bookingId: id('booking', 'booking_id'),
  /** Nothing earlier than this is wanted; null: from now on. */
  afterAt: instant('after_at'),
  beforeAt: instant('before_at').notNull(),
  /** In the waiter's own zone. */
  dayPart: text('day_part').$type<DayPart>().notNull().default('any'),
  timeZone: text('time_zone').notNull(),
  status: text('status').$type<WaiterStatus>().notNull(),
  heldBookingId: id('booking', 'held_booking_id'),
  passedStarts: instant('passed_starts').array().notNull().default([]),
  joinedAt: instant('joined_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const briefs = pgTable('briefs', {
  bookingId: id('booking', 'booking_id').primaryKey(),
  targetRole: text('target_role').notNull().default(''),
  targetCompany: text('target_company').notNull().default(''),
  level: text('level').$type<TargetLevel>().notNull().default('mid'),
  background: text('background').notNull().default(''),
  jobAdvert: text('job_advert').notNull().default(''),
  toProbe: text('to_probe').notNull().default(''),
  directness: text('directness').$type<Directness>().notNull().default('straight'),
  closedTopics: text('closed_topics')
    .array()
    .$type<ClosedTopic[]>()
    .notNull()
    .default(['accent', 'appearance', 'age']),
  tapToReveal: boolean('tap_to_reveal').notNull().default(false),
  updatedAt: instant('updated_at').notNull(),
});

/** Added to by triggers; says which coaches must be looked at again by whoever keeps their free time in memory. */
export const calendarChanges = pgTable('calendar_changes', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  coachId: id('coach', 'coach_id').notNull(),
  changedIn: transactionId('changed_in').notNull(),
  changedAt: instant('changed_at').notNull(),
});
