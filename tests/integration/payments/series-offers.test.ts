import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createAdmin, createOffering, createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { createPackage, holdNext } from '../../support/offers.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const WEEKS = [
  '2026-03-05T18:00:00Z',
  '2026-03-12T18:00:00Z',
  '2026-03-19T18:00:00Z',
  '2026-03-26T17:00:00Z',
];
const timeZone = 'Europe/Berlin';
const eur = (minor: number) => money(minor, 'EUR');
type Candidate = Awaited<ReturnType<TestMarket['as']>>;

async function holdWeeks(candidate: Candidate, offeringId: Id<'offering'>, weeks = WEEKS) {
  const held = await candidate.booking.holdSeries({ offeringId, startsAt: weeks, timeZone });
  return held.series.map(({ id }) => id);
}

const openPages = (test: TestMarket) =>
  test.sql<{ id: string }[]>`select distinct checkout_session_id as id from payments where status = 'open'`;

/** Whoever has to pay by card pays; then all news arrive. */
async function settle(test: TestMarket) {
  for (const { id } of await openPages(test)) await test.stripe.sim(`/checkout/sessions/${id}/pay`);
  await test.drain();
  await test.stripe.deliver();
  await test.drain();
}

const paidBy = (test: TestMarket, ids: readonly Id<'booking'>[]) => test.sql<
  { card: number; credit: number; package: number; ours: number; given: number; discount: number }[]
>`
  select p.amount_minor::int as card, p.credit_minor::int as credit, p.package_minor::int as package,
    p.subsidy_minor::int as ours, p.refunded_minor::int as given,
    (coalesce(b.list_price_minor, b.price_amount_minor) - b.price_amount_minor)::int as discount
  from bookings b left join payments p on p.booking_id = b.id and p.status = 'succeeded'
  where b.id in ${test.sql(ids)} order by b.starts_at`;

const statuses = async (test: TestMarket, ids: readonly Id<'booking'>[]) =>
  (
    await test.sql<{ status: string }[]>`
      select status from bookings where id in ${test.sql(ids)} order by starts_at`
  ).map(({ status }) => status);

