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
} from '../support/money-steps.ts';
import { actAt, createDeal, createReadyCoach } from '../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../support/stripe.ts';

const [BOOKINGS, SEED] = process.argv.slice(2).map(Number) as [number, number];
const AT_ONCE = 25;
const STEPS_PER_BOOKING = 5;
const BOUGHT = 0.85;
const PRICES = [333, 9_000, 9_999, 12_000];

const random = createRandom(SEED, 'chaos');

/** One coach's bookings, all at once, until nothing more happens to them. */
async function playRound(test: TestMarket, round: number, bookings: number): Promise<void> {
  const coach = await createReadyCoach(test);
  const first = await createDeal(test, { coach, priceMinor: random.pick(PRICES), startsInHours: 800 });
  const deals = [first];
  while (deals.length < bookings) {
    const more = { coach, candidateId: first.candidate.id, startsInHours: 800 + deals.length * 3 };
    deals.push(await createDeal(test, { ...more, priceMinor: random.pick(PRICES) }));
  }
  const steps = deals
    .filter(() => random.chance(BOUGHT))
    .map((deal) => ({ deal, what: 'pay' as MoneyStep['what'] }));
  for (let more = bookings * STEPS_PER_BOOKING; more > 0; more -= 1) {
    steps.push({ deal: random.pick(deals), what: random.pick(MONEY_STEPS) });
  }
  for (const [at, { deal, what }] of steps.entries()) {
    await happen(test, coach.accountId, deal, {
      what,
      share: random.pick(MONEY_SHARES),
      name: `${round}:${at}`,
    });
  }
  await comeToRest(test, coach.accountId);
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

async function tell(test: TestMarket): Promise<void> {
  const [row] = await test.sql<Record<string, number>[]>`
    select (select count(*)::int from bookings) as bookings,
      (select count(*)::int from payments where status = 'succeeded') as payments,
      (select count(*)::int from refunds where status = 'succeeded') as refunds,
      (select count(*)::int from transfers where status in ('created', 'reversed')) as transfers,
      (select count(*)::int from disputes) as disputes,
      (select count(*)::int from ledger_transactions) as "ledger transactions"`;
  const counts = Object.entries(row ?? {}).map(([what, count]) => `${count} ${what}`);
  console.log(`  seed ${SEED}: ${counts.join(', ')}`);
}

await using test = await createTestMarket({ networkRetries: 0 });
const rounds = Math.ceil(BOOKINGS / AT_ONCE);
for (let round = 0; round < rounds; round += 1) {
  await playRound(test, round, Math.min(AT_ONCE, BOOKINGS - round * AT_ONCE));
  const broken = await brokenInside(test);
  if (broken.length > 0) throw new Error(`seed ${SEED}, after round ${round}:\n${broken.join('\n')}`);
  if ((round + 1) % 10 === 0) console.log(`  seed ${SEED}: ${(round + 1) * AT_ONCE} bookings played`);
}
const differences = await openDifferences(test);
const violations = await violationsOf(test);
await tell(test);
console.log(`  ${differences.length} differences to Stripe, ${violations.length} rules broken`);
for (const line of [...differences, ...violations].slice(0, 50)) console.log(`  ${line}`);
if (differences.length + violations.length > 0) process.exitCode = 1;
