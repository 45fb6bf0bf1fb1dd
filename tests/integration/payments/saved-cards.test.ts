import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckout } from '../../../apps/api/src/features/payments/create-checkout.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { createUser } from '../../support/factories.ts';
import { actAt, createDeal, getPayment, openCheckout } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(() => test[Symbol.asyncDispose]());

type CandidateId = Awaited<ReturnType<typeof createUser>>;

let hours = 48;
/** A deal at a time of its own: nobody sits in two sessions at once. */
const nextDeal = (candidateId: CandidateId) => createDeal(test, { candidateId, startsInHours: ++hours });

const cardsOf = async (id: CandidateId) => (await test.as(id)).payments.savedCards();

/** Opens the next page of this person and pays on it, as its form would. */
async function payNext(candidateId: CandidateId, how: Record<string, unknown>) {
  const payment = await openCheckout(test, await nextDeal(candidateId));
  const answer = await test.stripe.sim(`/checkout/sessions/${payment.checkoutSessionId}/pay`, how);
  await test.stripe.deliver();
  await test.drain();
  return { answer, payment: await getPayment(test, payment.id) };
}

const candidateWithCard = async (card = 'pm_card_visa') => {
  const id = await createUser(test.db);
  await payNext(id, { card, save: true });
  const [saved] = await cardsOf(id);
  return { id, saved: saved! };
};

describe('a saved card', () => {
  it('is kept only when the candidate says so', async () => {
    const id = await createUser(test.db);
    expect(await cardsOf(id)).toEqual([]);
    await payNext(id, {});
    expect(await cardsOf(id)).toEqual([]);
    await payNext(id, { save: true });
    expect(await cardsOf(id)).toMatchObject([{ brand: 'visa', last4: '4242', hasExpired: false }]);
  });

  it('pays the next booking, under the same customer of Stripe', async () => {
    const { id, saved } = await candidateWithCard();
    const { payment } = await payNext(id, { saved: saved.cardId });
    expect(payment).toMatchObject({ status: 'succeeded', cardLast4: '4242' });
    const own = test.stripe.local.sandbox.store
      .all('customer')
      .filter(({ metadata }) => metadata.userId === id);
    expect(own).toHaveLength(1);
  });

  it('pays after the bank asked again, and leaves the booking unpaid when the bank was refused', async () => {
    const { id, saved } = await candidateWithCard('pm_card_threeDSecure2Required');
    const refused = await payNext(id, { saved: saved.cardId, challenge: 'fail' });
    expect(refused.payment).toMatchObject({ status: 'open', declineCode: 'authentication_required' });
    expect((await payNext(id, { saved: saved.cardId })).payment.status).toBe('succeeded');
  });

  it('may be declined; the same page takes another card', async () => {
    const { id, saved } = await candidateWithCard('pm_card_chargeCustomerFail');
    const { payment } = await payNext(id, { saved: saved.cardId });
    expect(payment).toMatchObject({ status: 'open', declineCode: 'generic_decline' });
    await test.stripe.sim(`/checkout/sessions/${payment.checkoutSessionId}/pay`, {});
    await test.stripe.deliver();
    await test.drain();
    expect((await getPayment(test, payment.id)).status).toBe('succeeded');
  });

  it('can be removed, every copy of it at once, and is offered nowhere any more', async () => {
    const { id, saved } = await candidateWithCard();
    await payNext(id, { save: true }); // the same number again
    expect(await cardsOf(id)).toHaveLength(1);
    const candidate = await test.as(id);
    await candidate.payments.removeCard({ cardId: (await cardsOf(id))[0]!.cardId });
    expect(await cardsOf(id)).toEqual([]);
    await expect(payNext(id, { saved: saved.cardId })).rejects.toThrow('not offered');
    const [{ count }] = await test.sql<[{ count: number }]>`
      select count(*)::int from audit_events where action = 'card.removed' and subject_id = ${id}`;
    expect(count).toBe(1);
  });

  it('is nobody else’s to remove', async () => {
    const { saved } = await candidateWithCard();
    const stranger = await candidateWithCard();
    const remove = (await test.as(stranger.id)).payments.removeCard({ cardId: saved.cardId });
    await expect(remove).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes the money of a refund, also after it was removed', async () => {
    const { id, saved } = await candidateWithCard();
    const { payment } = await payNext(id, { saved: saved.cardId });
    await (await test.as(id)).payments.removeCard({ cardId: saved.cardId });
    const ctx = await actAt(test);
    await test.db.transaction((tx) =>
      requestRefund(ctx, tx, {
        bookingId: payment.bookingId,
        amount: { amountMinor: payment.amountMinor, currency: 'EUR' },
        reason: 'candidate_cancelled',
        operation: `${payment.bookingId}:cancel`,
        requestedBy: { kind: 'candidate', id },
      }),
    );
    await test.drain();
    await test.stripe.deliver();
    const [row] = await test.sql`select status from refunds where payment_id = ${payment.id}`;
    expect(row?.status).toBe('succeeded');
  });
});

describe('the customer at Stripe', () => {
  it('is one, however often and at once somebody begins to pay, and though the answer was lost', async () => {
    const id = await createUser(test.db);
    const creation = { method: 'POST', path: '/v1/customers' };
    await test.stripe.fault({ ...creation, effect: 'close', when: 'after', times: 9 });
    const deal = await nextDeal(id);
    await expect(createCheckout(await actAt(test), deal)).rejects.toMatchObject({
      code: 'PAYMENT_PROVIDER_DOWN',
    });
    await test.stripe.clearFaults();
    await Promise.all([createCheckout(await actAt(test), deal), createCheckout(await actAt(test), deal)]);
    const own = test.stripe.local.sandbox.store
      .all('customer')
      .filter(({ metadata }) => metadata.userId === id);
    expect(own).toHaveLength(1);
  });

  it('is made anew after it was deleted there, whether we were told or not', async () => {
    const { id } = await candidateWithCard();
    const customerOf = async () => {
      const [row] = await test.sql`select customer_id from stripe_customers where user_id = ${id}`;
      return String(row?.customer_id);
    };
    const first = await customerOf();
    await deleteAtStripe(first);
    await test.stripe.deliver();
    await test.drain();
    expect((await payNext(id, {})).payment.status).toBe('succeeded');
    const second = await customerOf();
    expect(second).not.toBe(first);

    await deleteAtStripe(second);
    test.stripe.lose();
    const deal = await nextDeal(id);
    await expect(createCheckout(await actAt(test), deal)).rejects.toMatchObject({
      code: 'PAYMENT_PROVIDER_DOWN',
    });
    await createCheckout(await actAt(test), deal);
    expect(await customerOf()).not.toBe(second);
  });

  it('follows the address of the person', async () => {
    const { id } = await candidateWithCard();
    const deal = await nextDeal(id);
    await createCheckout(await actAt(test), { ...deal, candidate: { id, email: 'new@example.test' } });
    const own = test.stripe.local.sandbox.store
      .all('customer')
      .filter(({ metadata }) => metadata.userId === id);
    expect(own.map(({ email }) => email)).toEqual(['new@example.test']);
  });
});

const deleteAtStripe = (customer: string) =>
  fetch(`${test.stripe.local.url}/v1/customers/${customer}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer sk_test_local' },
  });
