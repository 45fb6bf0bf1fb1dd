import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

const UNAUTHORIZED = { code: 'UNAUTHORIZED', cause: { code: 'SIGN_IN_NEEDED' } };
const NOT_A_COACH = { code: 'FORBIDDEN', cause: { code: 'NOT_A_COACH' } };

/** A coach who never heard of Stripe. */
async function newCoach(test: TestMarket) {
  const coach = await createCoach(test.db, { payoutsReady: false });
  await test.sql`update coaches set stripe_account_id = null where id = ${coach.coachId}`;
  return coach;
}

const accounts = (test: TestMarket) =>
  test.stripe.local.sandbox.store.all('account').filter(({ dashboard }) => dashboard === 'express');

describe('payments.connectPayouts', () => {
  it('makes the account once, and a new address each time', async () => {
    await using test = await createTestMarket();
    const { userId, coachId } = await newCoach(test);
    const caller = await test.as(userId);
    const first = await caller.payments.connectPayouts({ country: 'DE' });
    const second = await caller.payments.connectPayouts({ country: 'DE' });
    expect(first.url).not.toBe(second.url);
    const [account, ...others] = accounts(test);
    expect(others).toEqual([]);
    expect(account).toMatchObject({ country: 'DE', metadata: { coachId }, transfersRequested: true });
    expect(await caller.payments.payoutStatus()).toMatchObject({ state: 'incomplete', readySince: null });
  });

  it('makes one account when two clicks race', async () => {
    await using test = await createTestMarket();
    const { userId } = await newCoach(test);
    const caller = await test.as(userId);
    await Promise.all([1, 2, 3].map(() => caller.payments.connectPayouts({ country: 'DE' })));
    expect(accounts(test)).toHaveLength(1);
  });

  it('leads to a coach who can be paid', async () => {
    await using test = await createTestMarket();
    const { userId } = await newCoach(test);
    const caller = await test.as(userId);
    await caller.payments.connectPayouts({ country: 'DE' });
    await expect(caller.payments.payoutsDashboard()).rejects.toMatchObject({
      cause: { code: 'PAYOUTS_NOT_CONNECTED' },
    });
    expect(await caller.payments.refreshPayoutStatus()).toMatchObject({ readySince: null });
    await test.stripe.sim(`/accounts/${accounts(test)[0]!.id}/complete-onboarding`);
    expect(await caller.payments.refreshPayoutStatus()).toMatchObject({
      readySince: test.clock.current.toString(),
    });
    expect((await caller.payments.payoutsDashboard()).url).toMatch(/^http/);
  });

  it('refuses a country that no money of ours could reach', async () => {
    await using test = await createTestMarket();
    const caller = await test.as((await newCoach(test)).userId);
    const call = caller.payments.connectPayouts({ country: 'US' });
    await expect(call).rejects.toMatchObject({ cause: { code: 'PAYOUT_ACCOUNT_REFUSED' } });
    expect((await caller.payments.payoutStatus()).countries).toContain('DE');
    expect(accounts(test)).toEqual([]);
  });

  it('says so when Stripe does not answer', async () => {
    await using test = await createTestMarket();
    const caller = await test.as((await newCoach(test)).userId);
    await test.stripe.fault({
      effect: 'status',
      status: 503,
      method: 'POST',
      path: '/v2/core/accounts',
      times: 3,
    });
    const call = caller.payments.connectPayouts({ country: 'DE' });
    await expect(call).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      cause: { code: 'PAYMENT_PROVIDER_DOWN' },
    });
  });

  it.each(['Germany', 'de', ''])('refuses %j as a country', async (country) => {
    await using test = await createTestMarket();
    const caller = await test.as((await newCoach(test)).userId);
    await expect(caller.payments.connectPayouts({ country })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is for coaches', async () => {
    await using test = await createTestMarket();
    const visitor = await test.as(null);
    const candidate = await test.as(await createUser(test.db));
    await expect(visitor.payments.connectPayouts({ country: 'DE' })).rejects.toMatchObject(UNAUTHORIZED);
    await expect(candidate.payments.connectPayouts({ country: 'DE' })).rejects.toMatchObject(NOT_A_COACH);
  });
});

describe('payments.payoutStatus, refreshPayoutStatus and payoutsDashboard', () => {
  it('speak of the caller alone', async () => {
    await using test = await createTestMarket();
    const ready = await createReadyCoach(test);
    const other = await newCoach(test);
    expect(await (await test.as(ready.userId)).payments.payoutStatus()).toMatchObject({
      state: expect.stringMatching(/enabled|incomplete/),
    });
    expect(await (await test.as(other.userId)).payments.payoutStatus()).toMatchObject({
      state: 'not_started',
    });
    const call = (await test.as(other.userId)).payments.payoutsDashboard();
    await expect(call).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { code: 'PAYOUTS_NOT_CONNECTED' },
    });
    expect(await (await test.as(other.userId)).payments.refreshPayoutStatus()).toMatchObject({
      state: 'not_started',
    });
  });

  it('are for coaches', async () => {
    await using test = await createTestMarket();
    const visitor = (await test.as(null)).payments;
    const candidate = (await test.as(await createUser(test.db))).payments;
    for (const name of ['payoutStatus', 'refreshPayoutStatus', 'payoutsDashboard'] as const) {
      await expect(visitor[name]()).rejects.toMatchObject(UNAUTHORIZED);
      await expect(candidate[name]()).rejects.toMatchObject(NOT_A_COACH);
    }
  });
});
