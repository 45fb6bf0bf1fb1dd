import { createAccount, type Onboarding } from '../accounts/account.ts';
import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import { secondsOf } from './seed-time.ts';

export interface SeedAccount {
  /** A name for use in this request's transfers. */
  key?: string;
  email?: string;
  displayName?: string;
  country?: string;
  onboarding?: Onboarding;
  createdAt?: string;
  metadata?: Metadata;
}

export function plantAccounts(sandbox: Sandbox, accounts: SeedAccount[]): { key?: string; id: string }[] {
  return accounts.map((given) => {
    const account = createAccount(sandbox, {
      email: given.email ?? null,
      displayName: given.displayName ?? null,
      country: given.country ?? 'DE',
      entityType: 'individual',
      onboarding: given.onboarding ?? 'complete',
      created: secondsOf(sandbox, given.createdAt, 'accounts[].createdAt'),
      metadata: given.metadata ?? {},
    });
    return { key: given.key, id: account.id };
  });
}
