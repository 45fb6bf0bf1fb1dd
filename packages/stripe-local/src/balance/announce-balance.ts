import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { announce } from '../webhooks/event.ts';
import { presentBalance } from './balance.ts';

const LOOKED_AT = 'balance-looked-at';

/** Says `balance.available` once when pending money of the platform became available since the last look. */
export function announceAvailableBalance(sandbox: Sandbox): void {
  const now = sandbox.now();
  const last = sandbox.store.find('setting', LOOKED_AT)?.seconds;
  const arrived = last !== undefined && hasArrived(sandbox, last, now);
  if (arrived) {
    const balance = presentBalance(sandbox, PLATFORM);
    announce(sandbox, 'balance.available', { ...balance, id: 'balance', created: now, _account: PLATFORM });
  }
  if (arrived || last === undefined) {
    sandbox.store.put('setting', { id: LOOKED_AT, object: 'setting', created: 0, seconds: now });
  }
}

const hasArrived = (sandbox: Sandbox, after: number, until: number) =>
  sandbox.store
    .all('balance_transaction')
    .filter(
      ({ _account, amount, created, available_on }) =>
        _account === PLATFORM && amount > 0 && available_on > created,
    )
    .some(({ available_on }) => available_on > after && available_on <= until);
