import type { Id } from '@app/shared/id/id';
import { describe, expect, it } from 'vitest';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createOffering, createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const TIMES = ['2026-03-05T18:00:00Z', '2026-03-12T18:00:00Z', '2026-03-19T18:00:00Z'];
const PRICE = 12_000;

/** Three sessions of one coach, held in one go at 120.00 € each, 15 % commission. */
async function holdThree(test: TestMarket) {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId, { priceAmountMinor: PRICE });
  const candidateId = await createUser(test.db);
  const candidate = async () => (await test.as(candidateId)).booking;
  const held = await (await candidate()).holdSeries({
    offeringId,
    startsAt: TIMES,
    timeZone: 'Europe/Dublin',
  });
  const ids = held.series.map(({ id }) => id);
  return { coach, offeringId, candidateId, candidate, ids, first: ids[0]! };
}
type Three = Awaited<ReturnType<typeof holdThree>>;

const openPage = async (test: TestMarket, { candidate, first }: Three): Promise<string> => {
  await (await candidate()).pay({ bookingId: first });
  const rows = await test.sql<{ session: string }[]>`
    select distinct checkout_session_id as session from payments where status = 'open'`;
  expect(rows).toHaveLength(1);
  return rows[0]!.session;
};

async function settle(test: TestMarket) {
  await test.drain();
  await test.stripe.deliver();
  await test.drain();
}

async function payAll(test: TestMarket, three: Three) {
  await test.stripe.sim(`/checkout/sessions/${await openPage(test, three)}/pay`);
  await settle(test);
}

async function pass(test: TestMarket, duration: Temporal.DurationLike) {
  test.clock.advance(duration);
  await test.stripe.follow();
  await test.sweep();
  await settle(test);
}

const statuses = async (test: TestMarket, ids: readonly Id<'booking'>[]) => {
  const rows = await test.sql<{ id: string; status: string }[]>`select id, status from bookings`;
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};
const paymentsOf = (test: TestMarket) =>
  test.sql<{ booking_id: string; charge_id: string; refunded: string; disputed: boolean; fee: string }[]>`
    select booking_id, charge_id, refunded_minor::text as refunded, fee_minor::text as fee,
      disputed_at is not null as disputed from payments where status = 'succeeded' order by session_starts_at`;

