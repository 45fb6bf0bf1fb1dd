import type { Id } from '@app/shared/id/id';
import { sampleReports } from '@app/shared/reports/sample-reports';
import { describe, expect, it } from 'vitest';
import { lockBooking } from '../../../apps/api/src/features/booking/booking.repository.ts';
import { finishSession, startSession } from '../../../apps/api/src/features/booking/run-session.ts';
import { judgeLateReport } from '../../../apps/api/src/features/reports/judge-late-report.ts';
import { ledgerAccount, readBooks, readCodes } from '../../support/books.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, createDeal, createReadyCoach, type Deal, payFor } from '../../support/paid-booking.ts';
import { completeReport } from '../../support/report-factory.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

/** A paid session that is over; its coach owes the report. 120.00 €, of which 18.00 are commission. */
async function createOwedReport(test: TestMarket): Promise<Deal & { endedAt: Temporal.Instant }> {
  const deal = await createDeal(test, { coach: await createReadyCoach(test) });
  await payFor(test, deal);
  const endedAt = deal.startsAt.add({ hours: 1 });
  const ctx = { ...(await actAt(test)), now: endedAt };
  await test.db.transaction(async (tx) => {
    const started = await startSession(ctx, tx, (await lockBooking(tx, deal.bookingId))!);
    await finishSession(ctx, tx, started, { actor: { kind: 'coach', id: deal.coachUserId }, endedAt });
  });
  test.clock.travelTo(endedAt.toString());
  await settle(test);
  return { ...deal, endedAt };
}

/** What is due happens here and at Stripe, until both are quiet. */
async function settle(test: TestMarket) {
  await test.stripe.follow();
  await test.sweep();
  await test.stripe.deliver();
  await test.drain();
}

async function after(test: TestMarket, { endedAt }: { endedAt: Temporal.Instant }, hours: number) {
  test.clock.travelTo(endedAt.add({ minutes: Math.round(hours * 60) }).toString());
  await settle(test);
}

const wallet = async (test: TestMarket, userId: Id<'user'>) =>
  (await (await test.as(userId)).payments.credit())[0]?.amountMinor ?? 0;

const statusOf = async (test: TestMarket, { bookingId }: Deal) =>
  (await test.sql<{ status: string }[]>`select status from bookings where id = ${bookingId}`)[0]?.status;

const subjects = (test: TestMarket) => test.sentMail.map(({ subject }) => subject);

async function handIn(test: TestMarket, deal: Deal) {
  const coach = await test.as(deal.coachUserId);
  const { bookingId } = deal;
  await coach.reports.open({ bookingId });
  const today = test.clock.current.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const { version } = (await coach.reports.edit({ bookingId }))!;
  const saved = await coach.reports.save({ bookingId, version, content: completeReport(today) });
  await coach.reports.release({ bookingId, version: saved.version });
}

describe('a report that does not come', () => {
  it('is flagged at the deadline, and both hear what follows', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 23.9);
    expect(subjects(test).filter((subject) => subject.includes('is late'))).toEqual([]);
    await after(test, deal, 24);
    await after(test, deal, 25);
    expect(subjects(test).filter((subject) => subject.includes('is late'))).toHaveLength(2);
    expect(await wallet(test, deal.candidate.id)).toBe(0);
    const coach = await test.as(deal.coachUserId);
    expect(await coach.reports.listMine()).toMatchObject([{ isLate: true }]);
  });

  it('costs the coach, and not the platform, a fifth of the price after two days', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 48);
    await after(test, deal, 49);
    expect(await wallet(test, deal.candidate.id)).toBe(2_400);
    expect(await readBooks(test)).toMatchObject({
      [ledgerAccount.candidateCredit(deal.candidate.id)]: -2_400,
      [ledgerAccount.booking(deal.bookingId)]: -9_600,
    });
    await handIn(test, deal);
    await settle(test);
    await after(test, deal, 49 + 100);
    expect(test.stripe.local.sandbox.store.all('transfer')).toMatchObject([{ amount: 10_200 - 2_400 }]);
    expect((await readBooks(test))[ledgerAccount.commission]).toBe(-1_800);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is closed after three days: all of it back, a strike, and nothing more to write', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 48);
    await after(test, deal, 72);
    await after(test, deal, 80);
    expect(await statusOf(test, deal)).toBe('cancelled');
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([{ amount: 12_000 }]);
    expect(await wallet(test, deal.candidate.id)).toBe(0);
    expect(test.stripe.local.sandbox.store.all('transfer')).toEqual([]);
    const codes = await readCodes(test, deal.bookingId);
    expect(codes).toEqual(expect.arrayContaining(['P1', 'C1', 'C3', 'R0', 'R1']));
    const coach = await test.as(deal.coachUserId);
    const report = (await coach.reports.edit({ bookingId: deal.bookingId }))!;
    expect(report).toMatchObject({ bookingStatus: 'cancelled', lateness: { strikes: 1 } });
    const call = coach.reports.release({ bookingId: deal.bookingId, version: report.version });
    await expect(call).rejects.toMatchObject({ cause: { code: 'WRONG_STATE' } });
    expect(subjects(test)).toContain('Your report did not come: you get all of it back');
    expect(await violationsOf(test)).toEqual([]);
  });

  it('gives back all of the price, less the credit that was spent already', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 48);
    const next = await createDeal(test, { candidateId: deal.candidate.id, startsInHours: 200 });
    expect(await payFor(test, next)).toMatchObject({ creditMinor: 2_400, status: 'succeeded' });
    await after(test, deal, 72);
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([{ amount: 9_600 }]);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('takes every step it missed when nobody looked for a week, and writes once', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 24 * 7);
    const steps = await test.sql`select step from late_reports order by step`;
    expect(steps.map(({ step }) => step)).toEqual(['closed', 'credit', 'late']);
    const told = subjects(test).filter((subject) => /report/i.test(subject) && !/due/.test(subject));
    expect(told).toHaveLength(2);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('takes a step once, however many look at the same moment', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    test.clock.travelTo(deal.endedAt.add({ hours: 72 }).toString());
    const ctx = await actAt(test);
    await Promise.all([1, 2, 3].map(() => judgeLateReport(ctx, deal.bookingId)));
    await settle(test);
    expect(test.stripe.local.sandbox.store.all('refund')).toMatchObject([{ amount: 12_000 }]);
    expect(await wallet(test, deal.candidate.id)).toBe(0);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('leaves a report alone that was handed in and only waits for the morning', async () => {
    await using test = await createTestMarket();
    const deal = await createOwedReport(test);
    await after(test, deal, 23);
    expect(sampleReports.weak.content.verdict.callBack).toBe(1);
    await handIn(test, deal);
    await after(test, deal, 24 * 4);
    expect(await statusOf(test, deal)).toBe('completed');
    expect(await wallet(test, deal.candidate.id)).toBe(0);
    expect(await test.sql`select 1 from late_reports`).toHaveLength(0);
  });
});