describe('a series with a package', () => {
  it('is paid whole with a package that has enough sessions, without Stripe, and told of in one message', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId } = await createPackage(test);
    const ids = await holdWeeks(candidate, offeringId);
    const held = await candidate.booking.show({ bookingId: ids[0]! });
    expect(held.package).toEqual({ sessions: 5, sessionsLeft: 5, covers: ids });
    const { url } = await candidate.booking.pay({ bookingId: ids[0]! });
    expect(url).toMatch(/\?paid=1$/);
    await settle(test);
    expect(await statuses(test, ids)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
    expect(await paidBy(test, ids)).toMatchObject(ids.map(() => ({ card: 0, credit: 0, package: 8_000 })));
    const told = test.sentMail.filter(({ cause }) => cause.includes(':confirmed'));
    expect(told.map(({ invitations }) => invitations?.length)).toEqual([4, 4]);
    const [left] = await candidate.offers.myPackages();
    expect(left).toMatchObject({ sessionsLeft: 1 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('uses what is left for the earliest, and the card for the others; each comes back the way it was paid', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId, packageId } = await createPackage(test, {
      sessions: 3,
      priceMinor: 25_000,
    });
    const alone = await holdNext(test, candidate, offeringId);
    await candidate.booking.pay({ bookingId: alone });
    await settle(test);
    const ids = await holdWeeks(candidate, offeringId, [...WEEKS.slice(1), '2026-04-02T17:00:00Z']);
    const shown = await candidate.booking.show({ bookingId: ids[3]! });
    expect(shown.package).toEqual({ sessions: 3, sessionsLeft: 2, covers: ids.slice(0, 2) });
    const { url } = await candidate.booking.pay({ bookingId: ids[0]! });
    expect(url).not.toMatch(/paid=1/);
    await test.drain();
    expect(await statuses(test, ids)).toEqual(['confirmed', 'confirmed', 'held', 'held']);
    await settle(test);
    expect(await statuses(test, ids)).toEqual(ids.map(() => 'confirmed'));
    expect(await paidBy(test, ids)).toMatchObject([
      { package: 8_333, card: 0 },
      { package: 8_334, card: 0 }, // the last has the odd cent
      { package: 0, card: 10_000 },
      { package: 0, card: 10_000 },
    ]);
    await candidate.booking.cancel({ bookingId: ids[1]!, reason: '', refundMinor: 8_334 });
    await candidate.booking.cancel({ bookingId: ids[2]!, reason: '', refundMinor: 10_000 });
    await settle(test);
    expect(await paidBy(test, ids)).toMatchObject([{}, {}, { given: 10_000 }, { given: 0 }]);
    const [left] = await candidate.offers.myPackages();
    expect(left).toMatchObject({ sessionsLeft: 1 });
    const books = await readBooks(test);
    expect(books[ledgerAccount.packageCredit(packageId)]).toBe(-8_334);
    expect(books[ledgerAccount.booking(ids[3]!)]).toBe(-10_000);
    await test.stripe.follow();
    await test.sweep();
    await settle(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('spends no session twice when the button is pressed in two windows, beside a booking of one time', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId, packageId } = await createPackage(test, {
      sessions: 3,
      priceMinor: 24_000,
    });
    const ids = await holdWeeks(candidate, offeringId);
    const alone = await holdNext(test, candidate, offeringId);
    const presses = [ids[0]!, ids[3]!, alone, ids[1]!].map((bookingId) =>
      candidate.booking.pay({ bookingId }),
    );
    await Promise.allSettled(presses);
    await test.drain();
    const rest = await test.sql<{ id: Id<'booking'> }[]>`
      select id from bookings where status = 'held' order by starts_at`;
    for (const { id } of rest) await candidate.booking.pay({ bookingId: id });
    await settle(test);
    await settle(test);
    const all = await paidBy(test, [...ids, alone]);
    expect(all.filter((each) => each.package === 8_000)).toHaveLength(3);
    expect(all.filter(({ card }) => card === 10_000)).toHaveLength(2);
    const [left] = await test.sql<{ left: number }[]>`
      select sessions_left as left from packages where id = ${packageId}`;
    expect(left).toEqual({ left: 0 });
    expect(await violationsOf(test)).toEqual([]);
  });
});

const terms = {
  ...{ percent: 25, amountMinor: null, currency: 'EUR', maxDiscountMinor: null, maxUses: 1 },
  ...{ maxUsesPerPerson: 1, budgetMinor: null, firstTimeOnly: false, startsAt: null, endsAt: null },
  offeringId: null,
};
const FIFTY = { ...terms, percent: null, amountMinor: 5_000 };

async function withCode(test: TestMarket, code: string, given: Partial<typeof FIFTY | typeof terms> = {}) {
  await (await test.as(await createAdmin(test.db, 'finance'))).offers.createPromo({
    ...terms,
    ...given,
    code,
  });
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId, { priceAmountMinor: 10_000 });
  const candidateId = await createUser(test.db);
  return { coach, offeringId, candidateId, candidate: await test.as(candidateId) };
}

const useOf = async (test: TestMarket, code: string) =>
  (
    await test.sql<{ uses: number; given: number }[]>`
      select uses, given_minor::int as given from promo_codes where code = ${code}`
  )[0];

describe('a series with a promo code', () => {
  it('uses the code once, and shares an amount out over the sessions to the cent', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId, coach } = await withCode(test, 'FIFTY', FIFTY);
    const ids = await holdWeeks(candidate, offeringId, WEEKS.slice(0, 3));
    const coded = await candidate.booking.applyPromo({ bookingId: ids[1]!, code: 'FIFTY' });
    expect(coded.series.map(({ price }) => price)).toEqual([eur(8_333), eur(8_333), eur(8_334)]);
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 1, given: 5_000 });
    await candidate.booking.pay({ bookingId: ids[0]! });
    await settle(test);
    expect(await paidBy(test, ids)).toMatchObject([
      { card: 8_333, ours: 1_667, discount: 1_667 },
      { card: 8_333, ours: 1_667, discount: 1_667 },
      { card: 8_334, ours: 1_666, discount: 1_666 },
    ]);
    const { rows } = await (await test.as(coach.userId)).payments.earnings({});
    expect(rows.map(({ coachShare }) => coachShare)).toEqual([eur(8_500), eur(8_500), eur(8_500)]);

    // One goes back: its own price to the card, its own part of the discount to the platform.
    await candidate.booking.cancel({ bookingId: ids[0]!, reason: '', refundMinor: 8_333 });
    await settle(test);
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 1, given: 3_333 });
    expect(await paidBy(test, ids)).toMatchObject([{ given: 8_333 }, { given: 0 }, { given: 0 }]);
    for (const [at, refundMinor] of [8_333, 8_334].entries()) {
      await candidate.booking.cancel({ bookingId: ids[at + 1]!, reason: '', refundMinor });
      await settle(test);
    }
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 0, given: 0 }); // nothing was delivered
    const books = await readBooks(test);
    for (const id of ids) expect(books[ledgerAccount.booking(id)] ?? 0).toBe(0);
    await test.stripe.follow();
    await test.sweep();
    await settle(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is judged anew on what is left when one is left out, and taken off all at once', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId } = await withCode(test, 'FIFTY', FIFTY);
    const ids = await holdWeeks(candidate, offeringId, WEEKS.slice(0, 3));
    await candidate.booking.applyPromo({ bookingId: ids[0]!, code: 'FIFTY' });
    await candidate.booking.releaseHold({ bookingId: ids[0]! });
    const left = await candidate.booking.show({ bookingId: ids[1]! });
    const held = left.series.filter(({ status }) => status === 'held');
    expect(held.map(({ price }) => price)).toEqual([eur(7_500), eur(7_500)]);
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 1, given: 5_000 });
    const bare = await candidate.booking.removePromo({ bookingId: ids[2]! });
    expect(bare.series.filter(({ status }) => status === 'held').map(({ price }) => price)).toEqual([
      eur(10_000),
      eur(10_000),
    ]);
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 0, given: 0 });
    await candidate.booking.applyPromo({ bookingId: ids[1]!, code: 'FIFTY' });
    await candidate.booking.releaseSeries({ bookingId: ids[1]! });
    expect(await useOf(test, 'FIFTY')).toEqual({ uses: 0, given: 0 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('goes to one of many who want its last use at the same moment, for all sessions or none', async () => {
    await using test = await createTestMarket({ max: 20 });
    const { offeringId } = await withCode(test, 'LAST');
    const series = await Promise.all(
      Array.from({ length: 7 }, async (_, at) => {
        const candidate = await test.as(await createUser(test.db));
        const weeks = WEEKS.map((week) =>
          Temporal.Instant.from(week)
            .add({ hours: at - 2 })
            .toString(),
        );
        return { candidate, ids: await holdWeeks(candidate, offeringId, weeks.slice(0, 3)) };
      }),
    );
    const tries = await Promise.allSettled(
      series.map(({ candidate, ids }, at) =>
        candidate.booking.applyPromo({ bookingId: ids[at % 3]!, code: 'LAST' }),
      ),
    );
    for (const tried of tries)
      if (tried.status === 'rejected')
        expect(tried.reason).toMatchObject({ cause: { code: 'PROMO_USED_UP' } });
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await useOf(test, 'LAST')).toEqual({ uses: 1, given: 7_500 });
    const coded = await test.sql<{ series: string; sessions: number }[]>`
      select series_id as series, count(*)::int as sessions from bookings
      where list_price_minor is not null group by series_id`;
    expect(coded.map(({ sessions }) => sessions)).toEqual([3]);
  });

  it('takes something off what a package does not pay for, and nothing off what it does', async () => {
    await using test = await createTestMarket();
    const { candidate, offeringId } = await createPackage(test, { sessions: 3, priceMinor: 24_000 });
    const desk = await test.as(await createAdmin(test.db, 'finance'));
    await desk.offers.createPromo({ ...terms, code: 'QUARTER' });
    const ids = await holdWeeks(candidate, offeringId);
    const coded = await candidate.booking.applyPromo({ bookingId: ids[0]!, code: 'QUARTER' });
    expect(coded).toMatchObject({ promo: { code: 'QUARTER' }, package: { covers: ids.slice(0, 3) } });
    expect(coded.series.map(({ price }) => price.amountMinor)).toEqual([10_000, 10_000, 10_000, 7_500]);
    await candidate.booking.pay({ bookingId: ids[0]! });
    await settle(test);
    await settle(test);
    expect(await paidBy(test, ids)).toMatchObject([
      ...ids.slice(0, 3).map(() => ({ package: 8_000, card: 0 })),
      { package: 0, card: 7_500, ours: 2_500 },
    ]);
    const three = await holdWeeks(candidate, offeringId, ['2026-04-06T17:00:00Z', '2026-04-07T17:00:00Z']);
    await expect(
      candidate.booking.applyPromo({ bookingId: three[0]!, code: 'QUARTER' }),
    ).rejects.toMatchObject({ cause: { code: 'PROMO_ALREADY_USED' } });
    expect(await violationsOf(test)).toEqual([]);
  });
});
