import { describe, expect, it } from 'vitest';
import { aPaidSession } from '../test-objects.ts';
import { testServer } from '../test-server.ts';

describe('inquiries', () => {
  it('take no money: the charge can still be refunded', async () => {
    const { stripe, sim } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    const { id } = await sim(`/charges/${charge}/dispute`, { kind: 'inquiry' });
    const answered = await stripe.disputes.update(String(id), { evidence: { uncategorized_text: 'x' } });
    expect(answered.status).toBe('warning_under_review');
    expect((await stripe.refunds.create({ charge })).status).toBe('succeeded');
  });
});

describe('evidence', () => {
  it('names files that were uploaded, and can be taken back', async () => {
    const { stripe, sim, server } = await testServer();
    const { charge } = await aPaidSession(stripe, sim);
    const dispute = String((await sim(`/charges/${charge}/dispute`)).id);
    const hand = (evidence: Record<string, string>) =>
      stripe.disputes.update(dispute, { evidence, submit: false });
    await expect(hand({ receipt: 'file_none' })).rejects.toMatchObject({ param: 'evidence[receipt]' });
    const bytes = Buffer.from([0, 255, 10, 13]);
    const file = await stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: bytes, name: 'receipt.png' },
    });
    await hand({ receipt: file.id, customer_name: 'A' });
    const shown = await stripe.disputes.retrieve(dispute, { expand: ['evidence.receipt'] });
    expect(shown.evidence.receipt).toMatchObject({ object: 'file', filename: 'receipt.png' });
    expect((await hand({ customer_name: '' })).evidence.customer_name).toBeNull();

    const headers = { authorization: 'Bearer sk_test_x' };
    const contents = await fetch(`${server.url}/v1/files/${file.id}/contents`, { headers });
    expect(Buffer.from(await contents.arrayBuffer())).toEqual(bytes);
    expect((await fetch(`${server.url}/v1/files/${file.id}/contents`)).status).toBe(401);
  });
});

it('a warning of fraud has nothing left to act on once the charge is refunded', async () => {
  const { stripe, sim } = await testServer();
  const { charge, intent } = await aPaidSession(stripe, sim);
  const { id } = await sim(`/charges/${charge}/fraud-warning`);
  expect((await stripe.radar.earlyFraudWarnings.list({ payment_intent: intent })).data).toHaveLength(1);
  await stripe.refunds.create({ charge });
  expect((await stripe.radar.earlyFraudWarnings.retrieve(String(id))).actionable).toBe(false);
  const { data } = await stripe.events.list({ type: 'radar.early_fraud_warning.updated' });
  expect(data[0]?.data.previous_attributes).toEqual({ actionable: true });
});
