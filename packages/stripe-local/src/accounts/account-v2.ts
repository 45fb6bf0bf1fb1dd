import { isoTime } from '../sandbox.ts';
import type { Account } from './account.ts';

type Fields = Record<string, unknown>;

const CAPABILITY: Record<Account['onboarding'], { status: string; code?: string; resolution?: string }> = {
  not_started: { status: 'restricted', code: 'requirements_past_due', resolution: 'provide_info' },
  in_review: { status: 'pending', code: 'determining_status', resolution: 'no_resolution' },
  complete: { status: 'active' },
  restricted: { status: 'restricted', code: 'requirements_past_due', resolution: 'provide_info' },
  rejected: { status: 'rejected', code: 'rejected_other', resolution: 'contact_stripe' },
};

/** The account as API v2 shows it: what `include` does not name is null. */
export function presentAccountV2(account: Account, include: string[]): Fields {
  const included = (name: string, value: unknown) => (include.includes(name) ? value : null);
  return {
    id: account.id,
    object: 'v2.core.account',
    applied_configurations: appliedConfigurations(account),
    closed: account.closed,
    configuration: include.some((name) => name.startsWith('configuration.'))
      ? {
          customer: included(
            'configuration.customer',
            account.customerApplied ? { applied: true, capabilities: null } : null,
          ),
          merchant: included('configuration.merchant', account.merchantApplied ? merchant(account) : null),
          recipient: included(
            'configuration.recipient',
            account.recipientApplied ? recipient(account) : null,
          ),
        }
      : null,
    contact_email: account.email,
    contact_phone: null,
    created: isoTime(account.created),
    dashboard: account.dashboard,
    defaults: included('defaults', defaults(account)),
    display_name: account.displayName,
    future_requirements: included('future_requirements', {
      entries: [],
      minimum_transition_date: null,
      summary: null,
    }),
    identity: included('identity', identity(account)),
    livemode: false,
    metadata: account.metadata,
    requirements: included('requirements', requirements(account)),
  };
}

export const appliedConfigurations = ({ recipientApplied, merchantApplied, customerApplied }: Account) => [
  ...(customerApplied ? ['customer'] : []),
  ...(merchantApplied ? ['merchant'] : []),
  ...(recipientApplied ? ['recipient'] : []),
];

const merchant = (account: Account): Fields => ({
  applied: true,
  capabilities: {
    card_payments: account.otherCapabilities?.includes('card_payments') ? capability(account) : null,
    stripe_balance: { payouts: capability(account) },
  },
});

function recipient(account: Account): Fields {
  return {
    applied: account.recipientApplied,
    capabilities: {
      bank_accounts: null,
      cards: null,
      stripe_balance: account.transfersRequested
        ? { payouts: capability(account), stripe_transfers: capability(account) }
        : null,
    },
  };
}

function capability(account: Account): Fields {
  if (account.closed)
    return {
      status: 'restricted',
      status_details: [{ code: 'restricted_other', resolution: 'no_resolution' }],
    };
  const { status, code, resolution } = CAPABILITY[account.onboarding];
  return { status, status_details: code ? [{ code, resolution }] : [] };
}

function defaults(account: Account): Fields {
  return {
    currency: account.currency,
    locales: null,
    payout_methods: null,
    profile: null,
    responsibilities: {
      fees_collector: account.feesCollector,
      losses_collector: account.lossesCollector,
      requirements_collector: 'stripe',
    },
  };
}

const identity = (account: Account): Fields => ({
  attestations: null,
  business_details: null,
  country: account.country,
  entity_type: account.entityType,
  individual: null,
});

/** What a person still has to enter, in the words of the API. */
function requirements(account: Account): Fields | null {
  const descriptions = dueFields(account);
  const status = account.onboarding === 'not_started' ? 'currently_due' : 'past_due';
  return {
    alternatives: [],
    entries: descriptions.map((description) => requirement(description, status)),
    summary: descriptions.length > 0 ? { minimum_deadline: { status, time: null } } : null,
  };
}

function requirement(description: string, status: string): Fields {
  return {
    awaiting_action_from: 'user',
    description,
    errors: [],
    impact: {
      restricts_capabilities: [
        { capability: 'stripe_balance.stripe_transfers', configuration: 'recipient', deadline: { status } },
      ],
    },
    minimum_deadline: { status },
    reference: null,
    requested_reasons: [{ code: 'routine_onboarding' }],
  };
}

export function dueFields({ onboarding }: Account): string[] {
  if (onboarding === 'not_started')
    return ['external_account', 'individual.dob', 'individual.verification.document'];
  return onboarding === 'restricted' ? ['individual.verification.document'] : [];
}
