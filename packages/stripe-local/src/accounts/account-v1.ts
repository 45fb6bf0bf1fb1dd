import type { Sandbox } from '../sandbox.ts';
import type { Stored } from '../store/stored.ts';
import { type Account, isReadyForTransfers } from './account.ts';
import { dueFields } from './account-v2.ts';

/** The same account as API v1 shows it. */
export function presentAccountV1(_sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  const account = stored as Account;
  const ready = isReadyForTransfers(account);
  const submitted = account.onboarding !== 'not_started';
  return {
    id: account.id,
    object: 'account',
    business_profile: account.businessProfile ? { ...EMPTY_PROFILE, ...account.businessProfile } : null,
    business_type: account.entityType === 'company' ? 'company' : 'individual',
    capabilities: Object.fromEntries(capabilitiesOf(account).map((name) => [name, statusOf(account)])),
    charges_enabled: capabilitiesOf(account).includes('card_payments') && statusOf(account) === 'active',
    controller: {
      type: 'application',
      is_controller: true,
      fees: { payer: account.feesCollector === 'stripe' ? 'account' : 'application' },
      losses: { payments: account.lossesCollector === 'stripe' ? 'stripe' : 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: account.dashboard },
    },
    country: account.country,
    created: account.created,
    default_currency: account.currency,
    details_submitted: submitted,
    email: account.email,
    external_accounts: {
      object: 'list',
      data: [],
      has_more: false,
      url: `/v1/accounts/${account.id}/external_accounts`,
    },
    future_requirements: requirementsOf([], null),
    metadata: account.metadata,
    payouts_enabled: ready,
    requirements: requirementsOf(dueFields(account), disabledReason(account)),
    settings: null,
    tos_acceptance: { date: submitted ? account.created : null, ip: null, user_agent: null },
    type: account.type ?? 'none',
  };
}

export const capabilitiesOf = ({ transfersRequested, otherCapabilities = [] }: Account): string[] =>
  transfersRequested ? [...otherCapabilities, 'transfers'].sort() : otherCapabilities;

/** One capability alone. */
export function presentCapability(account: Account, id: string) {
  const status = statusOf(account);
  return {
    id,
    object: 'capability',
    account: account.id,
    future_requirements: requirementsOf([], null),
    requested: capabilitiesOf(account).includes(id),
    requested_at: account.created,
    requirements: requirementsOf(
      dueFields(account),
      status === 'active' ? null : 'requirements.fields_needed',
    ),
    status,
  };
}

/** Each follows from how far onboarding has come. */
function statusOf({ onboarding, closed }: Account): 'active' | 'inactive' | 'pending' {
  if (closed) return 'inactive';
  if (onboarding === 'complete') return 'active';
  return onboarding === 'in_review' ? 'pending' : 'inactive';
}

const EMPTY_PROFILE = {
  mcc: null,
  minority_owned_business_designation: null,
  name: null,
  specified_commercial_transactions_act_url: null,
  support_address: null,
  support_email: null,
  support_phone: null,
  support_url: null,
  url: null,
};

function disabledReason({ onboarding, closed }: Account): string | null {
  if (closed) return 'other';
  if (onboarding === 'rejected') return 'rejected.other';
  if (onboarding === 'in_review') return 'requirements.pending_verification';
  return onboarding === 'complete' ? null : 'requirements.past_due';
}

function requirementsOf(due: string[], disabledReasonText: string | null) {
  return {
    alternatives: [],
    current_deadline: null,
    currently_due: due,
    disabled_reason: disabledReasonText,
    errors: [],
    eventually_due: due,
    past_due: disabledReasonText ? due : [],
    pending_verification: [],
  };
}
