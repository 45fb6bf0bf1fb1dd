/**
 * One market of `npm run chaos`, in a process of its own: plays its part of the bookings on a database of its own,
 * and exits 1 when a rule of the money is broken.
 */
import { createRandom } from '@app/db/seed/random';
import { reconcileBalance } from '../../apps/api/src/features/payments/reconcile-balance.ts';
import { listCases } from '../../apps/api/src/features/payments/reconciliation.repository.ts';
import { createAdmin } from '../support/factories.ts';
import { violationsOf } from '../support/invariants.ts';
import {
  brokenInside,
  comeToRest,
  happen,
  MONEY_SHARES,
  MONEY_STEPS,
  type MoneyStep,
} from '../support/money/money-steps.ts';
import { createMoneyMarket, createMoneyWorld } from '../support/money/money-world.ts';
import { naiveDifferences } from '../support/money/naive-money.ts';
import { actAt } from '../support/paid-booking.ts';
import type { TestMarket } from '../support/stripe.ts';

const [BOOKINGS, SEED] = process.argv.slice(2).map(Number) as [number, number];
/** A world begins with so many bookings that are held directly; its candidates make about as many more. */
const DEALS = 10;
const STEPS_PER_DEAL = 10;
const BOUGHT = 0.85;
const PRICES = [333, 9_000, 9_999, 12_000];

const random = createRandom(SEED, 'chaos');
const played = new Map<MoneyStep, number>();

/** One coach's bookings and everything that is sold around them, until nothing more happens; what is wrong then. */
async function playWorld(test: TestMarket, round: number): Promise<string[]> {
  const world = await createMoneyWorld(
    test,
    Array.from({ length: DEALS }, () => random.pick(PRICES)),
  );
  const bought = world.deals.filter(() => random.chance(BOUGHT));
  const steps: { what: MoneyStep; which: number }[] = bought.map((deal) => ({
    what: 'pay',
    which: world.deals.indexOf(deal),
  }));
  for (let more = DEALS * STEPS_PER_DEAL; more > 0; more -= 1) {
    steps.push({ what: random.pick(MONEY_STEPS), which: random.int(0, 2 * DEALS) });
  }
  for (const [at, step] of steps.entries()) {
    played.set(step.what, (played.get(step.what) ?? 0) + 1);
    await happen(world, { ...step, share: random.pick(MONEY_SHARES), name: `${round}:${at}` });
  }
  await comeToRest(world);
  return [...(await brokenInside(test)), ...(await naiveDifferences(world))];
}

/** Compares with Stripe until both tell the same, as the finance admin would, and says what then is left. */
async function openDifferences(test: TestMarket): Promise<string[]> {
  const finance = await test.as(await createAdmin(test.db, 'finance'));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    test.clock.advance({ minutes: 20 });
    await test.stripe.follow();
    await reconcileBalance(await actAt(test), null);
    const cases = await listCases(test.db);
    if (cases.length === 0) return [];
    for (const { id } of cases) await finance.finance.repairCase({ caseId: id });
    await test.drain();
  }
  return (await listCases(test.db)).map(({ kind, stripeObject }) => `${kind} ${stripeObject}`);
}

const count = async (test: TestMarket, table: string) => {
  const [row] = await test.sql<{ count: number }[]>`select count(*)::int as count from ${test.sql(table)}`;
  return row!.count; // an aggregate has one row
};

/** How many of each kind of step were played, what came of them, and how fast. */
async function tell(test: TestMarket, seconds: number): Promise<void> {
  const kinds = [...played].sort(([, a], [, b]) => b - a).map(([what, times]) => `${what} ${times}`);
  console.log(`  seed ${SEED} played: ${kinds.join(', ')}`);
  const tables = ['bookings', 'payments', 'orders', 'packages', 'gifts', 'promo_redemptions'];
  const movements = ['refunds', 'order_refunds', 'transfers', 'reversals', 'disputes', 'ledger_transactions'];
  const counts: string[] = [];
  for (const table of [...tables, ...movements]) counts.push(`${await count(test, table)} ${table}`);
  console.log(`  seed ${SEED} made: ${counts.join(', ')}`);
  const steps = [...played.values()].reduce((sum, times) => sum + times, 0);
  const perSecond = (done: number) => (done / seconds).toFixed(1);
  const bookings = await count(test, 'bookings');
  console.log(`  seed ${SEED}: ${perSecond(steps)} steps and ${perSecond(bookings)} bookings a second`);
}

const began = performance.now();
await using test = await createMoneyMarket();
for (let round = 0; (await count(test, 'bookings')) < BOOKINGS; round += 1) {
  const broken = await playWorld(test, round);
  if (broken.length > 0) throw new Error(`seed ${SEED}, after round ${round}:\n${broken.join('\n')}`);
  if ((round + 1) % 10 === 0) console.log(`  seed ${SEED}: ${await count(test, 'bookings')} bookings played`);
}
const differences = await openDifferences(test);
const violations = await violationsOf(test);
await tell(test, (performance.now() - began) / 1_000);
console.log(`  ${differences.length} differences to Stripe, ${violations.length} rules broken`);
for (const line of [...differences, ...violations].slice(0, 50)) console.log(`  ${line}`);
if (differences.length + violations.length > 0) process.exitCode = 1;
