import { toStripeDump } from '../../scripts/invariants/stripe-dump.ts';
import { type Report, verifyInvariants } from '../../scripts/invariants/verify.ts';
import type { TestMarket } from './stripe.ts';

/** The verdict on a test's market, with Stripe's side of the story. */
export async function verifyMarket(test: TestMarket): Promise<Report> {
  const answer = await fetch(`http://127.0.0.1:${test.stripe.local.port}/_sim/dump`);
  const stripe = toStripeDump((await answer.json()) as Parameters<typeof toStripeDump>[0]);
  return verifyInvariants({ sql: test.sql, stripe, now: test.clock.current });
}

/** Every violation, each with the invariant that it breaks. */
export async function violationsOf(test: TestMarket): Promise<string[]> {
  const { checks } = await verifyMarket(test);
  return checks.flatMap(({ id, violations }) => violations.map((violation) => `${id} ${violation}`));
}
