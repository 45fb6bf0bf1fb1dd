import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPageV2 } from '../protocol/list-page-v2.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { missing } from '../protocol/stripe-error.ts';
import { isoTime, PLATFORM } from '../sandbox.ts';
import { announceThin } from '../webhooks/thin-event.ts';
import { type Account, closeAccount, createAccount, type NewAccount, relatedAccount } from './account.ts';
import { countryOf } from './account-country.ts';
import { createAccountLink, linkUrl } from './account-link.ts';
import { appliedConfigurations, presentAccountV2 } from './account-v2.ts';

const REQUESTED = 'configuration.recipient.capabilities.stripe_balance.stripe_transfers.requested';
const CARDS_REQUESTED = 'configuration.merchant.capabilities.card_payments.requested';

export const accountsV2Endpoints = [
  post('/v2/core/accounts', (call) => {
    const { parameters, sandbox } = call;
    const account = createAccount(sandbox, {
      ...changesOf(parameters),
      metadata: mergeMetadata({}, parameters),
      country: countryOf(parameters, 'identity.country'),
      recipientApplied: parameters.has('configuration.recipient'),
      merchantApplied: parameters.has('configuration.merchant'),
      customerApplied: parameters.has('configuration.customer'),
      otherCapabilities: parameters.flag(CARDS_REQUESTED) ? ['card_payments'] : [],
      transfersRequested: parameters.flag(REQUESTED) ?? false,
      feesCollector: parameters.text('defaults.responsibilities.fees_collector') ?? 'stripe',
      lossesCollector: parameters.text('defaults.responsibilities.losses_collector') ?? 'stripe',
    });
    return presentAccountV2(account, parameters.texts('include'));
  }),

  get('/v2/core/accounts', (call) => {
    const { sandbox, parameters } = call;
    const wanted = parameters.texts('applied_configurations');
    const accounts = sandbox.store
      .all('account')
      .filter(({ closed }) => closed === (parameters.flag('closed') ?? false))
      .filter((account) => wanted.every((name) => appliedConfigurations(account).includes(name)));
    return listPageV2(call, accounts, (account) => presentAccountV2(account, []));
  }),

  get('/v2/core/accounts/{id}', (call) =>
    presentAccountV2(accountOf(call), call.parameters.texts('include')),
  ),

  post('/v2/core/accounts/{id}', (call) => {
    const { sandbox, parameters } = call;
    const before = accountOf(call);
    const account = sandbox.store.change('account', before.id, {
      ...changesOf(parameters),
      metadata: mergeMetadata(before.metadata, parameters),
      ...(parameters.has('configuration.recipient') && { recipientApplied: true }),
      ...(parameters.has('configuration.merchant') && { merchantApplied: true }),
      ...(parameters.has('configuration.customer') && { customerApplied: true }),
      ...(parameters.flag(CARDS_REQUESTED) && { otherCapabilities: ['card_payments'] }),
      ...(parameters.has(REQUESTED) && { transfersRequested: parameters.flag(REQUESTED) ?? false }),
    });
    announceThin(sandbox, 'v2.core.account.updated', relatedAccount(account.id));
    return presentAccountV2(account, parameters.texts('include'));
  }),

  post('/v2/core/accounts/{id}/close', (call) =>
    presentAccountV2(closeAccount(call.sandbox, accountOf(call).id), []),
  ),

  post('/v2/core/account_links', ({ sandbox, parameters }) => {
    const id = parameters.requiredText('account');
    if (!sandbox.store.find('account', id)) throw missing('account', id, 'account');
    const type = parameters.requiredText('use_case.type');
    const link = createAccountLink(sandbox, {
      account: id,
      purpose: 'onboarding',
      refreshUrl: parameters.requiredUrl(`use_case.${type}.refresh_url`),
      returnUrl: parameters.url(`use_case.${type}.return_url`) ?? '',
    });
    return {
      object: 'v2.core.account_link',
      account: id,
      created: isoTime(link.created),
      expires_at: isoTime(link.expiresAt),
      livemode: false,
      url: linkUrl(sandbox, link),
      use_case: parameters.get('use_case'),
    };
  }),
];

/** What the request says about the account, as far as it says anything. */
function changesOf(parameters: Parameters): NewAccount {
  const email = parameters.email('contact_email');
  const displayName = parameters.text('display_name');
  const dashboard = parameters.text('dashboard') as Account['dashboard'] | null;
  const entityType = parameters.text('identity.entity_type');
  return {
    ...(email && { email }),
    ...(displayName && { displayName }),
    ...(dashboard && { dashboard }),
    ...(entityType && { entityType }),
  };
}

function accountOf({ sandbox, path }: ApiCall): Account {
  const account = sandbox.store.find('account', path.id ?? '');
  if (!account || account.id === PLATFORM) throw missing('account', path.id ?? '');
  return account;
}
