import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { type BalanceTransaction, isAvailable } from './balance-transaction.ts';

/** Minor units an account holds in one currency. */
export interface Holding {
  available: number;
  pending: number;
}

export function holdingsOf(sandbox: Sandbox, account: string): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const movement of sandbox.store.all('balance_transaction')) {
    if (movement._account === account) add(sandbox, holdings, movement);
  }
  return holdings;
}

export function holdingOf(sandbox: Sandbox, account: string, currency: string): Holding {
  return holdingsOf(sandbox, account).get(currency) ?? { available: 0, pending: 0 };
}

export function presentBalance(sandbox: Sandbox, account: string) {
  const holdings = [...holdingsOf(sandbox, account)].sort(([one], [other]) => one.localeCompare(other));
  const amounts = (part: keyof Holding) =>
    (holdings.length > 0 ? holdings : [['eur', { available: 0, pending: 0 }] as const]).map(
      ([currency, holding]) => ({
        amount: holding[part],
        currency,
        source_types: { card: holding[part] },
      }),
    );
  return {
    object: 'balance',
    available: amounts('available'),
    ...(account === PLATFORM && { connect_reserved: reservedForConnected(sandbox) }),
    livemode: false,
    pending: amounts('pending'),
  };
}

/** Losses are the platform's: what connected accounts owe is kept back on its side. */
function reservedForConnected(sandbox: Sandbox) {
  const reserved = new Map<string, number>([['eur', 0]]);
  for (const { id } of sandbox.store.all('account')) {
    for (const [currency, { available, pending }] of holdingsOf(sandbox, id)) {
      const debt = Math.max(0, -(available + pending));
      reserved.set(currency, (reserved.get(currency) ?? 0) + debt);
    }
  }
  return [...reserved].map(([currency, amount]) => ({ amount, currency }));
}

function add(sandbox: Sandbox, holdings: Map<string, Holding>, movement: BalanceTransaction): void {
  const holding = holdings.get(movement.currency) ?? { available: 0, pending: 0 };
  holding[isAvailable(sandbox, movement) ? 'available' : 'pending'] += movement.net;
  holdings.set(movement.currency, holding);
}
