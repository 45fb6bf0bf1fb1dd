import { newId } from '@app/db/new-id';
import { attendance } from '@app/db/schema/sessions';
import { describe, expect, it } from 'vitest';
import { answerDueDisputesSweep } from '../../../apps/api/src/features/admin/answer-due-disputes.job.ts';
import { remindOfDisputesSweep } from '../../../apps/api/src/features/notifications/tell-dispute.job.ts';
import { createAdmin } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function hear(test: TestMarket) {
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
}

/** A paid booking whose candidate asks their bank for the money back; held, both were in the room. */
async function disputed({ held = true } = {}) {
  const test = await createTestMarket();
  const finance = await createAdmin(test.db, 'finance');
  const deal = await createDeal(test, { coach: await createReadyCoach(test) });
  const { chargeId } = await payFor(test, deal);
  const people = [
    ['candidate', deal.candidate.id],
    ['coach', deal.coachUserId],
  ] as const;
  for (const [role, userId] of held ? people : []) {
    const visit = { bookingId: deal.bookingId, role, userId, kind: 'joined' as const };
    await test.db.insert(attendance).values({ id: newId('attendance'), occurredAt: deal.startsAt, ...visit });
  }
  const { id } = await test.stripe.sim(`/charges/${chargeId}/dispute`);
  test.clock.advance({ minutes: 5 });
  await hear(test);
  return { test, deal, finance, disputeId: String(id), desk: await test.as(finance) };
}

const atStripe = (test: TestMarket, id: string) => test.stripe.local.sandbox.store.get('dispute', id);

describe('a dispute', () => {
  it('is told to finance with its deadline, and its file is drawn up from the record', async () => {
    const { test, desk, disputeId } = await disputed();
    await using _ = test;
    const [listed] = await desk.finance.disputes();
    expect(listed).toMatchObject({ disputeId, state: 'open', submittedAt: null });
    expect(test.sentMail.map(({ subject }) => subject)).toContain('Ines Meyer disputes 120.00\u00a0€');
    const file = await desk.finance.dispute({ disputeId });
    expect(file.evidence?.fields.access_activity_log).toMatch(/Customer joined.*\n.*Coach joined/);
    expect(file.evidence?.fields.uncategorized_text).toContain('The session took place');
    const record = await desk.finance.disputeFile({ disputeId, which: 'record' });
    expect(Buffer.from(record.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is answered once, by the form and two files, and won money and share go their way', async () => {
    const { test, desk, disputeId } = await disputed();
    await using _ = test;
    await desk.finance.answerDispute({ disputeId, note: 'winning_evidence' });
    const { evidence, _submissions, status } = atStripe(test, disputeId);
    expect({ _submissions, status }).toEqual({ _submissions: 1, status: 'under_review' });
    expect(evidence).toMatchObject({
      customer_name: 'Ines Meyer',
      service_documentation: expect.stringMatching(/^file_/),
      customer_communication: expect.stringMatching(/^file_/),
      uncategorized_text: expect.stringContaining('winning_evidence'),
    });
    const again = desk.finance.answerDispute({ disputeId, note: 'And more.' });
    await expect(again).rejects.toMatchObject({ cause: { code: 'DISPUTE_ANSWERED' } });
    test.clock.advance({ minutes: 1 });
    await hear(test);
    expect((await desk.finance.disputes())[0]).toMatchObject({ state: 'won', submittedByItself: false });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('takes two who send at the same moment as one, and does not lose it when Stripe is away', async () => {
    const { test, desk, disputeId } = await disputed();
    await using _ = test;
    await test.stripe.fault({ effect: 'status', status: 503, method: 'POST', path: '/v1/files', times: 3 });
    const failed = desk.finance.answerDispute({ disputeId, note: '' });
    await expect(failed).rejects.toMatchObject({ cause: { code: 'PAYMENT_PROVIDER_DOWN' } });
    await test.stripe.clearFaults();
    const sent = await Promise.allSettled(
      [1, 2].map(() => desk.finance.answerDispute({ disputeId, note: '' })),
    );
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(atStripe(test, disputeId)._submissions).toBe(1);
  });

  it('is reminded of, and answered by itself two days before the deadline when the session was held', async () => {
    const { test, desk, disputeId } = await disputed();
    await using _ = test;
    const look = async (hours: number) => {
      test.clock.advance({ hours });
      const ctx = await actAt(test);
      await remindOfDisputesSweep.run({}, ctx);
      await answerDueDisputesSweep.run({}, ctx);
      await test.drain();
      const reminders = test.sentMail.filter(({ subject }) => subject.startsWith('Evidence is due')).length;
      return { reminders, sent: atStripe(test, disputeId)._submissions };
    };
    expect(await look(40)).toEqual({ reminders: 0, sent: 0 });
    expect(await look(10)).toEqual({ reminders: 1, sent: 0 });
    expect(await look(1)).toEqual({ reminders: 1, sent: 0 });
    expect(await look(46)).toEqual({ reminders: 2, sent: 0 });
    expect(await look(24)).toEqual({ reminders: 2, sent: 1 });
    expect((await desk.finance.disputes())[0]).toMatchObject({ submittedByItself: true });
  });

  it('of a session that was not held waits for a person, and is lost after the deadline', async () => {
    const { test, desk, disputeId } = await disputed({ held: false });
    await using _ = test;
    expect(await desk.finance.dispute({ disputeId })).toMatchObject({ evidence: { leavesAt: null } });
    test.clock.advance({ hours: 150 });
    await answerDueDisputesSweep.run({}, await actAt(test));
    await test.drain();
    expect(atStripe(test, disputeId)._submissions).toBe(0);
    test.clock.advance({ hours: 24 });
    await hear(test);
    const late = desk.finance.answerDispute({ disputeId, note: '' });
    await expect(late).rejects.toMatchObject({ cause: { code: 'DISPUTE_TOO_LATE' } });
    expect((await desk.finance.disputes())[0]).toMatchObject({ state: 'lost', submittedAt: null });
  });
});
