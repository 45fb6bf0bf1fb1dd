import { seedDemoMarket } from '@app/db/seed/seed';
import { createTestDatabase, type TestDatabase } from '@app/db/testing/database';
import { type StripeLocal, startStripeLocal } from '@app/stripe-local/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Dump = {
  objects: Record<string, Record<string, unknown>[]>;
  balances: Record<string, { available: { amount: number }[]; pending: { amount: number }[] }>;
};

let test: TestDatabase;
let stripe: StripeLocal;
let dump: Dump;

const sim = async (path: string, method = 'POST') =>
  (await fetch(`http://127.0.0.1:${stripe.port}/_sim${path}`, { method })).json();

/** Movements of the platform's own balance; those of coaches' accounts are theirs. */
const movements = () => dump.objects.balance_transaction as { id: string; net: number; source: string }[];

beforeAll(async () => {
  test = await createTestDatabase();
  stripe = await startStripeLocal({ port: 0 });
  await seedDemoMarket({
    db: test.db,
    baseInstant: Temporal.Now.instant(),
    seedNumber: 7,
    authSecret: 'a secret that is only ever used in tests',
    stripe: { url: `http://127.0.0.1:${stripe.port}`, secretKey: 'sk_test_local' },
  });
  dump = (await sim('/dump', 'GET')) as Dump;
}, 60_000);
afterAll(async () => {
  await stripe.close();
  await test.close();
});

describe('the demo market at the local Stripe server', () => {
  it('holds there what the books say it holds', async () => {
    const [books] = await test.sql<{ amount: string }[]>`
      select amount_minor::text as amount from ledger_balances where account = 'asset:stripe_balance'`;
    const [platform] = Object.entries(dump.balances).filter(
      ([id]) => !dump.objects.account?.some((account) => account.id === id),
    );
    const { available, pending } = platform![1];
    const held = [...available, ...pending].reduce((sum, { amount }) => sum + amount, 0);
    expect(Number(books!.amount)).toBe(held);
  });

  it('has a balance transaction for each movement of ours, and no other', async () => {
    const rows = await test.sql<{ id: string; net: string }[]>`
      select t.stripe_balance_transaction_id as id, sum(e.amount_minor) as net
      from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
      where e.account = 'asset:stripe_balance' group by t.id, t.stripe_balance_transaction_id`;
    const known = new Set(movements().map(({ id }) => id));
    expect(rows.filter(({ id }) => id !== null && !known.has(id))).toEqual([]);
    const [refundsWithout] = await test.sql`
      select count(*)::int from ledger_transactions where code in ('P2', 'R1', 'T1') and stripe_balance_transaction_id is null`;
    expect(refundsWithout!.count).toBe(0);
  });

  it('knows each refund and transfer under the operation that made it', async () => {
    const operations = (kind: string) =>
      (dump.objects[kind] as { metadata: { operation: string } }[])
        .map(({ metadata }) => metadata.operation)
        .sort();
    const refunds = await test.sql<
      { operation: string }[]
    >`select operation from refunds order by operation collate "C"`;
    const transfers = await test.sql<{ operation: string }[]>`
      select 'tr:' || booking_id as operation from transfers where status = 'created' order by 1`;
    expect(operations('refund')).toEqual(refunds.map(({ operation }) => operation).sort());
    expect(operations('transfer')).toEqual(transfers.map(({ operation }) => operation).sort());
    const pending = (dump.objects.refund as { status: string }[]).filter(
      ({ status }) => status !== 'succeeded',
    );
    expect(pending).toEqual([]);
  });

  it('has the same disputes, and the same payouts to banks', async () => {
    const atStripe = dump.objects as unknown as {
      dispute: { id: string; amount: number; status: string; created: number }[];
      payout: { id: string; amount: number; status: string; arrival_date: number }[];
    };
    const disputes = await test.sql`
      select id, amount_minor::int as amount, status, extract(epoch from opened_at)::int as created from disputes order by id`;
    expect(disputes).toHaveLength(4);
    expect(disputes).toMatchObject(
      atStripe.dispute
        .map(({ id, amount, status, created }) => ({ id, amount, status, created }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const payouts = await test.sql`
      select id, amount_minor::int as amount, arrives_on,
        case status when 'on_its_way' then 'in_transit' when 'arrived' then 'paid' else status end as status
      from coach_payouts order by id collate "C"`;
    const day = (seconds: number) => new Date(seconds * 1_000).toISOString().slice(0, 10);
    expect([...payouts]).toEqual(
      atStripe.payout
        .map(({ id, amount, status, arrival_date }) => ({
          id,
          amount,
          arrives_on: day(arrival_date),
          status,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('can pay every coach who can be booked', async () => {
    const accounts = new Set(dump.objects.account!.map(({ id }) => id));
    const rows = await test.sql<{ stripe_account_id: string }[]>`
      select stripe_account_id from coaches where payouts_ready_at is not null`;
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ stripe_account_id }) => !accounts.has(stripe_account_id))).toEqual([]);
  });
});
