import type { Id } from '@app/shared/id/id';
import { describe, expect, it } from 'vitest';
import { ledgerAccount, readBooks } from '../support/books.ts';
import { createOffering, createUser } from '../support/factories.ts';
import { createReadyCoach } from '../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../support/stripe.ts';

/** The coach is open from 09:00 to 17:00 in Denver; it is Monday 2 March 2026, 09:00 UTC. */
const SLOT = '2026-03-05T17:00:00Z';
const LATER = '2026-03-06T18:00:00Z';

async function setTheScene(test: TestMarket) {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId);
  const candidateId = await createUser(test.db);
  return { coach, offeringId, candidateId };
}

type Scene = Awaited<ReturnType<typeof setTheScene>>;

async function holdAndOpenCheckout(test: TestMarket, { offeringId, candidateId }: Scene) {
  const candidate = await test.as(candidateId);
  const { id: bookingId } = await candidate.booking.holdSlot({
    offeringId,
    startsAt: SLOT,
    timeZone: 'Europe/Dublin',
  });
  const { url } = await candidate.booking.pay({ bookingId });
  expect(url).toContain('/c/pay/');
  const [payment] = await test.sql<{ session: string }[]>`
    select checkout_session_id as session from payments where booking_id = ${bookingId}`;
  return { bookingId, session: payment!.session };
}

/** What a person does on Stripe's page, and what follows once Stripe has told us. */
async function payAtStripe(test: TestMarket, session: string, body: Record<string, unknown> = {}) {
  const answer = await test.stripe.sim(`/checkout/sessions/${session}/pay`, body);
  await settle(test);
  return answer;
}

async function settle(test: TestMarket) {
  await test.drain();
  await test.stripe.deliver();
  await test.drain();
}

async function passTime(test: TestMarket, duration: Temporal.DurationLike) {
  test.clock.advance(duration);
  await test.stripe.follow();
  await test.sweep();
  await settle(test);
}

const statusOf = async (test: TestMarket, userId: Id<'user'>, bookingId: Id<'booking'>) =>
  (await (await test.as(userId)).booking.show({ bookingId })).status;

const invitations = (test: TestMarket) =>
  test.sentMail.flatMap(({ to, invitations = [] }) =>
    invitations.map(({ content }) => ({ to: to.address, file: content.replaceAll('\r\n ', '') })),
  );

const refundsAtStripe = (test: TestMarket) =>
  test.stripe.local.sandbox.store.all('refund').map(({ amount, status }) => ({ amount, status }));

describe('a session is booked and changed', () => {
  it('is held, paid, told to both, moved and called off, and no money is left behind', async () => {
    await using test = await createTestMarket();
    const scene = await setTheScene(test);
    const { candidateId, coach, offeringId } = scene;
    const { bookingId, session } = await holdAndOpenCheckout(test, scene);

    await payAtStripe(test, session);
    expect(await statusOf(test, candidateId, bookingId)).toBe('confirmed');
    expect(await statusOf(test, coach.userId, bookingId)).toBe('confirmed');
    expect(invitations(test)).toHaveLength(2);
    for (const { file } of invitations(test)) {
      expect(file).toMatch(new RegExp(`METHOD:REQUEST.*UID:${bookingId}@second-round`, 's'));
      expect(file).toContain('DTSTART:20260305T170000Z');
    }

    await (await test.as(candidateId)).booking.move({ bookingId, startsAt: LATER });
    await settle(test);
    expect(invitations(test)).toHaveLength(4);
    expect(invitations(test).at(-1)?.file).toMatch(/METHOD:REQUEST.*SEQUENCE:1.*DTSTART:20260306T180000Z/s);
    const window = { offeringId, from: '2026-03-05T00:00:00Z', to: '2026-03-07T00:00:00Z' };
    const { starts } = await (await test.as(null)).booking.listSlots(window);
    expect(starts).toContain('2026-03-05T17:00:00.000Z'); // the old time is everybody's again
    expect(starts).not.toContain('2026-03-06T18:00:00.000Z');

    const { refund } = await (await test.as(candidateId)).booking.cancelQuote({ bookingId });
    expect(refund).toEqual({ amountMinor: 12_000, currency: 'EUR' });
    await (await test.as(candidateId)).booking.cancel({ bookingId, reason: '', refundMinor: 12_000 });
    await settle(test);
    expect(refundsAtStripe(test)).toEqual([{ amount: 12_000, status: 'succeeded' }]);
    expect(invitations(test).at(-1)?.file).toMatch(/METHOD:CANCEL.*SEQUENCE:2/s);
    const books = await readBooks(test);
    expect(books).not.toHaveProperty([ledgerAccount.booking(bookingId)]);
    expect(Object.values(books).reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect(await (await test.as(candidateId)).payments.receipt({ bookingId })).toMatchObject([
      { price: { amountMinor: 12_000 }, refunds: [{ toCard: { amountMinor: 12_000 } }] },
    ]);
  });

  it('keeps the hold when the card is declined, and books with the next one', async () => {
    await using test = await createTestMarket();
    const scene = await setTheScene(test);
    const { bookingId, session } = await holdAndOpenCheckout(test, scene);

    const declined = await payAtStripe(test, session, { card: '4000000000009995' });
    expect(declined).toMatchObject({ outcome: 'declined' });
    expect(await statusOf(test, scene.candidateId, bookingId)).toBe('held');

    const again = await (await test.as(scene.candidateId)).booking.pay({ bookingId });
    expect(again.url).toContain(session); // the same page, not a second one to pay by mistake
    await payAtStripe(test, session);
    expect(await statusOf(test, scene.candidateId, bookingId)).toBe('confirmed');
  });

  it('seats a payment that came after the hold had lapsed, while the time is free', async () => {
    await using test = await createTestMarket();
    const scene = await setTheScene(test);
    const { bookingId, session } = await holdAndOpenCheckout(test, scene);
    await passTime(test, { minutes: 16 });
    expect(await statusOf(test, scene.candidateId, bookingId)).toBe('expired');

    await payAtStripe(test, session, { late: true });
    expect(await statusOf(test, scene.candidateId, bookingId)).toBe('confirmed');
    expect(refundsAtStripe(test)).toEqual([]);
  });

  it('gives a late payment back when somebody else has the time, and tells the candidate', async () => {
    await using test = await createTestMarket();
    const scene = await setTheScene(test);
    const { bookingId, session } = await holdAndOpenCheckout(test, scene);
    await passTime(test, { minutes: 16 });
    const rival = await test.as(await createUser(test.db));
    await rival.booking.holdSlot({ offeringId: scene.offeringId, startsAt: SLOT, timeZone: 'UTC' });

    await payAtStripe(test, session, { late: true });
    expect(await statusOf(test, scene.candidateId, bookingId)).toBe('expired');
    expect(refundsAtStripe(test)).toEqual([{ amount: 12_000, status: 'succeeded' }]);
    expect(await readBooks(test)).not.toHaveProperty([ledgerAccount.booking(bookingId)]);
    const [receipt] = await (await test.as(scene.candidateId)).payments.receipt({ bookingId });
    expect(receipt?.refunds).toMatchObject([{ reason: 'late_payment', toCard: { amountMinor: 12_000 } }]);
    expect(test.sentMail.map(({ cause }) => cause).join()).toContain(bookingId);
  });
});
