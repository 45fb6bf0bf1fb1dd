import { nullFields } from '../protocol/present.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';

/** The one bank account that an account pays out to, of each currency. */
export function bankAccountOf(sandbox: Sandbox, account: string, currency: string): string {
  const id = `ba_${account.slice(5)}${currency}`;
  if (sandbox.store.find('bank_account', id)) return id;
  const holder = sandbox.store.find('account', account);
  sandbox.store.put('bank_account', {
    ...nullFields('bank_account'),
    id,
    object: 'bank_account',
    account: account === PLATFORM ? null : account,
    bank_name: 'LOCAL TEST BANK',
    country: holder?.country ?? 'DE',
    created: sandbox.now(),
    currency,
    default_for_currency: true,
    last4: '3000',
    metadata: {},
    status: 'new',
    _account: account,
  });
  return id;
}
