import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeBooking } from '../../../apps/api/src/features/booking/run-session.ts';
import { violationsOf } from '../../support/invariants.ts';
import { bookNext, createPackage, holdNext } from '../../support/offers.ts';
import { actAt } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());
const eur = (minor: number) => money(minor, 'EUR');

it('is paid once, and each session of it is booked without another charge', async () => {
  const { candidate, offeringId, coach, packageId } = await createPackage(test);
  const bookingId = await holdNext(test, candidate, offeringId);
  expect((await candidate.booking.show({ bookingId })).package).toMatchObject({
    sessions: 5,
    sessionsLeft: 5,
  });
  await candidate.booking.pay({ bookingId });
  await test.drain();
  expect(await candidate.booking.show({ bookingId })).toMatchObject({
    status: 'confirmed',
    price: eur(8_000),
    listPrice: eur(10_000),
  });
  const [left] = await candidate.offers.myPackages();
  expect(left).toMatchObject({ id: packageId, sessionsLeft: 4, left: eur(32_000), refund: eur(30_000) });
  const { rows } = await (await test.as(coach.userId)).payments.earnings({});
  expect(rows[0]).toMatchObject({ byPackage: true, coachShare: eur(6_800), commission: eur(1_200) });
  const { packages } = await (await test.as(coach.userId)).offers.soldPackages();
  expect(packages).toMatchObject([{ sessions: 5, sessionsLeft: 4 }]);
  expect(await violationsOf(test)).toEqual([]);
});

it('has the session again when it is called off in time, and half of it as credit when it is late', async () => {
  const { candidate, offeringId } = await createPackage(test);
  const early = await bookNext(test, candidate, offeringId);
  const late = await bookNext(test, candidate, offeringId);
  await candidate.booking.cancel({ bookingId: early, reason: '', refundMinor: 8_000 });
  await test.drain();
  expect((await candidate.offers.myPackages())[0]).toMatchObject({ sessionsLeft: 4, left: eur(32_000) });
  const told = test.sentMail.filter(({ cause }) => cause === `${early}:cancelled`).map(({ text }) => text);
  expect(told.join()).toContain('You get 80.00\u00a0€ back, which is all you paid.');
  expect(told.join()).toContain('No money is owed to you for it.');
  await test.sql`update bookings set policy = policy || '{"freeCancelHours": 2000}' where id = ${late}`;
  await candidate.booking.cancel({ bookingId: late, reason: '', refundMinor: 4_000 });
  await test.drain();
  expect((await candidate.offers.myPackages())[0]).toMatchObject({ sessionsLeft: 4 });
  expect(await candidate.payments.credit()).toEqual([eur(4_000)]);
  expect(await violationsOf(test)).toEqual([]);
});

it('gives the last session to one of two bookings at once', async () => {
  const { candidate, candidateId, offeringId, packageId } = await createPackage(test);
  const holds = [await holdNext(test, candidate, offeringId), await holdNext(test, candidate, offeringId)];
  await test.sql`update packages set sessions_left = 1 where id = ${packageId}`;
  await Promise.allSettled(holds.map((bookingId) => candidate.booking.pay({ bookingId })));
  const rows = await test.sql`select package_id from payments where candidate_id = ${candidateId}
    and status = 'succeeded'`;
  expect(rows).toHaveLength(1);
  const [left] = await test.sql`select sessions_left as left from packages where id = ${packageId}`;
  expect(left?.left).toBe(0);
});

it('refunds the unused at what was paid less the used at single price, and the coach earns the difference', async () => {
  const { candidate, candidateId, offeringId, packageId, coach } = await createPackage(test);
  const first = await bookNext(test, candidate, offeringId);
  await bookNext(test, candidate, offeringId);
  await expect(candidate.offers.refundPackage({ packageId, refundMinor: 24_000 })).rejects.toThrow(/changed/);
  await candidate.offers.refundPackage({ packageId, refundMinor: 20_000 });
  await test.drain();
  await test.stripe.deliver();
  await test.drain();
  const [refund] = await test.sql`select r.status, r.amount_minor::int as amount from order_refunds r
    join orders o on o.id = r.order_id where o.buyer_id = ${candidateId}`;
  expect(refund).toEqual({ status: 'succeeded', amount: 20_000 });
  const asCoach = await test.as(coach.userId);
  expect((await asCoach.offers.soldPackages()).extras).toEqual([eur(3_400)]);
  expect(await violationsOf(test)).toEqual([]);
  // A session called off after that is credit: the package is closed.
  await candidate.booking.cancel({ bookingId: first, reason: '', refundMinor: 8_000 });
  await test.drain();
  expect(await candidate.payments.credit()).toEqual([eur(8_000)]);
  await expect(candidate.offers.refundPackage({ packageId, refundMinor: 0 })).rejects.toThrow(
    /Nothing is left/,
  );
  expect(await violationsOf(test)).toEqual([]);
});

it('turns sessions that nobody booked in time into credit at the price paid', async () => {
  const { candidate, candidateId, offeringId, packageId } = await createPackage(test);
  await bookNext(test, candidate, offeringId);
  await test.sql`update packages set expires_at = ${test.clock.current.toString()} where id = ${packageId}`;
  test.clock.advance({ minutes: 1 });
  await test.stripe.follow();
  await test.sweep();
  expect(await candidate.payments.credit()).toEqual([eur(32_000)]);
  expect((await candidate.offers.myPackages())[0]).toMatchObject({ status: 'expired' });
  const letters = await test.sql`select template from emails where recipient_id = ${candidateId}
    and template like 'package%' order by created_at`;
  expect(letters.map(({ template }) => template)).toEqual(['package_bought', 'package_ended']);
  expect(await violationsOf(test)).toEqual([]);
});

it('takes no code while a session of a package is there for it', async () => {
  const { candidate, offeringId } = await createPackage(test);
  const bookingId = await holdNext(test, candidate, offeringId);
  await expect(candidate.booking.applyPromo({ bookingId, code: 'ANY' })).rejects.toThrow(/used first/);
});

// Last, since its booking is taken over its states by hand.
it('pays the coach for a session that was held', async () => {
  const { candidate, offeringId } = await createPackage(test);
  const bookingId = await bookNext(test, candidate, offeringId);
  await test.sql`update bookings set status = 'awaiting_report', ended_at = ends_at where id = ${bookingId}`;
  await completeBooking(await actAt(test), { bookingId });
  test.clock.advance({ hours: 73 });
  await test.stripe.follow();
  await test.sweep();
  await test.drain();
  const [transfer] = await test.sql`select status, amount_minor::int as amount from transfers
    where booking_id = ${bookingId}`;
  expect(transfer).toEqual({ status: 'created', amount: 6_800 });
});
