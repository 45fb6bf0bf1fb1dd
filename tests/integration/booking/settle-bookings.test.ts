import { auditEvents } from '@app/db/schema/admin';
import { absences } from '@app/db/schema/availability';
import type { SentBookingDecision } from '@app/shared/booking/booking.schema';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createUser } from '../../support/factories.ts';
import { createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';
import { createTestApp } from '../../support/test-app.ts';

/** A Tuesday, ten in the morning in Denver, where the coach is open from nine to five on every day. */
const STARTS_AT = '2026-04-14T16:00:00Z';
const ELSEWHERE = '2026-04-21T16:00:00Z';
const away = { from: '2026-04-13', to: '2026-04-17', reason: '' };

async function scene() {
  const test = await createTestApp({ now: '2026-04-10T10:00:00Z' });
  const made = await createConfirmedBooking(test.db, { startsAt: STARTS_AT });
  const { bookingId } = made;
  const coach = () => test.as(made.coachUserId);
  const goAway = async (decisions: SentBookingDecision[] = []) =>
    (await coach()).availability.addAbsence({ version: 1, absence: away, decisions });
  return {
    ...{ ...made, test, coach, goAway },
    booking: async () => (await coach()).booking.show({ bookingId }),
    about: { bookingId, bookedFor: STARTS_AT },
    actions: async () =>
      (await test.db.select().from(auditEvents).where(eq(auditEvents.bookingId, bookingId))).map(
        ({ action }) => action,
      ),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

const asks = (bookingId: string) => ({
  code: 'CONFLICT',
  cause: { code: 'HOURS_HOLD_BOOKINGS', details: { bookings: [bookingId] } },
});

describe('closing hours that hold a booking', () => {
  it('is refused until the coach has said what becomes of it, and nothing is written', async () => {
    await using world = await scene();
    await expect(world.goAway()).rejects.toMatchObject(asks(world.bookingId));
    expect(await world.test.db.select().from(absences)).toEqual([]);
    expect(await (await world.coach()).availability.mySchedule()).toMatchObject({ version: 1 });
  });

  it('keeps it outside the hours, on record, and never asks about it again', async () => {
    await using world = await scene();
    await world.goAway([{ ...world.about, choice: 'keep' }]);
    expect(await world.booking()).toMatchObject({ status: 'confirmed', startsAt: STARTS_AT });
    expect(await world.actions()).toEqual(['booking.kept_outside_hours']);
    const closed = await (await world.coach()).availability.setWeeklyHours({ version: 2, weeklyHours: [] });
    expect(closed.weeklyHours).toEqual([]);
  });

  it('asks for another time, but only for one that is still open afterwards', async () => {
    await using world = await scene();
    const inTheAbsence = world.goAway([
      { ...world.about, choice: 'propose', startsAt: '2026-04-16T16:00:00Z' },
    ]);
    await expect(inTheAbsence).rejects.toMatchObject({ cause: { code: 'SLOT_NOT_OFFERED' } });
    expect(await (await world.coach()).availability.mySchedule()).toMatchObject({ absences: [] });

    await world.goAway([{ ...world.about, choice: 'propose', startsAt: ELSEWHERE }]);
    expect(await world.booking()).toMatchObject({ startsAt: STARTS_AT, proposedStartsAt: ELSEWHERE });
    expect(await world.actions()).toEqual(['booking.move_proposed']);
    const candidate = await world.test.as(world.candidateId);
    await candidate.booking.answerProposal({ bookingId: world.bookingId, accept: true });
    expect(await world.booking()).toMatchObject({ startsAt: ELSEWHERE });
  });

  it('cancels it at the price that the coach saw', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test, { startsAt: Temporal.Instant.from('2026-03-10T17:00:00Z') });
    await payFor(test, deal);
    const { bookingId } = deal;
    const coach = await test.as(deal.coachUserId);
    const close = (refundMinor: number) =>
      coach.availability.setDateOverrides({
        ...{ version: 1, dates: ['2026-03-10'], intervals: [] },
        decisions: [
          {
            ...{ bookingId, bookedFor: '2026-03-10T17:00:00Z', choice: 'cancel' },
            ...{ reason: 'I am ill.', refundMinor },
          },
        ],
      });
    await expect(close(1)).rejects.toMatchObject({ cause: { code: 'MONEY_CHANGED' } });
    expect(await coach.booking.show({ bookingId })).toMatchObject({ status: 'confirmed' });
    expect(await coach.availability.mySchedule()).toMatchObject({ version: 1, overrides: [] });
    await close(12_000);
    expect(await coach.booking.show({ bookingId })).toMatchObject({
      ...{ status: 'cancelled', cancelledBy: 'coach', cancellationReason: 'I am ill.' },
    });
    const [receipt] = await (await test.as(deal.candidate.id)).payments.receipt({ bookingId });
    expect(receipt?.refunds.map(({ toCard }) => toCard.amountMinor)).toEqual([12_000]);
  });

  it('asks again when the session was moved since the coach looked', async () => {
    await using world = await scene();
    const decided = world.goAway([
      { bookingId: world.bookingId, bookedFor: '2026-04-13T16:00:00Z', choice: 'keep' },
    ]);
    await expect(decided).rejects.toMatchObject(asks(world.bookingId));
  });

  it.each<[string, (world: Awaited<ReturnType<typeof scene>>) => Promise<unknown>]>([
    [
      'the usual week',
      async ({ coach }) => (await coach()).availability.setWeeklyHours({ version: 1, weeklyHours: [] }),
    ],
    [
      'a date',
      async ({ coach }) =>
        (await coach()).availability.setDateOverrides({
          version: 1,
          dates: ['2026-04-14'],
          intervals: [{ start: '10:30', end: '17:00' }],
        }),
    ],
    [
      'another zone',
      async ({ coach }) => {
        const { availability } = await coach();
        const { rules } = await availability.mySchedule();
        return availability.setRules({ version: 1, rules: { ...rules, timeZone: 'Asia/Tokyo' } });
      },
    ],
  ])('is asked about for %s too', async (_what, change) => {
    await using world = await scene();
    await expect(change(world)).rejects.toMatchObject(asks(world.bookingId));
  });

  it('does not ask about hours in which nothing stands', async () => {
    await using world = await scene();
    const { availability } = await world.coach();
    await availability.addAbsence({ version: 1, absence: { ...away, from: '2026-04-15' } });
    await availability.setDateOverrides({
      version: 2,
      dates: ['2026-04-14'],
      intervals: [{ start: '10:00', end: '11:00' }],
    });
  });
});

describe('closing hours that were promised', () => {
  it('asks about a time that the coach proposed; kept, the candidate may still say yes', async () => {
    await using world = await scene();
    const { bookingId } = world;
    await (await world.coach()).booking.proposeMove({ bookingId, startsAt: ELSEWHERE });
    const close = async (decisions: SentBookingDecision[]) =>
      (await world.coach()).availability.setDateOverrides({
        ...{ version: 1, dates: ['2026-04-21'], intervals: [], decisions },
      });
    await expect(close([])).rejects.toMatchObject(asks(bookingId));
    await close([{ ...world.about, choice: 'keep' }]);
    const candidate = await world.test.as(world.candidateId);
    await candidate.booking.answerProposal({ bookingId, accept: true });
    expect(await world.booking()).toMatchObject({ startsAt: ELSEWHERE });
  });

  it('asks about a time that somebody holds, which can only be kept', async () => {
    await using world = await scene();
    const offering = await world.booking();
    const candidate = await world.test.as(await createUser(world.test.db));
    const held = await candidate.booking.holdSlot({
      ...{ offeringId: offering.offeringId, startsAt: ELSEWHERE, timeZone: 'UTC' },
    });
    const close = async (decisions: SentBookingDecision[]) =>
      (await world.coach()).availability.setDateOverrides({
        ...{ version: 1, dates: ['2026-04-21'], intervals: [], decisions },
      });
    await expect(close([])).rejects.toMatchObject(asks(held.id));
    const about = { bookingId: held.id, bookedFor: ELSEWHERE };
    const cancel = { ...about, choice: 'cancel', reason: '', refundMinor: 12_000 } as const;
    await expect(close([cancel])).rejects.toMatchObject({ cause: { code: 'WRONG_STATE' } });
    await close([{ ...about, choice: 'keep' }]);
    expect(await (await world.coach()).booking.show({ bookingId: held.id })).toMatchObject({
      status: 'held',
    });
  });

  it('leaves alone what is another coach’s', async () => {
    await using world = await scene();
    const other = await createConfirmedBooking(world.test.db, { startsAt: STARTS_AT });
    const caller = await world.test.as(other.coachUserId);
    const decisions = [
      { ...world.about, choice: 'cancel', reason: '', refundMinor: 12_000 },
      { bookingId: other.bookingId, bookedFor: STARTS_AT, choice: 'keep' },
    ] as const;
    await caller.availability.addAbsence({ version: 1, absence: away, decisions: [...decisions] });
    expect(await world.booking()).toMatchObject({ status: 'confirmed' });
  });
});
