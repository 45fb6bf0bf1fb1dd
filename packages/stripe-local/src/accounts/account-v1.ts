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
    business_profile: null,
    business_type: account.entityType === 'company' ? 'company' : 'individual',
    capabilities: account.transfersRequested ? { transfers: transfersStatus(account) } : {},
    charges_enabled: false,
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
    type: 'none',
  };
}

/** The `transfers` capability alone. */
export function presentCapability(account: Account): Record<string, unknown> {
  return {
    id: 'transfers',
    object: 'capability',
    account: account.id,
    future_requirements: requirementsOf([], null),
    requested: account.transfersRequested,
    requested_at: account.created,
    requirements: requirementsOf(
      dueFields(account),
      isReadyForTransfers(account) ? null : 'requirements.fields_needed',
    ),
    status: transfersStatus(account),
  };
}

function transfersStatus(account: Account): 'active' | 'inactive' | 'pending' {
  if (isReadyForTransfers(account)) return 'active';
  return account.onboarding === 'in_review' && !account.closed ? 'pending' : 'inactive';
}

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
