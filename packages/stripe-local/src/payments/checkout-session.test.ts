import { describe, expect, it } from 'vitest';
import { anOpenSession, aPaidSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

const MINUTE = 60;

describe('checkout sessions', () => {
  it('are open, then paid and complete; the payment intent shows only then', async () => {
    const { server, stripe, sim } = await testServer();
    const open = await anOpenSession(stripe, { transferGroup: 'bk_7' });
    expect(open).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      amount_total: 10_000,
      livemode: false,
    });
    expect(open.url).toBe(`${server.url}/c/pay/${open.id}`);
    await sim(`/checkout/sessions/${open.id}/pay`);
    const paid = await stripe.checkout.sessions.retrieve(open.id, {
      expand: ['payment_intent.latest_charge'],
    });
    expect(paid).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      client_reference_id: 'pay_1',
      customer_details: { email: 'candidate@example.com' },
      payment_intent: {
        status: 'succeeded',
        amount_received: 10_000,
        transfer_group: 'bk_7',
        metadata: { payment_id: 'pay_1' },
        latest_charge: {
          paid: true,
          captured: true,
          transfer_group: 'bk_7',
          payment_method_details: { card: { last4: '4242' } },
        },
      },
    });
    await expect(stripe.checkout.sessions.expire(open.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it.each([
    ['29 minutes', 29 * MINUTE, false],
    ['30 minutes', 30 * MINUTE + 1, true],
    ['24 hours', 24 * 60 * MINUTE - 1, true],
    ['25 hours', 25 * 60 * MINUTE, false],
  ])('may expire %s from now: %s seconds, %s', async (_words, seconds, allowed) => {
    const { stripe } = await testServer();
    const made = anOpenSession(stripe, { expiresAt: Math.floor(Date.now() / 1000) + seconds });
    if (allowed) expect((await made).status).toBe('open');
    else await expect(made).rejects.toMatchObject({ param: 'expires_at' });
  });

  it('expire by the clock, are announced, and take no payment afterwards', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await anOpenSession(stripe, { expiresAt: Math.floor(Date.now() / 1000) + 31 * MINUTE });
    await sim('/clock', { advanceSeconds: 32 * MINUTE });
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null });
    expect((await stripe.events.list({ type: 'checkout.session.expired' })).data).toHaveLength(1);
    await expect(sim(`/checkout/sessions/${id}/pay`)).rejects.toThrow(/expired/);
    expect(await sim(`/checkout/sessions/${id}/pay`, { late: true })).toMatchObject({
      session: { status: 'complete' },
    });
  });

  it('survive a declined card: the next one pays the same intent', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await anOpenSession(stripe);
    expect(await sim(`/checkout/sessions/${id}/pay`, { card: '4000 0000 0000 9995' })).toMatchObject({
      outcome: 'declined',
    });
    const [intent] = (await stripe.paymentIntents.list()).data;
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' },
    });
    await sim(`/checkout/sessions/${id}/pay`);
    const session = await stripe.checkout.sessions.retrieve(id);
    expect(session).toMatchObject({ payment_status: 'paid', payment_intent: intent!.id });
    expect(
      (await stripe.charges.list({ payment_intent: intent!.id })).data.map(({ status }) => status),
    ).toEqual(['succeeded', 'failed']);
  });

  it.each([
    ['pass', 'paid', 'complete'],
    ['fail', 'declined', 'open'],
    ['leave', 'challenge', 'open'],
  ])('ask for 3-D Secure: %s leads to %s', async (challenge, outcome, status) => {
    const { stripe, sim } = await testServer();
    const { id } = await anOpenSession(stripe);
    const paid = await sim(`/checkout/sessions/${id}/pay`, {
      card: 'pm_card_threeDSecure2Required',
      challenge,
    });
    expect(paid).toMatchObject({ outcome, session: { status } });
  });

  it('confirm a delayed method later', async () => {
    const { stripe, sim } = await testServer();
    const { id } = await anOpenSession(stripe);
    expect(await sim(`/checkout/sessions/${id}/pay`, { delayed: true })).toMatchObject({
      session: { status: 'complete', payment_status: 'unpaid' },
    });
    const session = await stripe.checkout.sessions.retrieve(id);
    await sim(`/payment_intents/${String(session.payment_intent)}/settle`, { outcome: 'succeeded' });
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
    expect(
      (await stripe.events.list({ type: 'checkout.session.async_payment_succeeded' })).data,
    ).toHaveLength(1);
  });

  it('get their fee a moment after the payment', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    await sim('/clock', { advanceSeconds: 2 });
    const settled = await stripe.charges.retrieve(charge, { expand: ['balance_transaction'] });
    expect(settled.balance_transaction).toMatchObject({
      amount: 10_000,
      fee: 175,
      net: 9825,
      status: 'pending',
    });
    expect((await stripe.events.list({ type: 'charge.updated' })).data[0]).toMatchObject({
      data: { previous_attributes: { balance_transaction: null } },
    });
  });
});
