import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { reconcileBalance } from '../../../apps/api/src/features/payments/reconcile-balance.ts';
import { listCases } from '../../../apps/api/src/features/payments/reconciliation.repository.ts';
import { askStripe } from '../../support/ask-stripe.ts';
import { createAdmin } from '../../support/factories.ts';
import { actAt, createDeal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function later(test: TestMarket) {
  test.clock.advance({ minutes: 20 });
  await test.stripe.follow();
}

/** Stripe tells its fee a moment after the payment. */
async function feesKnown(test: TestMarket) {
  await later(test);
  await test.stripe.deliver();
  await test.drain();
  await later(test);
}

const compare = async (test: TestMarket) => {
  await reconcileBalance(await actAt(test), null);
  return listCases(test.db);
};

/** The local Stripe server begins with money of the platform's own; it is booked like any top-up. */
async function openBooks(test: TestMarket) {
  const finance = await test.as(await createAdmin(test.db, 'finance'));
  await later(test);
  for (const { id } of await compare(test)) await finance.finance.repairCase({ caseId: id });
  await test.drain();
  return finance;
}

describe('reconciling with Stripe', () => {
  it('finds nothing when every movement is booked', async () => {
    await using test = await createTestMarket();
    await openBooks(test);
    await payFor(test, await createDeal(test));
    await feesKnown(test);
    expect(await compare(test)).toEqual([]);
  });

  it('sees the whole of a refund that was made before the period, and whose failure was heard of in it', async () => {
    await using test = await createTestMarket();
    await openBooks(test);
    const deal = await createDeal(test);
    const { paymentIntentId } = await payFor(test, deal);
    await feesKnown(test);
    const { refunds: refund } = await refundAtStripe(test, paymentIntentId!, 12_000); // it is paid
    await test.stripe.deliver();
    await test.drain();
    await test.stripe.sim(`/refunds/${refund}/fail`);
    test.clock.advance({ hours: 48 });
    await test.stripe.follow();
    await test.stripe.deliver();
    await test.drain();
    test.clock.advance({ hours: 24 * 34 });
    await test.stripe.follow();
    expect(await compare(test)).toEqual([]);
  });

  it('names a payment whose messages were lost, and one click puts it right', async () => {
    await using test = await createTestMarket();
    const finance = await openBooks(test);
    const deal = await createDeal(test);
    const paid = await payFor(test, deal);
    await feesKnown(test);
    const amount = money(2_500, 'EUR');
    const { refunds } = await refundAtStripe(test, paid.paymentIntentId!, amount.amountMinor);
    test.stripe.lose();
    await later(test);

    const [lost, ...others] = await compare(test);
    expect(others).toEqual([]);
    expect(lost).toMatchObject({
      kind: 'not_in_books',
      stripeObject: refunds,
      theirsMinor: -2_500,
      oursMinor: 0,
    });

    await finance.finance.repairCase({ caseId: lost!.id });
    await test.drain();
    expect(await listCases(test.db)).toEqual([]);
    await expect(finance.finance.repairCase({ caseId: lost!.id })).rejects.toMatchObject({
      cause: { code: 'CASE_CLOSED' },
    });
  });

  it('leaves to a person what Stripe does not know, and keeps what the person says', async () => {
    await using test = await createTestMarket();
    const finance = await openBooks(test);
    await payFor(test, await createDeal(test));
    await feesKnown(test);
    await test.sql.begin(async (tx) => {
      await tx`insert into ledger_transactions (id, code, ref, occurred_at)
        values ('ltx_invented', 'T1', 'tr_invented', ${test.clock.current.toString()})`;
      await tx`insert into ledger_entries (transaction_id, account, currency, amount_minor) values
        ('ltx_invented', 'asset:stripe_balance', 'EUR', -100), ('ltx_invented', 'expense:losses', 'EUR', 100)`;
    });
    await later(test);
    const [found] = await compare(test);
    expect(found).toMatchObject({ kind: 'not_at_stripe', stripeObject: 'tr_invented', oursMinor: -100 });
    await expect(finance.finance.repairCase({ caseId: found!.id })).rejects.toMatchObject({
      cause: { code: 'CASE_NOT_REPAIRABLE' },
    });
    await finance.finance.acceptCase({ caseId: found!.id, note: 'Made up by a test, and known.' });
    expect(await compare(test)).toMatchObject([
      { status: 'accepted', note: 'Made up by a test, and known.' },
    ]);
  });
});

/** A refund by hand, in Stripe's dashboard. */
async function refundAtStripe(test: TestMarket, paymentIntent: string, amount: number) {
  const { id } = await askStripe(test, '/v1/refunds', {
    payment_intent: paymentIntent,
    amount: String(amount),
  });
  return { refunds: id };
}
