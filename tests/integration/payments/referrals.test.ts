import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeBooking } from '../../../apps/api/src/features/booking/run-session.ts';
import { createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

async function holdSession(candidateId: Id<'user'>, fingerprint: string) {
  const deal = await createDeal(test, { candidateId, coach: await createReadyCoach(test) });
  const { bookingId, id } = await payFor(test, deal);
  await test.sql`update payments set card_fingerprint = ${fingerprint} where id = ${id}`;
  await test.sql`update bookings set status = 'awaiting_report', ended_at = ends_at where id = ${bookingId}`;
  await completeBooking(await actAt(test), { bookingId });
  await test.drain();
}

async function invite(referrerId: Id<'user'>, referredId: Id<'user'>) {
  const { code } = await (await test.as(referrerId)).offers.invitation();
  return (await test.as(referredId)).offers.claimReferral({ code });
}

it('gives both sides their credit after the first completed session, once', async () => {
  const [referrerId, referredId] = [await createUser(test.db), await createUser(test.db)];
  await invite(referrerId, referredId);
  await holdSession(referredId, 'card-a');
  const fifteen = [money(1_500, 'EUR')];
  expect(await (await test.as(referredId)).payments.credit()).toEqual(fifteen);
  await holdSession(referredId, 'card-a');
  expect(await (await test.as(referrerId)).payments.credit()).toEqual(fifteen);
  const letters = await test.sql`select recipient_id from emails where template = 'invitation_rewarded'`;
  expect(letters).toHaveLength(2);
  // The states of these bookings were set by hand.
  expect((await violationsOf(test)).filter((each) => !each.startsWith('V9'))).toEqual([]);
});

it('refuses one’s own invitation, by account, by mailbox and by card', async () => {
  const referrerId = await createUser(test.db);
  await expect(invite(referrerId, referrerId)).rejects.toThrow(/your own/);
  const twin = await createUser(test.db);
  await test.sql`update users set email = 'one.person@gmail.com' where id = ${referrerId}`;
  await test.sql`update users set email = 'oneperson+2@gmail.com' where id = ${twin}`;
  await expect(invite(referrerId, twin)).rejects.toThrow(/your own/);

  const [first, second] = [await createUser(test.db), await createUser(test.db)];
  await holdSession(first, 'card-same');
  await invite(first, second);
  await holdSession(second, 'card-same');
  expect(await (await test.as(first)).payments.credit()).toEqual([]);
  const { invited } = await (await test.as(first)).offers.invitation();
  expect(invited).toMatchObject([{ status: 'refused', refusal: 'same_person' }]);
});

it('counts before the first payment, and only once', async () => {
  const [one, other, guest] = [
    await createUser(test.db),
    await createUser(test.db),
    await createUser(test.db),
  ];
  await invite(one, guest);
  await expect(invite(other, guest)).rejects.toThrow(/only once/);
  const payer = await createUser(test.db);
  await holdSession(payer, 'card-b');
  await expect(invite(one, payer)).rejects.toThrow(/before the first/);
});
