import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';

const LIVES_SECONDS = 5 * 60;

/** A way into a hosted page: onboarding (once), or the Express dashboard. */
export interface AccountLink extends Stored {
  account: string;
  purpose: 'onboarding' | 'dashboard';
  expiresAt: number;
  usedAt: number | null;
  refreshUrl: string;
  returnUrl: string;
}

export type NewAccountLink = Pick<AccountLink, 'account' | 'purpose'> &
  Partial<Pick<AccountLink, 'refreshUrl' | 'returnUrl'>>;

export function createAccountLink(sandbox: Sandbox, given: NewAccountLink): AccountLink {
  const created = sandbox.now();
  return sandbox.store.put('account_link', {
    id: newId('link', 32),
    object: 'account_link',
    created,
    expiresAt: created + LIVES_SECONDS,
    usedAt: null,
    refreshUrl: '',
    returnUrl: '',
    ...given,
  });
}

/** An onboarding link opens once; a dashboard link until it expires. */
export function isLinkAlive(sandbox: Sandbox, link: AccountLink): boolean {
  return link.expiresAt > sandbox.now() && (link.usedAt === null || link.purpose === 'dashboard');
}

export function linkUrl(sandbox: Sandbox, { id, purpose }: AccountLink): string {
  return `${sandbox.baseUrl}/${purpose === 'onboarding' ? 'connect/onboarding' : 'express'}/${id}`;
}
