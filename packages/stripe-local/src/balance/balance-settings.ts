import type { Parameters } from '../protocol/parameters.ts';
import { invalidParameter } from '../protocol/stripe-error.ts';
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

const USUAL_DELAY_DAYS = 2;

export function changeBalanceSettings(sandbox: Sandbox, account: string, parameters: Parameters): Owned {
  const before = balanceSettings(sandbox, account);
  const payouts = parameters.under('payments.payouts');
  const timing = parameters.under('payments.settlement_timing');
  const given = <T>(from: Parameters, path: string, name: string): Record<string, T> =>
    from.has(path) ? { [name]: (from.get(path) || null) as T } : {};
  return sandbox.store.put('balance_settings', {
    ...before,
    ...given(payouts, 'schedule.interval', 'interval'),
    ...given(payouts, 'schedule.weekly_payout_days', 'weekdays'),
    ...given(payouts, 'schedule.monthly_payout_days', 'monthDays'),
    ...given(payouts, 'statement_descriptor', 'descriptor'),
    ...given(timing, 'delay_days_override', 'delayDays'),
    ...given(timing, 'start_of_day', 'startOfDay'),
    ...(parameters.has('payments.debit_negative_balances') && {
      debitsNegative: parameters.flag('payments.debit_negative_balances'),
    }),
    ...(payouts.has('minimum_balance_by_currency') && {
      minimums: mergeMinimums(before.minimums, payouts.get('minimum_balance_by_currency')),
    }),
  });
}

/** An empty amount takes the minimum of its currency away, an empty value all of them. */
function mergeMinimums(before: unknown, given: unknown): Record<string, number> | null {
  if (!given) return null;
  const merged = { ...(before as Record<string, number> | null) };
  for (const [currency, amount] of Object.entries(given as Record<string, string>)) {
    if (amount === '' || amount === null) delete merged[currency];
    else merged[currency] = minimumOf(currency, amount);
  }
  return Object.keys(merged).length > 0 ? merged : null;
}

function minimumOf(currency: string, amount: unknown): number {
  if (/^\d{1,12}$/.test(String(amount))) return Number(amount);
  throw invalidParameter(
    `payments[payouts][minimum_balance_by_currency][${currency}]`,
    `Invalid integer: ${String(amount)}`,
    'parameter_invalid_integer',
  );
}

export function presentBalanceSettings(settings: Owned): Record<string, unknown> {
  const { interval, weekdays, monthDays, delayDays } = settings;
  return {
    object: 'balance_settings',
    payments: {
      debit_negative_balances: settings.debitsNegative ?? settings._account !== PLATFORM,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: settings.minimums,
        schedule: {
          interval,
          ...(interval === 'weekly' && { weekly_payout_days: weekdays ?? ['monday'] }),
          ...(interval === 'monthly' && { monthly_payout_days: monthDays ?? [1] }),
        },
        statement_descriptor: settings.descriptor ?? null,
        status: 'enabled',
      },
      settlement_timing: {
        delay_days: delayDays ?? USUAL_DELAY_DAYS,
        ...(typeof delayDays === 'number' && { delay_days_override: delayDays }),
        start_of_day: settings.startOfDay ?? null,
      },
    },
  };
}
