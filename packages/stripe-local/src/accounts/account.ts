import type { Metadata } from '../protocol/metadata.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { announceThin } from '../webhooks/thin-event.ts';

/** How far onboarding has come; every status the API shows follows from it. */
export type Onboarding = 'not_started' | 'in_review' | 'complete' | 'restricted' | 'rejected';

/** A connected account. Kept once, shown as API v1 and as API v2. */
export interface Account extends Owned {
  object: 'account';
  onboarding: Onboarding;
  closed: boolean;
  email: string | null;
  displayName: string | null;
  dashboard: 'express' | 'full' | 'none';
  country: string;
  currency: string;
  entityType: string | null;
  metadata: Metadata;
  feesCollector: string;
  lossesCollector: string;
  /** Whether the transfers capability was asked for. */
  transfersRequested: boolean;
  /** Other capabilities of API v1 that were asked for; they follow onboarding too. */
  otherCapabilities?: string[];
  recipientApplied: boolean;
  merchantApplied?: boolean;
  customerApplied?: boolean;
  /** Said at creation in API v1; `none` when `controller` describes the account. */
  type?: 'custom' | 'express' | 'none' | 'standard';
  businessProfile?: Record<string, unknown> | null;
  /** In a region that transfers from the platform do not reach; said through the control only. */
  outOfReach: boolean;
}

export type NewAccount = Partial<Account>;

const CURRENCIES: Record<string, string> = {
  GB: 'gbp',
  US: 'usd',
  CH: 'chf',
  CA: 'cad',
  AU: 'aud',
  SE: 'sek',
  DK: 'dkk',
  NO: 'nok',
  PL: 'pln',
  JP: 'jpy',
};

export function createAccount(sandbox: Sandbox, given: NewAccount): Account {
  const country = (given.country ?? 'DE').toUpperCase();
  const id = given.id ?? newId('acct', 16);
  const account = sandbox.store.put('account', {
    created: sandbox.now(),
    onboarding: 'not_started',
    closed: false,
    email: null,
    displayName: null,
    dashboard: 'express',
    currency: CURRENCIES[country] ?? 'eur',
    entityType: null,
    metadata: {},
    feesCollector: 'application',
    lossesCollector: 'application',
    transfersRequested: true,
    recipientApplied: true,
    outOfReach: false,
    ...given,
    id,
    object: 'account',
    country,
    _account: id,
  });
  announceThin(sandbox, 'v2.core.account.created', relatedAccount(id));
  return account;
}

/** Active means: transfers to this account are accepted. */
export function isReadyForTransfers(account: Account): boolean {
  return account.transfersRequested && account.onboarding === 'complete' && !account.closed;
}

export function closeAccount(sandbox: Sandbox, id: string): Account {
  const account = sandbox.store.change('account', id, { closed: true });
  announceThin(sandbox, 'v2.core.account.closed', relatedAccount(id));
  announce(sandbox, 'account.application.deauthorized', {
    id: 'ca_local',
    object: 'application',
    created: account.created,
    name: 'Local Stripe server',
    _account: id,
  });
  return account;
}

export const relatedAccount = (id: string) => ({
  id,
  type: 'v2.core.account',
  url: `/v2/core/accounts/${id}`,
});

/** The platform itself, which `GET /v1/account` shows. */
export function platformAccount(sandbox: Sandbox): Account {
  return (
    sandbox.store.find('account', PLATFORM) ?? {
      id: PLATFORM,
      object: 'account',
      created: sandbox.now(),
      onboarding: 'complete',
      closed: false,
      email: 'platform@example.com',
      displayName: 'Local platform',
      dashboard: 'full',
      country: 'DE',
      currency: 'eur',
      entityType: 'company',
      metadata: {},
      feesCollector: 'stripe',
      lossesCollector: 'stripe',
      transfersRequested: true,
      otherCapabilities: ['card_payments'],
      recipientApplied: false,
      type: 'standard',
      outOfReach: false,
      _account: PLATFORM,
    }
  );
}
