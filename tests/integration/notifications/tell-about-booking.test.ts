import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { users } from '@app/db/schema/identity';
import { emails } from '@app/db/schema/notifications';
import { payments, refunds, transfers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createMailMarket, type MailMarket } from '../../support/mail-market.ts';

const NOW = '2026-04-01T09:00:00Z';

const addressOf = async (db: Database, id: Id<'user'>) =>
  (await db.select().from(users).where(eq(users.id, id)))[0]?.email ?? '';

/** Of the newest message to this person: its calendar file, unfolded. */
function calendarTo(market: MailMarket, address: string): string {
  const calendar = market
    .messagesTo(address)
    .at(-1)
    ?.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return (calendar?.content ?? '').replaceAll(/\r?\n /g, '');
}

const updateBooking = (db: Database, id: Id<'booking'>, values: Partial<typeof bookings.$inferInsert>) =>
  db.update(bookings).set(values).where(eq(bookings.id, id));

describe('a booking in its people’s inboxes', () => {
  it('is confirmed, moved and cancelled under one calendar id with a rising number', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { db } = market;
    const { bookingId, candidateId, coachUserId, paymentId } = await createConfirmedBooking(db);
    const [candidate, coach] = [await addressOf(db, candidateId), await addressOf(db, coachUserId)];

    await market.happen('booking.confirmed', { bookingId });
    expect(calendarTo(market, candidate)).toMatch(/METHOD:REQUEST.*SEQUENCE:0.*DTSTART:20260414T160000Z/s);
    expect(calendarTo(market, coach)).toContain(`UID:${bookingId}@second-round`);
    expect(calendarTo(market, coach)).not.toContain(candidate); // nobody's address is handed out

    const startsAt = Temporal.Instant.from('2026-04-15T17:00:00Z');
    const endsAt = startsAt.add({ hours: 1 });
    await updateBooking(db, bookingId, { startsAt, endsAt, invitationSequence: 1 });
    await market.happen('booking.moved', {
      bookingId,
      previousStartsAt: '2026-04-14T16:00:00Z',
      movedBy: 'candidate',
    });
    expect(calendarTo(market, candidate)).toMatch(/METHOD:REQUEST.*SEQUENCE:1.*DTSTART:20260415T170000Z/s);

    const cancelledAt = Temporal.Instant.from('2026-04-15T09:00:00Z');
    await updateBooking(db, bookingId, {
      status: 'cancelled',
      cancelledBy: 'candidate',
      cancelledAt,
      invitationSequence: 2,
    });
    await db.insert(refunds).values({
      id: newId('refund'),
      paymentId,
      bookingId,
      amountMinor: 6_000,
      currency: 'EUR',
      status: 'requested',
      reason: 'candidate_cancelled',
      operation: `${bookingId}:cancel`,
      createdAt: cancelledAt,
      updatedAt: cancelledAt,
    });
    await market.db.update(payments).set({ refundedMinor: 6_000 }).where(eq(payments.id, paymentId));
    await market.happen('booking.cancelled', { bookingId });
    expect(calendarTo(market, candidate)).toMatch(/METHOD:CANCEL.*SEQUENCE:2.*STATUS:CANCELLED/s);

    expect(market.subjectsTo(candidate)).toEqual([
      'Booked: Tue 14 Apr, 18:00 with Adaeze W.',
      'Moved to Wed 15 Apr, 19:00: your session with Adaeze W.',
      'Cancelled: Wed 15 Apr, 19:00 with Adaeze W.',
    ]);
    expect(market.subjectsTo(coach)).toEqual([
      'A booking: Tue 14 Apr, 10:00 with Ines M.',
      'Moved to Wed 15 Apr, 11:00: your session with Ines M.',
      'Cancelled: Wed 15 Apr, 11:00 with Ines M.',
    ]);
    expect(market.messagesTo(candidate).at(-1)?.text).toContain(
      'You get 60.00\u00a0€ back, of 120.00\u00a0€ paid.',
    );
    expect(market.messagesTo(coach).at(-1)?.text).toContain('51.00\u00a0€ of the price stay yours.');
  });

  it('is told once, however often the event is delivered', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { bookingId } = await createConfirmedBooking(market.db);
    await market.happen('booking.confirmed', { bookingId });
    await market.happen('booking.confirmed', { bookingId });

    expect(market.mail.messages.list()).toHaveLength(2);
    const rows = await market.db.select().from(emails);
    expect(rows.map(({ status, bookingId: about }) => [status, about])).toEqual([
      ['sent', bookingId],
      ['sent', bookingId],
    ]);
    const causes = market.mail.messages.list().map(({ cause, messageId }) => [cause, messageId]);
    expect(new Set(causes.map(([cause]) => cause))).toEqual(new Set([`${bookingId}:confirmed`]));
    expect(causes.map(([, id]) => id).sort()).toEqual(rows.map(({ messageId }) => messageId).sort());
  });

  it('is not told as confirmed when it was cancelled before anybody could write', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { bookingId } = await createConfirmedBooking(market.db);
    await updateBooking(market.db, bookingId, {
      status: 'cancelled',
      cancelledBy: 'coach',
      cancelledAt: market.clock.current,
    });
    await market.happen('booking.confirmed', { bookingId });
    expect(market.mail.messages.list()).toEqual([]);
  });

  it('says when a late payment found the time still free, or gone', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { db } = market;
    const reseated = await createConfirmedBooking(db, { payment: { late: true } });
    await market.happen('booking.confirmed', { bookingId: reseated.bookingId });
    const toCandidate = await addressOf(db, reseated.candidateId);
    const confirmation = market.mail.messages
      .list()
      .find(({ deliveredTo }) => deliveredTo[0] === toCandidate);
    expect(confirmation?.text).toContain('so it is yours all the same');

    const gone = await createConfirmedBooking(db, { payment: { late: true } });
    await updateBooking(db, gone.bookingId, { status: 'expired' });
    await market.happen('booking.refunded_late', { bookingId: gone.bookingId });
    expect(market.subjectsTo(await addressOf(db, gone.candidateId))).toEqual([
      'Not booked: 120.00\u00a0€ go back to you',
    ]);
    expect(market.subjectsTo(await addressOf(db, gone.coachUserId))).toEqual([]);
  });

  it('tells both sides of a no-show what happens to the money', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { bookingId, candidateId, coachUserId } = await createConfirmedBooking(market.db, {
      payment: { creditedMinor: 6_000 },
    });
    await updateBooking(market.db, bookingId, { status: 'no_show', noShowBy: 'candidate' });
    await market.happen('booking.no_show', { bookingId });

    const [toCandidate] = market.messagesTo(await addressOf(market.db, candidateId));
    const [toCoach] = market.messagesTo(await addressOf(market.db, coachUserId));
    expect(toCandidate?.text).toContain('60.00\u00a0€ stay with us as your credit.');
    expect(toCoach?.text).toContain('51.00\u00a0€ of the price are yours, and no report is owed.');
  });

  it('hears of money that has moved, each side of its own', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { db, clock } = market;
    const { bookingId, coachId, candidateId, coachUserId, paymentId } = await createConfirmedBooking(db);
    const [refundId, transferId] = [newId('refund'), newId('transfer')];
    const times = { createdAt: clock.current, updatedAt: clock.current };
    const amount = { bookingId, amountMinor: 6_000, currency: 'EUR' };
    await db.insert(refunds).values({
      id: refundId,
      paymentId,
      ...amount,
      status: 'succeeded',
      reason: 'goodwill',
      operation: `${bookingId}:goodwill`,
      ...times,
    });
    await db.insert(transfers).values({
      id: transferId,
      coachId,
      ...amount,
      commissionBasisPoints: 1_500,
      status: 'created',
      dueAt: clock.current,
      ...times,
    });
    await market.happen('payment.refunded', { bookingId, refundId });
    await market.happen('transfer.created', { bookingId, transferId });

    const toCandidate = market.messagesTo(await addressOf(db, candidateId));
    expect(toCandidate.map(({ subject }) => subject)).toEqual(['60.00\u00a0€ are on the way back to you']);
    expect(toCandidate[0]?.text).toContain('the card that ends in 4242');
    expect(market.subjectsTo(await addressOf(db, coachUserId))).toEqual(['60.00\u00a0€ are yours']);
  });

  it('asks only the candidate about a time that the coach would rather have', async () => {
    await using market = await createMailMarket({ now: NOW });
    const { bookingId, candidateId } = await createConfirmedBooking(market.db);
    const asked = { bookingId, proposedStartsAt: '2026-04-15T16:00:00Z' };
    await market.happen('booking.move_proposed', asked);
    await market.happen('booking.move_proposed', asked);

    expect(market.mail.messages.list()).toHaveLength(1);
    const [question] = market.messagesTo(await addressOf(market.db, candidateId));
    expect(question?.subject).toBe('Adaeze W. asks to meet Wed 15 Apr, 18:00 instead');
    expect(question?.text).toContain(
      'Asked for: Wed 15 Apr, 18:00 your time in Berlin (10:00 for Adaeze in Denver)',
    );
  });
});
