import { money } from '@app/shared/money/money';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { verifyMarket, violationsOf } from '../../support/invariants.ts';
import { actAt, COMMISSION, createDeal, createReadyCoach, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

/** One session paid, half refunded, and the coach paid out. */
async function liveMarket() {
  const test = await createTestMarket();
  const deal = await createDeal(test, { coach: await createReadyCoach(test) });
  const payment = await payFor(test, deal);
  const ctx = await actAt(test);
  const { bookingId, coachId } = deal;
  await test.db.transaction(async (tx) => {
    await requestRefund(ctx, tx, {
      bookingId,
      amount: money(6_000, 'EUR'),
      reason: 'candidate_cancelled',
      operation: `${bookingId}:cancel`,
      requestedBy: SYSTEM,
    });
    await scheduleTransfer(ctx, tx, {
      bookingId,
      coachId,
      commissionBasisPoints: COMMISSION,
      dueAt: ctx.now,
    });
  });
  await test.sweep();
  test.clock.advance({ minutes: 10 });
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
  test.clock.advance({ minutes: 10 }); // nothing is young any more
  await test.stripe.follow();
  return { test, deal, payment };
}

/** What only somebody with the owner's password could do. */
async function tamper(test: TestMarket, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`alter table audit_events disable trigger user`;
    await sql`alter table ledger_entries disable trigger user`;
    await sql`alter table ledger_transactions disable trigger user`;
    await work(sql);
  } finally {
    await sql.end();
  }
}

describe('verify:invariants', () => {
  it('finds nothing wrong in a market that works, and has looked at it', async () => {
    const { test } = await liveMarket();
    await using _ = test;
    const { ok, checks, notChecked } = await verifyMarket(test);
    expect(checks.flatMap(({ violations }) => violations)).toEqual([]);
    expect(ok).toBe(true);
    expect(new Set(checks.map(({ id }) => id))).toEqual(new Set(['V1', 'V2', 'V3', 'V4', 'V8', 'V9']));
    expect(checks.filter(({ checked }) => checked === 0).map(({ title }) => title)).toEqual([]);
    expect(notChecked.join()).toContain('V1 buffers');
  });

  it.each<[string, string, (sql: postgres.Sql) => Promise<unknown>]>([
    [
      'V1',
      'the promise taken away',
      (sql) => sql`alter table bookings drop constraint bookings_coach_time_excl`,
    ],
    [
      'V2',
      'a receipt taken out',
      async (sql) => {
        await sql`alter table document_pdfs disable trigger user`;
        await sql`alter table documents disable trigger user`;
        await sql`delete from document_pdfs`;
        await sql`delete from documents where number = 1`;
      },
    ],
    ['V2', 'a payment that says it gave back less', (sql) => sql`update payments set refunded_minor = 0`],
    [
      'V3',
      'a ledger row that was changed',
      (sql) =>
        sql`update ledger_entries set amount_minor = amount_minor + 1 where account = 'revenue:commission'`,
    ],
    [
      'V3',
      'a balance that was changed',
      (sql) =>
        sql`update ledger_balances set amount_minor = amount_minor - 1 where account = 'revenue:commission'`,
    ],
    [
      'V3',
      'a fact taken out',
      async (sql) => {
        await sql`delete from ledger_entries where transaction_id in (select id from ledger_transactions where code = 'R1')`;
        await sql`delete from ledger_transactions where code = 'R1'`;
      },
    ],
    [
      'V8',
      'a transfer left half-way',
      (sql) => sql`update transfers set status = 'sending', updated_at = updated_at - interval '1 hour'`,
    ],
    ['V9', 'a state that nobody wrote down', (sql) => sql`update bookings set status = 'completed'`],
    [
      'V9',
      'an audit row that was changed',
      (sql) => sql`update audit_events set details = '{}' where action = 'payment.succeeded'`,
    ],
    [
      'V9',
      'an audit row taken out',
      (sql) => sql`delete from audit_events where action = 'refund.requested'`,
    ],
  ])('%s: sees %s', async (id, _what, work) => {
    const { test } = await liveMarket();
    await using _ = test;
    await tamper(test, work);
    const violations = await violationsOf(test);
    expect(violations.map((violation) => violation.slice(0, 2))).toContain(id);
  });

  it('V4: sees a refund that was made twice', async () => {
    const { test, deal, payment } = await liveMarket();
    await using _ = test;
    const twin = {
      operation: `${deal.bookingId}:cancel`,
      bookingId: deal.bookingId,
      amount: money(1_000, 'EUR'),
    };
    await test.app.stripe.createRefund({ ...twin, paymentIntentId: payment.paymentIntentId! }, 'another key');
    const violations = await violationsOf(test);
    expect(violations.filter((violation) => violation.startsWith('V4'))).toHaveLength(1);
  });

  it('V2: sees money at Stripe that no booking of ours knows', async () => {
    const { test } = await liveMarket();
    await using _ = test;
    await tamper(test, async (sql) => {
      await sql`alter table document_pdfs disable trigger user`;
      await sql`alter table documents disable trigger user`;
      await sql`truncate documents, document_pdfs`;
      await sql`delete from refunds`;
      await sql`delete from payments`;
    });
    expect((await violationsOf(test)).join('\n')).toContain('has no settled payment');
  });
});
