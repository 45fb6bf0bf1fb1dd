import type { Id } from '@app/shared/id/id';
import type { PayoutStanding } from '@app/shared/payments/payout-account';
import type Stripe from 'stripe';
import { definiteOrUncertain } from './stripe-error.ts';

type NewCoachAccount = {
  coachId: Id<'coach'>;
  email: string;
  displayName: string;
  /** ISO 3166-1, two letters; Stripe fixes it for good. */
  country: string;
};

/** `needs`: what Stripe asks its owner for, by Stripe's names. */
type AccountFacts = { isReady: boolean; standing: PayoutStanding | null; needs: string[] };

/** A coach's account at Stripe: only what is asked of it, so that another way to keep accounts fits here. */
export type CoachAccounts = {
  createCoachAccount(account: NewCoachAccount, key: string): Promise<string>;
  /** Single use and short-lived: `refreshUrl` must lead to a new one. */
  onboardingLink(accountId: string, urls: { refreshUrl: string; returnUrl: string }): Promise<string>;
  readAccount(accountId: string): Promise<AccountFacts>;
  dashboardLink(accountId: string): Promise<string>;
};

/** Accounts v2. We carry fees and losses, as this way of charging needs it. */
export function coachAccounts(client: Stripe): CoachAccounts {
  return {
    async createCoachAccount({ coachId, email, displayName, country }, key) {
      const account = await definiteOrUncertain(
        client.v2.core.accounts.create(
          {
            contact_email: email,
            display_name: displayName,
            dashboard: 'express',
            identity: { country: country.toLowerCase(), entity_type: 'individual' },
            configuration: {
              recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
            },
            defaults: {
              responsibilities: { fees_collector: 'application', losses_collector: 'application' },
            },
            metadata: { coachId },
          },
          { idempotencyKey: key },
        ),
      );
      return account.id;
    },
    async onboardingLink(accountId, { refreshUrl, returnUrl }) {
      const link = await definiteOrUncertain(
        client.v2.core.accountLinks.create({
          account: accountId,
          use_case: {
            type: 'account_onboarding',
            account_onboarding: { refresh_url: refreshUrl, return_url: returnUrl },
          },
        }),
      );
      return link.url;
    },
    async readAccount(accountId) {
      const include = ['configuration.recipient', 'requirements'] as const;
      const account = await definiteOrUncertain(
        client.v2.core.accounts.retrieve(accountId, { include: [...include] }),
      );
      const capability = account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers;
      const isReady = capability?.status === 'active' && account.closed !== true;
      return {
        isReady,
        standing: isReady ? null : account.closed ? 'closed' : standingOf(capability?.status),
        needs: (account.requirements?.entries ?? []).map(({ description }) => description),
      };
    },
    async dashboardLink(accountId) {
      const link = await definiteOrUncertain(client.accounts.createLoginLink(accountId));
      return link.url;
    },
  };
}

/** A status that is not known yet waits for the account's owner, as most do. */
function standingOf(status: string | undefined): PayoutStanding {
  if (status === 'pending') return 'in_review';
  return status === 'rejected' || status === 'unsupported' ? 'rejected' : 'open';
}
