import { isReadyForTransfers } from '../accounts/account.ts';
import { holdingsOf } from '../balance/balance.ts';
import { payoutInterval } from '../balance/balance-settings.ts';
import { createPayout } from '../balance/payout.ts';
import type { Sandbox } from '../sandbox.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** The daily payouts that would have followed the seeded transfers until last midnight. */
export function plantPayouts(sandbox: Sandbox): { id: string; account: string; amount: number }[] {
  const accounts = sandbox.store.all('account').filter(isReadyForTransfers);
  const daily = accounts.filter(({ id }) => payoutInterval(sandbox, id) === 'daily');
  return daily.flatMap(({ id }) =>
    payoutDays(sandbox, id).flatMap((day) => sandbox.at(day * DAY_SECONDS, () => payOutAll(sandbox, id))),
  );
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

function payOutAll(sandbox: Sandbox, account: string) {
  const holdings = [...holdingsOf(sandbox, account)].filter(([, { available }]) => available > 0);
  return holdings.map(([currency, { available }]) => {
    const { id, amount } = createPayout(sandbox, { account, amount: available, currency, automatic: true });
    return { id, account, amount };
  });
}
