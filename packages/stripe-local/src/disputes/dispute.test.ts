import { describe, expect, it } from 'vitest';
import { aPaidSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

const DAY = 24 * 60 * 60;

async function aDispute(card = 'pm_card_createDispute') {
  const test = await testServer();
  const { charge } = await aPaidSession(test.stripe, test.sim, { card });
  await test.sim('/clock', { advanceSeconds: 5 });
  const [dispute] = (await test.stripe.disputes.list({ charge })).data;
  return { ...test, charge, dispute: dispute! };
}

describe('disputes', () => {
  it('take amount and fee at once', async () => {
    const { stripe, dispute, charge } = await aDispute();
    expect(dispute).toMatchObject({
      amount: 10_000,
      status: 'needs_response',
      is_charge_refundable: false,
      balance_transactions: [
        { amount: -10_000, fee: 1500, net: -11_500, type: 'adjustment', reporting_category: 'dispute' },
      ],
    });
    expect((await stripe.charges.retrieve(charge)).disputed).toBe(true);
    const types = (
      await stripe.events.list({ types: ['charge.dispute.created', 'charge.dispute.funds_withdrawn'] })
    ).data;
    expect(types).toHaveLength(2);
  });

  it.each([
    ['winning_evidence', 'won', 2],
    ['losing_evidence', 'lost', 1],
  ])('are decided by %s', async (text, status, movements) => {
    const { stripe, sim, dispute } = await aDispute();
    const draft = await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: text },
      submit: false,
    });
    expect(draft).toMatchObject({
      status: 'needs_response',
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
    const sent = await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: text } });
    expect(sent).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1 } });
    await sim('/clock', { advanceSeconds: 5 });
    const closed = await stripe.disputes.retrieve(dispute.id);
    expect([closed.status, closed.balance_transactions.length]).toEqual([status, movements]);
  });

  it('are lost when nobody answers in time', async () => {
    const { stripe, sim, dispute } = await aDispute();
    await sim('/clock', { advanceSeconds: 8 * DAY });
    expect((await stripe.disputes.retrieve(dispute.id)).status).toBe('lost');
  });

  it('begin as inquiries that move no money and can be refunded', async () => {
    const { stripe, sim, dispute } = await aDispute('pm_card_createDisputeInquiry');
    expect(dispute).toMatchObject({
      status: 'warning_needs_response',
      balance_transactions: [],
      is_charge_refundable: true,
    });
    await sim(`/disputes/${dispute.id}/close`);
    expect((await stripe.disputes.retrieve(dispute.id)).status).toBe('warning_closed');
  });

  it('can be opened for a part, won and lost by hand', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    const opened = (await sim(`/charges/${charge}/dispute`, { amount: 2500 })) as {
      id: string;
      amount: number;
    };
    expect(opened.amount).toBe(2500);
    expect(await sim(`/disputes/${opened.id}/win`)).toMatchObject({ status: 'won' });
    await expect(sim(`/disputes/${opened.id}/lose`)).rejects.toThrow(/already closed/);
  });
});