describe('a series paid in one go', () => {
  it('is one page with a line for each, one charge, a payment each, and one message with every invitation', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    const session = await openPage(test, three);
    expect(await openPage(test, three)).toBe(session); // asked again, the same
    const atStripe = test.stripe.local.sandbox.store.find('checkout.session', session);
    expect(atStripe).toMatchObject({ amount_total: 3 * PRICE });
    expect(atStripe?._lineItems).toHaveLength(3);
    await test.stripe.sim(`/checkout/sessions/${session}/pay`);
    await settle(test);

    expect(await statuses(test, three.ids)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    await pass(test, { minutes: 2 }); // the fee is known a moment later
    const paid = await paymentsOf(test);
    expect(new Set(paid.map(({ charge_id }) => charge_id)).size).toBe(1);
    const books = await readBooks(test);
    for (const id of three.ids) expect(books[ledgerAccount.booking(id)]).toBe(-PRICE);
    expect(books[ledgerAccount.stripeFees]).toBe(paid.reduce((sum, { fee }) => sum + Number(fee), 0));

    const told = test.sentMail.filter(({ cause }) => cause.includes(':confirmed'));
    expect(told.map(({ invitations }) => invitations?.length)).toEqual([3, 3]); // the candidate and the coach
    const uids = told[0]?.invitations?.map(({ content }) => /UID:(.*)\r\n/.exec(content)?.[1]);
    expect(new Set(uids).size).toBe(3);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('gives back one session’s own price when that one is cancelled, and pays the coach for the others', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    await payAll(test, three);
    const [, second] = three.ids;
    await (await three.candidate()).cancel({ bookingId: second!, reason: '', refundMinor: PRICE });
    await pass(test, { minutes: 1 });
    expect(await statuses(test, three.ids)).toEqual(['confirmed', 'cancelled', 'confirmed']);
    expect((await paymentsOf(test)).map(({ refunded }) => refunded)).toEqual(['0', `${PRICE}`, '0']);

    const third = three.ids[2]!;
    await test.clock.travelTo('2026-03-19T17:00:00Z'); // an hour before: half is kept
    await test.stripe.follow();
    await (await three.candidate()).cancel({ bookingId: third, reason: '', refundMinor: PRICE / 2 });
    await pass(test, { hours: 80 });
    await pass(test, { minutes: 10 });
    const transfers = test.stripe.local.sandbox.store.all('transfer');
    expect(transfers).toMatchObject([{ amount: 5_100, metadata: { bookingId: third } }]);
    await pass(test, { minutes: 10 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('moves one without the others', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    await payAll(test, three);
    const moved = await (await three.candidate()).move({
      bookingId: three.ids[1]!,
      startsAt: '2026-03-13T18:00:00Z',
    });
    expect(moved.series.map(({ startsAt }) => startsAt)).toEqual([
      TIMES[0],
      '2026-03-13T18:00:00Z',
      TIMES[2],
    ]);
  });

  it('seats again what is free and gives back what is not, when the money comes after the hold', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    const session = await openPage(test, three);
    await pass(test, { minutes: 16 });
    expect(await statuses(test, three.ids)).toEqual(['expired', 'expired', 'expired']);
    const other = (await test.as(await createUser(test.db))).booking;
    await other.holdSlot({ offeringId: three.offeringId, startsAt: TIMES[1]!, timeZone: 'UTC' });

    await test.stripe.sim(`/checkout/sessions/${session}/pay`, { late: true });
    await settle(test);
    await settle(test);
    expect(await statuses(test, three.ids)).toEqual(['confirmed', 'expired', 'confirmed']);
    expect((await paymentsOf(test)).map(({ refunded }) => refunded)).toEqual(['0', `${PRICE}`, '0']);
    await pass(test, { minutes: 20 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('closes the page of all when one is left out, and opens another for the rest', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    const before = await openPage(test, three);
    await (await three.candidate()).releaseHold({ bookingId: three.ids[2]! });
    await test.drain();
    const after = await openPage(test, three);
    expect(after).not.toBe(before);
    await test.drain(); // news of the closed page must not close the new one
    expect(test.stripe.local.sandbox.store.find('checkout.session', after)).toMatchObject({
      amount_total: 2 * PRICE,
      status: 'open',
    });
    await test.stripe.sim(`/checkout/sessions/${after}/pay`);
    await settle(test);
    expect(await statuses(test, three.ids)).toEqual(['confirmed', 'confirmed', 'expired']);
  });

  it('freezes every session when the bank asks about the charge', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    await payAll(test, three);
    const [{ charge_id } = { charge_id: '' }] = await paymentsOf(test);
    await test.stripe.sim(`/charges/${charge_id}/dispute`);
    await settle(test);
    expect((await paymentsOf(test)).map(({ disputed }) => disputed)).toEqual([true, true, true]);
  });

  it.each([
    ['one price: the latest session', PRICE, ['0', '0', '12000']],
    ['more than one: the latest backwards', 15_000, ['0', '3000', '12000']],
    ['all', 3 * PRICE, ['12000', '12000', '12000']],
  ])('takes over a refund from Stripe’s dashboard of %s', async (_what, amount, refunded) => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    await payAll(test, three);
    const [{ charge_id } = { charge_id: '' }] = await paymentsOf(test);
    await test.stripe.sim(`/charges/${charge_id}/refund`, { amount });
    await settle(test);
    await settle(test);
    expect((await paymentsOf(test)).map((payment) => payment.refunded)).toEqual(refunded);
    await pass(test, { minutes: 20 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('confirms nothing on another amount than all of them, and gives that back', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    await test.stripe.sim(`/checkout/sessions/${await openPage(test, three)}/pay`, { amount: 2 * PRICE });
    await settle(test);
    await pass(test, { minutes: 20 });
    expect(await statuses(test, three.ids)).toEqual(['expired', 'expired', 'expired']);
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([{ amount: 2 * PRICE }]);
  });

  it('pays by credit in proportion, and opens no page when it covers all', async () => {
    await using test = await createTestMarket();
    const three = await holdThree(test);
    const { candidateId } = three;
    await giveCredit(test, candidateId, 40_000);
    const { url } = await (await three.candidate()).pay({ bookingId: three.first });
    expect(url).toContain('paid=1');
    await test.drain();
    expect(await statuses(test, three.ids)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect((await readBooks(test))[ledgerAccount.candidateCredit(candidateId)]).toBe(-4_000);
  });
});

/** Credit as a no-show would leave it. */
async function giveCredit(test: TestMarket, candidateId: Id<'user'>, amountMinor: number) {
  const { postLedger } = await import('../../../apps/api/src/features/payments/ledger.repository.ts');
  const amount = { amountMinor, currency: 'EUR' };
  const minus = { amountMinor: -amountMinor, currency: 'EUR' };
  await test.db.transaction((tx) =>
    postLedger(
      tx,
      [
        {
          code: 'C1',
          ref: `gift:${candidateId}`,
          entries: [
            { account: ledgerAccount.suspense, amount },
            { account: ledgerAccount.candidateCredit(candidateId), amount: minus },
          ],
        },
      ],
      { at: test.clock.current, bookingId: null },
    ),
  );
}
