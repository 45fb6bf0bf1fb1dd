import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmin, createCoach, createOffering, createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const eur = (minor: number) => money(minor, 'EUR');
const terms = {
  percent: 25,
  amountMinor: null,
  currency: 'EUR',
  maxDiscountMinor: null,
  maxUses: null,
  maxUsesPerPerson: 1,
  budgetMinor: null,
  firstTimeOnly: false,
  startsAt: null,
  endsAt: null,
  offeringId: null,
};

/** The coach's first free time from the third day on. */
async function holdFor(
  candidateId: Awaited<ReturnType<typeof createUser>>,
  { coachId }: { coachId: `coa_${string}` },
) {
  const offeringId = await createOffering(test.db, coachId, { priceAmountMinor: 10_000 });
  const candidate = await test.as(candidateId);
  const from = test.clock.current.add({ hours: 72 });
  const { starts } = await candidate.booking.listSlots({
    offeringId,
    from: from.toString(),
    to: from.add({ hours: 240 }).toString(),
  });
  const startsAt = starts[0]!; // the coach is free every day
  const { id } = await candidate.booking.holdSlot({ offeringId, startsAt, timeZone: 'Europe/Berlin' });
  return { candidate, bookingId: id };
}
const desk = async () => test.as(await createAdmin(test.db, 'finance'));

async function pay(bookingId: `bkg_${string}`, candidate: Awaited<ReturnType<typeof desk>>) {
  await candidate.booking.pay({ bookingId });
  const [row] = await test.sql`select checkout_session_id as id from payments where booking_id = ${bookingId}
    and status = 'open'`;
  if (row) await test.stripe.sim(`/checkout/sessions/${row.id}/pay`);
  await test.stripe.deliver();
  await test.drain();
}

describe('a code at the platform’s cost', () => {
  it('lowers what the candidate pays and leaves the coach the share of the whole price', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'spring 25' });
    const coach = await createReadyCoach(test);
    const { candidate, bookingId } = await holdFor(await createUser(test.db), coach);
    const booking = await candidate.booking.applyPromo({ bookingId, code: 'Spring25' });
    expect(booking).toMatchObject({
      price: eur(7_500),
      listPrice: eur(10_000),
      promo: { code: 'SPRING25', bearer: 'platform', discount: eur(2_500) },
    });
    await pay(bookingId, candidate);
    const [paid] = await test.sql`select amount_minor::int as card, subsidy_minor::int as ours from payments
      where booking_id = ${bookingId} and status = 'succeeded'`;
    expect(paid).toEqual({ card: 7_500, ours: 2_500 });
    const coachSees = await test.as(coach.userId);
    const { rows } = await coachSees.payments.earnings({});
    expect(rows[0]).toMatchObject({ coachShare: eur(8_500), commission: eur(1_500) });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('gives back what was paid when it is cancelled, and the code with it', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'COMEBACK', maxUses: 1 });
    const candidateId = await createUser(test.db);
    const coach = await createReadyCoach(test);
    const { candidate, bookingId } = await holdFor(candidateId, coach);
    await candidate.booking.applyPromo({ bookingId, code: 'COMEBACK' });
    await pay(bookingId, candidate);
    const quote = await candidate.booking.cancelQuote({ bookingId });
    expect(quote.refund).toEqual(eur(7_500));
    await candidate.booking.cancel({ bookingId, reason: '', refundMinor: 7_500 });
    await test.drain();
    const again = await holdFor(candidateId, coach);
    await expect(
      again.candidate.booking.applyPromo({ bookingId: again.bookingId, code: 'COMEBACK' }),
    ).resolves.toMatchObject({ price: eur(7_500) });
    await again.candidate.booking.releaseHold({ bookingId: again.bookingId });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('shares a late cancellation as the price was shared', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'LATE' });
    const coach = await createReadyCoach(test);
    const { candidate, bookingId } = await holdFor(await createUser(test.db), coach);
    await candidate.booking.applyPromo({ bookingId, code: 'LATE' });
    await pay(bookingId, candidate);
    await test.sql`update bookings set policy = policy || '{"freeCancelHours": 2000}' where id = ${bookingId}`;
    const quote = await candidate.booking.cancelQuote({ bookingId });
    expect(quote).toMatchObject({
      refund: eur(3_750),
      kept: eur(3_750),
      keptSubsidy: eur(1_250),
      coachShare: eur(4_250),
    });
    await candidate.booking.cancel({ bookingId, reason: '', refundMinor: 3_750 });
    await test.drain();
    const { rows } = await (await test.as(coach.userId)).payments.earnings({});
    expect(rows[0]?.coachShare).toEqual(eur(4_250));
    expect(await violationsOf(test)).toEqual([]);
  });

  it('books a session that costs nothing at once, without Stripe, and pays the coach for a late cancellation', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'ONUS', percent: 100 });
    const coach = await createReadyCoach(test);
    const { candidate, bookingId } = await holdFor(await createUser(test.db), coach);
    expect((await candidate.booking.applyPromo({ bookingId, code: 'ONUS' })).price).toEqual(eur(0));
    await candidate.booking.pay({ bookingId });
    await test.drain();
    expect((await candidate.booking.show({ bookingId })).status).toBe('confirmed');
    await test.sql`update bookings set policy = policy || '{"freeCancelHours": 2000}' where id = ${bookingId}`;
    await candidate.booking.cancel({ bookingId, reason: '', refundMinor: 0 });
    await test.drain();
    const { rows } = await (await test.as(coach.userId)).payments.earnings({});
    expect(rows[0]?.coachShare).toEqual(eur(4_250));
    expect(await violationsOf(test)).toEqual([]);
  });
});

