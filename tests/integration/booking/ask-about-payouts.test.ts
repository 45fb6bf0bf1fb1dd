import { expect, it } from 'vitest';
import { askAboutPayoutsSweep } from '../../../apps/api/src/features/booking/ask-about-payouts.job.ts';
import { actAt, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const isReady = async (test: TestMarket, coachId: string) =>
  (await test.sql`select payouts_ready_at is not null as ready from coaches where id = ${coachId}`)[0]?.ready;

async function ask(test: TestMarket) {
  await askAboutPayoutsSweep.run({}, await actAt(test));
  await test.drain();
}

it('asks once a day about coaches with a session ahead, and hears what no message told', async () => {
  await using test = await createTestMarket();
  const [booked, idle] = [await createReadyCoach(test), await createReadyCoach(test)];
  await payFor(test, await createDeal(test, { coach: booked }));
  for (const { coachId } of [booked, idle]) {
    await test.sql`update coaches set payouts_ready_at = now() where id = ${coachId}`;
  }
  await test.stripe.deliver();
  await test.drain();
  for (const { accountId } of [booked, idle]) await test.stripe.sim(`/accounts/${accountId}/restrict`);
  test.stripe.lose();
  test.clock.advance({ hours: 23 });
  await ask(test); // the message of their onboarding is an answer of today
  expect(await isReady(test, booked.coachId)).toBe(true);
  test.clock.advance({ hours: 2 });
  await ask(test);
  expect(await isReady(test, booked.coachId)).toBe(false);
  expect(await isReady(test, idle.coachId)).toBe(true);
});
