import { count, finding, type Invariant } from './invariant.ts';

/** V3, inside: each transaction sums to zero, balances replay, liabilities are never owed to us, suspense is empty. */
export const ledgerHolds: Invariant = async ({ sql }) => {
  const transactions = await count(sql, 'ledger_transactions');
  const unbalanced = await sql<{ id: string; currency: string; rest: string }[]>`
    select transaction_id as id, currency, sum(amount_minor)::text as rest from ledger_entries
    group by transaction_id, currency having sum(amount_minor) <> 0`;
  const balances = await count(sql, 'ledger_balances');
  const wrong = await sql<{ account: string; currency: string; kept: string; replayed: string }[]>`
    select coalesce(b.account, e.account) as account, coalesce(b.currency, e.currency) as currency,
      coalesce(b.amount_minor, 0)::text as kept, coalesce(e.amount_minor, 0)::text as replayed
    from ledger_balances b full join
      (select account, currency, sum(amount_minor) as amount_minor from ledger_entries group by 1, 2) e
      on e.account = b.account and e.currency = b.currency
    where coalesce(b.amount_minor, 0) <> coalesce(e.amount_minor, 0)`;
  const turned = await sql<{ account: string; amount: string }[]>`
    select account, amount_minor::text as amount from ledger_balances
    where (account like 'liability:%' and amount_minor > 0) or (account like 'asset:coach_debt:%' and amount_minor < 0)`;
  const suspense = await sql<{ currency: string; amount: string }[]>`
    select coalesce(b.currency, e.currency) as currency, (coalesce(b.amount_minor, 0) - coalesce(e.amount, 0))::text as amount
    from (select * from ledger_balances where account = 'suspense') b
      full join (select currency, sum(amount_minor - settled_minor) as amount from refund_excesses
        where status = 'open' group by currency) e on e.currency = b.currency
    where coalesce(b.amount_minor, 0) <> coalesce(e.amount, 0)`;
  return [
    finding(
      'V3',
      'each ledger transaction sums to zero',
      transactions,
      unbalanced.map(({ id, currency, rest }) => `${id} is out of balance by ${rest} ${currency}`),
    ),
    finding(
      'V3',
      'balances are the sums of their entries',
      balances,
      wrong.map(
        ({ account, currency, kept, replayed }) =>
          `${account} ${currency}: kept ${kept}, replayed ${replayed}`,
      ),
    ),
    finding(
      'V3',
      'no account is on its wrong side',
      balances,
      turned.map(({ account, amount }) => `${account} stands at ${amount}`),
    ),
    finding(
      'V3',
      'nothing waits in suspense that no case explains',
      1,
      suspense.map(({ currency, amount }) => `${amount} ${currency} in suspense without a case`),
    ),
  ];
};