describe('a code at the coach’s cost', () => {
  it('takes the commission from what is paid, and works with no other coach', async () => {
    const coach = await createReadyCoach(test);
    const other = await createCoach(test.db);
    await (await test.as(coach.userId)).offers.createMyPromo({ ...terms, code: 'MINE' });
    const elsewhere = await holdFor(await createUser(test.db), other);
    await expect(
      elsewhere.candidate.booking.applyPromo({ bookingId: elsewhere.bookingId, code: 'MINE' }),
    ).rejects.toThrow(/another coach/);
    const { candidate, bookingId } = await holdFor(await createUser(test.db), coach);
    await candidate.booking.applyPromo({ bookingId, code: 'MINE' });
    await pay(bookingId, candidate);
    const { rows } = await (await test.as(coach.userId)).payments.earnings({});
    expect(rows[0]).toMatchObject({ coachShare: eur(6_375), commission: eur(1_125) });
    expect(await (await test.as(coach.userId)).offers.myPromos()).toMatchObject([
      { code: 'MINE', redeemed: 1 },
    ]);
    expect(await violationsOf(test)).toEqual([]);
  });
});

describe('the cap', () => {
  it('lets one of many win the last use, whoever asks at once', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'LASTONE', maxUses: 1 });
    const coach = await createCoach(test.db);
    const many = await Promise.all(Array.from({ length: 8 }, () => createUser(test.db)));
    const holds = [];
    for (const candidateId of many) holds.push(await holdFor(candidateId, coach));
    const results = await Promise.allSettled(
      holds.map(({ candidate, bookingId }) => candidate.booking.applyPromo({ bookingId, code: 'LASTONE' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.every(({ reason }) => /used up/.test(String(reason)))).toBe(true);
    const [promo] = await test.sql`select uses from promo_codes where code = 'LASTONE'`;
    expect(promo?.uses).toBe(1);
  });

  it('is held by the database too', async () => {
    await expect(
      test.sql`update promo_codes set uses = uses + 1 where code = 'LASTONE'`,
    ).rejects.toMatchObject({ constraint_name: 'promo_codes_uses_within_cap' });
  });

  it('has its use again when the hold lapses', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'LAPSE', maxUses: 1 });
    const coach = await createCoach(test.db);
    const first = await holdFor(await createUser(test.db), coach);
    await first.candidate.booking.applyPromo({ bookingId: first.bookingId, code: 'LAPSE' });
    const second = await holdFor(await createUser(test.db), coach);
    const apply = () => second.candidate.booking.applyPromo({ bookingId: second.bookingId, code: 'LAPSE' });
    await expect(apply()).rejects.toThrow(/used up/);
    await first.candidate.booking.releaseHold({ bookingId: first.bookingId });
    await expect(apply()).resolves.toMatchObject({ price: eur(7_500) });
  });

  it('serves a newcomer once, also with two bookings at a time', async () => {
    await (await desk()).offers.createPromo({
      ...terms,
      code: 'NEW1',
      firstTimeOnly: true,
      maxUsesPerPerson: 5,
    });
    const candidateId = await createUser(test.db);
    const coach = await createCoach(test.db);
    const holds = [await holdFor(candidateId, coach), await holdFor(candidateId, coach)];
    const results = await Promise.allSettled(
      holds.map(({ candidate, bookingId }) => candidate.booking.applyPromo({ bookingId, code: 'NEW1' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the price on the page', () => {
  it('closes a payment page that shows the old price', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'AFTER' });
    const coach = await createReadyCoach(test);
    const { candidate, bookingId } = await holdFor(await createUser(test.db), coach);
    await candidate.booking.pay({ bookingId });
    await candidate.booking.applyPromo({ bookingId, code: 'AFTER' });
    await pay(bookingId, candidate);
    const rows = await test.sql`select status, amount_minor::int as amount from payments
      where booking_id = ${bookingId} order by created_at`;
    expect(rows).toMatchObject([
      { status: 'expired', amount: 10_000 },
      { status: 'succeeded', amount: 7_500 },
    ]);
  });

  it('is the old one again without the code', async () => {
    await (await desk()).offers.createPromo({ ...terms, code: 'OFFAGAIN' });
    const { candidate, bookingId } = await holdFor(await createUser(test.db), await createCoach(test.db));
    await candidate.booking.applyPromo({ bookingId, code: 'OFFAGAIN' });
    const booking = await candidate.booking.removePromo({ bookingId });
    expect(booking).toMatchObject({ price: eur(10_000), listPrice: eur(10_000), promo: null });
  });

  it('has a kind word for a code that nobody made, and for one that is paused', async () => {
    const admin = await desk();
    const { promoCodeId } = await admin.offers.createPromo({ ...terms, code: 'REST' });
    await admin.offers.pausePromo({ promoCodeId, paused: true });
    const { candidate, bookingId } = await holdFor(await createUser(test.db), await createCoach(test.db));
    await expect(candidate.booking.applyPromo({ bookingId, code: 'NOSUCH' })).rejects.toThrow(/do not know/);
    await expect(candidate.booking.applyPromo({ bookingId, code: 'REST' })).rejects.toThrow(/not in use/);
  });
});

describe('what a code is for', () => {
  it('is one coach’s sessions when the desk says so, and none of another’s', async () => {
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    const [one, other] = [await createReadyCoach(test), await createReadyCoach(test)];
    await createOffering(test.db, one.coachId);
    const { coaches } = await desk.offers.promoScope();
    expect(coaches.map(({ coachId }) => coachId)).toContain(one.coachId);
    await desk.offers.createPromo({ ...terms, code: 'ONLYONE', coachId: one.coachId });
    const mine = await holdFor(await createUser(test.db), one);
    expect(
      await mine.candidate.booking.applyPromo({ bookingId: mine.bookingId, code: 'ONLYONE' }),
    ).toMatchObject({
      price: eur(7_500),
    });
    const theirs = await holdFor(await createUser(test.db), other);
    await expect(
      theirs.candidate.booking.applyPromo({ bookingId: theirs.bookingId, code: 'ONLYONE' }),
    ).rejects.toMatchObject({ cause: { code: 'PROMO_OTHER_SESSION' } });
  });

  it('is refused for a coach who sells nothing, and begins on its day', async () => {
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    const { coachId } = await createCoach(test.db);
    const empty = desk.offers.createPromo({ ...terms, code: 'NOTHING', coachId });
    await expect(empty).rejects.toMatchObject({ cause: { code: 'OFFERING_NOT_FOUND' } });
    const startsAt = test.clock.current.add({ hours: 48 }).toString();
    await desk.offers.createPromo({ ...terms, code: 'LATER', startsAt });
    const { candidate, bookingId } = await holdFor(await createUser(test.db), await createReadyCoach(test));
    await expect(candidate.booking.applyPromo({ bookingId, code: 'LATER' })).rejects.toMatchObject({
      cause: { code: 'PROMO_NOT_YET' },
    });
  });
});
