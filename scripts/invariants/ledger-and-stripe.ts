import { finding, GRACE_SECONDS, type Invariant } from './invariant.ts';
import type { StripeDump } from './stripe-dump.ts';

const CASH = 'asset:stripe_balance';

/** Which fact in the books a movement on the platform's balance is; its source is the fact's reference. */
const CODE_OF: Record<string, string> = {
  charge: 'P2',
  refund: 'R1',
  refund_failure: 'R2',
  transfer: 'T1',
  transfer_refund: 'T2',
};

type Fact = { code: string; ref: string; cash: number; linked: string | null };

/** V3, outside: every movement at Stripe is one fact in the books, with the same amount, and the other way round. */
export const ledgerAgreesWithStripe: Invariant = async ({ sql, stripe }) => {
  if (!stripe) return [];
  const facts = await sql<Fact[]>`
    select t.code, t.ref, t.stripe_balance_transaction_id as linked,
      coalesce(sum(e.amount_minor) filter (where e.account = ${CASH}), 0)::float8 as cash
    from ledger_transactions t left join ledger_entries e on e.transaction_id = t.id
    group by t.id`;
  const byFact = new Map(facts.map((fact) => [`${fact.code} ${fact.ref}`, fact]));
  const movements = platformMovements(stripe);
  const violations = movements.flatMap((movement) => {
    const { id, type, source, created, fee, net } = movement;
    const fact = byFact.get(`${CODE_OF[type]} ${source}`);
    const young = stripe.now - created < GRACE_SECONDS;
    if (!fact) return young ? [] : [`${id} (${type} ${source}) is in no ledger transaction`];
    const expected = type === 'charge' ? -fee : net;
    const wrong = fact.cash === expected ? [] : [`${source}: the books say ${fact.cash}, Stripe ${expected}`];
    const elsewhere =
      fact.linked === null || fact.linked === id ? [] : [`${source} names ${fact.linked}, not ${id}`];
    return [...wrong, ...elsewhere];
  });
  const known = new Set(movements.map(({ type, source }) => `${CODE_OF[type]} ${source}`));
  const invented = facts
    .filter(({ code, cash }) => Object.values(CODE_OF).includes(code) && cash !== 0)
    .filter(({ code, ref }) => !known.has(`${code} ${ref}`))
    .map(({ code, ref }) => `${code} ${ref} has no movement at Stripe`);
  return [
    finding('V3', 'each movement at Stripe is one fact in the books', movements.length, violations),
    finding('V3', 'each fact in the books is a movement at Stripe', facts.length, invented),
  ];
};

/** The connected accounts' own movements, and the platform's bank, are not in these books. */
function platformMovements({ balanceTransactions, charges }: StripeDump) {
  const ours = new Set(charges.filter(({ source_transfer }) => !source_transfer).map(({ id }) => id));
  return balanceTransactions
    .filter(({ type }) => CODE_OF[type] !== undefined)
    .filter(({ type, source }) => type !== 'charge' || ours.has(source));
}
