import type { Sandbox } from '../sandbox.ts';
import { announce } from '../webhooks/event.ts';
import { announceThin } from '../webhooks/thin-event.ts';
import { type Account, type Onboarding, relatedAccount } from './account.ts';
import { presentCapability } from './account-v1.ts';

/** Moves onboarding on and announces it the way Stripe does for both versions of the API. */
export function changeOnboarding(sandbox: Sandbox, id: string, onboarding: Onboarding): Account {
  const before = sandbox.store.get('account', id);
  const account = sandbox.store.change('account', id, { onboarding });
  if (before.onboarding === onboarding) return account;
  announceThin(sandbox, 'v2.core.account[requirements].updated', relatedAccount(id));
  announceThin(
    sandbox,
    'v2.core.account[configuration.recipient].capability_status_updated',
    relatedAccount(id),
  );
  announceThin(sandbox, 'v2.core.account.updated', relatedAccount(id));
  if (account.transfersRequested) {
    const capability = presentCapability(account, 'transfers');
    announce(sandbox, 'capability.updated', { ...capability, created: account.created, _account: id });
  }
  announce(sandbox, 'account.updated', account, before);
  return account;
}
