import type { Database } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { reminders } from '@app/db/schema/notifications';
import { reports } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createMailMarket } from '../../support/mail-market.ts';

const startsAt = '2026-04-14T16:00:00Z';

const updateBooking = (db: Database, id: Id<'booking'>, values: Partial<typeof bookings.$inferInsert>) =>
  db.update(bookings).set(values).where(eq(bookings.id, id));

const planned = async (db: Database) =>
  (await db.select().from(reminders).orderBy(asc(reminders.dueAt), asc(reminders.kind))).map(
    ({ kind, dueAt, sentAt }) => `${kind} ${dueAt}${sentAt ? ' sent' : ''}`,
  );

const subjects = (market: Awaited<ReturnType<typeof createMailMarket>>) =>
  market.mail.messages
    .list()
    .map(({ subject }) => subject)
    .filter((subject) => !/^(Booked|A booking|Moved|Cancelled)/.test(subject))
    .sort();

describe('reminders of a session', () => {
  it('come a day and an hour before, once, to both', async () => {
    await using market = await createMailMarket({ now: '2026-04-01T09:00:00Z' });
    const { bookingId } = await createConfirmedBooking(market.db, { startsAt });
    await market.happen('booking.confirmed', { bookingId });

    market.clock.travelTo('2026-04-13T15:59:59Z');
    await market.sweep();
    expect(subjects(market)).toEqual([]);

    market.clock.travelTo('2026-04-13T16:00:00Z');
    await market.sweep();
    await market.sweep();
    expect(subjects(market)).toEqual([
      'Coming up: Tue 14 Apr, 10:00 with Ines M.',
      'Coming up: Tue 14 Apr, 18:00 with Adaeze W.',
    ]);

    market.clock.travelTo('2026-04-14T15:00:00Z');
    await market.sweep();
    expect(subjects(market).slice(2)).toEqual([
      'Soon: Tue 14 Apr, 10:00 with Ines M.',
      'Soon: Tue 14 Apr, 18:00 with Adaeze W.',
    ]);
  });

  it('move with the session, and come again for its new time', async () => {
    await using market = await createMailMarket({ now: '2026-04-01T09:00:00Z' });
    const { bookingId } = await createConfirmedBooking(market.db, { startsAt });
    await market.happen('booking.confirmed', { bookingId });
    market.clock.travelTo('2026-04-13T16:00:00Z');
    await market.sweep();

    const later = Temporal.Instant.from('2026-04-20T16:00:00Z');
    await updateBooking(market.db, bookingId, { startsAt: later, endsAt: later.add({ hours: 1 }) });
    await market.happen('booking.moved', { bookingId, previousStartsAt: startsAt, movedBy: 'candidate' });
    expect(new Set(await planned(market.db))).toEqual(
      new Set(['session_early 2026-04-19T16:00:00Z', 'session_soon 2026-04-20T15:00:00Z']),
    );

    market.clock.travelTo('2026-04-14T15:00:00Z'); // an hour before the time that was
    await market.sweep();
    expect(subjects(market)).toHaveLength(2);
    market.clock.travelTo('2026-04-19T16:00:00Z');
    await market.sweep();
    expect(subjects(market)).toHaveLength(4);
  });

  it('stop when it is cancelled, even one that is on its way', async () => {
    await using market = await createMailMarket({ now: '2026-04-01T09:00:00Z' });
    const { bookingId } = await createConfirmedBooking(market.db, { startsAt });
    await market.happen('booking.confirmed', { bookingId });
    await updateBooking(market.db, bookingId, {
      status: 'cancelled',
      cancelledBy: 'coach',
      cancelledAt: market.clock.current,
    });

    market.clock.travelTo('2026-04-13T16:00:00Z'); // before the cancellation has been told of
    await market.sweep();
    expect(subjects(market)).toEqual([]);

    await market.happen('booking.cancelled', { bookingId });
    expect((await planned(market.db)).filter((line) => !line.endsWith('sent'))).toEqual([]);
  });

  it('are one, not two, after a leap in time, and none after the start', async () => {
    await using market = await createMailMarket({ now: '2026-04-01T09:00:00Z' });
    const { bookingId } = await createConfirmedBooking(market.db, { startsAt });
    await market.happen('booking.confirmed', { bookingId });
    market.clock.travelTo('2026-04-14T15:30:00Z');
    await market.sweep();
    expect(subjects(market)).toEqual([
      'Soon: Tue 14 Apr, 10:00 with Ines M.',
      'Soon: Tue 14 Apr, 18:00 with Adaeze W.',
    ]);

    await using second = await createMailMarket({ now: '2026-04-01T09:00:00Z' });
    const other = await createConfirmedBooking(second.db, { startsAt });
    await second.happen('booking.confirmed', { bookingId: other.bookingId });
    second.clock.travelTo(startsAt);
    await second.sweep();
    expect(subjects(second)).toEqual([]);
  });
});

describe('reminders of a report', () => {
  it('come to the coach until it is handed in, and say when it is late', async () => {
    await using market = await createMailMarket({ now: '2026-04-14T17:00:00Z' });
    const { db, clock } = market;
    const { bookingId } = await createConfirmedBooking(db, { startsAt });
    await updateBooking(db, bookingId, { status: 'awaiting_report', endedAt: clock.current });
    await market.happen('session.ended', { bookingId });
    expect(await planned(db)).toEqual([
      'report_first 2026-04-14T19:00:00Z',
      'report_second 2026-04-15T05:00:00Z',
      'report_last 2026-04-15T15:00:00Z',
    ]);

    clock.travelTo('2026-04-14T19:00:00Z');
    await market.sweep();
    expect(subjects(market)).toEqual(['Your report for Ines M. is due Wed 15 Apr, 11:00']);

    clock.travelTo('2026-04-15T18:00:00Z'); // past two reminders and the time it was due
    await market.sweep();
    expect(subjects(market)).toEqual([
      'Late: your report for Ines M. was due Wed 15 Apr, 11:00',
      'Your report for Ines M. is due Wed 15 Apr, 11:00',
      'Your report for Ines M. is late',
      'Your report from Adaeze is late',
    ]);

    const reportId = await releaseReport(db, bookingId, clock.current);
    await updateBooking(db, bookingId, { status: 'completed' });
    await market.happen('report.released', { bookingId, reportId });
    expect((await planned(db)).filter((line) => !line.endsWith('sent'))).toEqual([
      'review_invitation 2026-04-29T18:00:00Z',
    ]);
    expect(subjects(market)).toContain('Your report from Adaeze W. is here');

    clock.travelTo('2026-04-29T18:00:00Z');
    await market.sweep();
    expect(subjects(market)).toContain('Did Adaeze W. tell you something new?');
  });
});

/** The session's end has opened a draft; this hands it over, as the reports noun would. */
async function releaseReport(
  db: Database,
  bookingId: Id<'booking'>,
  at: Temporal.Instant,
): Promise<Id<'report'>> {
  const [report] = await db
    .update(reports)
    .set({ status: 'released', submittedAt: at, opensAt: at, releasedAt: at, verdict: 2 })
    .where(eq(reports.bookingId, bookingId))
    .returning({ id: reports.id });
  return report!.id; // opened by the end of the session
}
