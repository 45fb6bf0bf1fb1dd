import { isReadyForTransfers } from '../accounts/account.ts';
import { holdingsOf } from '../balance/balance.ts';
import { payoutInterval } from '../balance/balance-settings.ts';
import { createPayout, noteDailyPayouts, type Payout, returnPayout } from '../balance/payout.ts';
import type { Sandbox } from '../sandbox.ts';
import { runDueTasks } from '../schedule/run-due.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** Banks work in the morning. */
const REFUSED_AFTER_SECONDS = 10 * 60 * 60;

/** A payout that the bank sent back: the account's last, or the one so many before it. */
export interface SeedReturn {
  /** An account id, or the `key` of an account planted in the same request. */
  account: string;
  before?: number;
}

/** The daily payouts that would have followed the seeded transfers until last midnight. */
export function plantPayouts(
  sandbox: Sandbox,
  returns: readonly SeedReturn[],
  accountsByKey: ReadonlyMap<string, string>,
) {
  const accounts = sandbox.store.all('account').filter(isReadyForTransfers);
  const daily = accounts.filter(({ id }) => payoutInterval(sandbox, id) === 'daily');
  const made = daily.flatMap(({ id }) => {
    const days = payoutDays(sandbox, id);
    const comesBack = returns.find(({ account }) => (accountsByKey.get(account) ?? account) === id);
    const returned = comesBack && days[days.length - 1 - (comesBack.before ?? 0)];
    return days.flatMap((day) => payOutOn(sandbox, id, day, day === returned));
  });
  noteDailyPayouts(sandbox);
  runDueTasks(sandbox);
  return made.map((id) => describePayout(sandbox.store.get('payout', id)));
}

/** The midnights after which something new was available. */
function payoutDays(sandbox: Sandbox, account: string): number[] {
  const today = Math.floor(sandbox.now() / DAY_SECONDS);
  const days = sandbox.store
    .all('balance_transaction')
    .filter((movement) => movement._account === account && movement.amount > 0)
    .map(({ available_on }) => Math.floor(available_on / DAY_SECONDS) + 1);
  return [...new Set(days)].filter((day) => day <= today).sort((one, other) => one - other);
}

function payOutOn(sandbox: Sandbox, account: string, day: number, comesBack: boolean): string[] {
  const midnight = day * DAY_SECONDS;
  const ids = sandbox.at(midnight, () =>
    [...holdingsOf(sandbox, account)]
      .filter(([, { available }]) => available > 0)
      .map(
        ([currency, { available: amount }]) =>
          createPayout(sandbox, { account, amount, currency, automatic: true }).id,
      ),
  );
  if (comesBack) {
    const refusedAt = Math.min(midnight + REFUSED_AFTER_SECONDS, sandbox.now());
    sandbox.at(refusedAt, () => ids.map((id) => returnPayout(sandbox, id, 'failed')));
  }
  return ids;
}

const describePayout = ({ id, _account, amount, currency, status, failure_code, ...times }: Payout) => ({
  id,
  account: _account,
  amount,
  currency,
  status,
  failureCode: failure_code,
  createdAt: times.created,
  arrivesAt: times.arrival_date,
});
