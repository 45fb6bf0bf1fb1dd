import { PLATFORM, type Sandbox } from '../sandbox.ts';
import type { Owned } from '../store/stored.ts';

/** The platform pays out by hand, so that money for coaches stays; connected accounts daily, as at Stripe. */
export function balanceSettings(sandbox: Sandbox, account: string): Owned {
  const kept = sandbox.store.find('balance_settings', account);
  return (
    kept ?? {
      id: account,
      object: 'balance_settings',
      created: 0,
      interval: account === PLATFORM ? 'manual' : 'daily',
      minimums: null,
      _account: account,
    }
  );
}

export const payoutInterval = (sandbox: Sandbox, account: string) =>
  String(balanceSettings(sandbox, account).interval);

/** What automatic payouts leave behind. */
export function minimumBalance(sandbox: Sandbox, account: string, currency: string): number {
  const minimums = balanceSettings(sandbox, account).minimums as Record<string, number> | null;
  return minimums?.[currency] ?? 0;
}

export function presentBalanceSettings(settings: Owned): Record<string, unknown> {
  return {
    object: 'balance_settings',
    payments: {
      debit_negative_balances: settings._account !== PLATFORM,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: settings.minimums,
        schedule: { interval: settings.interval },
        statement_descriptor: null,
        status: 'enabled',
      },
      settlement_timing: { delay_days: 2, start_of_day: null },
    },
  };
}
