import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPageV2 } from '../protocol/list-page-v2.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { invalidParameter, missing, refused } from '../protocol/stripe-error.ts';
import { isoTime, PLATFORM } from '../sandbox.ts';
import { announceThin } from '../webhooks/thin-event.ts';
import { type Account, closeAccount, createAccount, type NewAccount, relatedAccount } from './account.ts';
import { createAccountLink, linkUrl } from './account-link.ts';
import { presentAccountV2 } from './account-v2.ts';

const REQUESTED = 'configuration.recipient.capabilities.stripe_balance.stripe_transfers.requested';

export const accountsV2Endpoints = [
  post('/v2/core/accounts', (call) => {
    const { parameters, sandbox } = call;
    if (parameters.has('configuration.merchant') || parameters.has('configuration.customer')) {
      throw refused(
        'The local Stripe server simulates only the recipient configuration.',
        'unsupported',
        'configuration',
      );
    }
    const account = createAccount(sandbox, {
      ...changesOf(parameters),
      metadata: mergeMetadata({}, parameters),
      country: parameters.text('identity.country') ?? 'DE',
      recipientApplied: parameters.has('configuration.recipient'),
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
      .filter(({ recipientApplied }) =>
        wanted.every((configuration) => configuration === 'recipient' && recipientApplied),
      );
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
      refreshUrl: requiredUrl(parameters, `use_case.${type}.refresh_url`),
      returnUrl: parameters.text(`use_case.${type}.return_url`) ?? '',
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
  const email = parameters.text('contact_email');
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

function requiredUrl(parameters: Parameters, path: string): string {
  const url = parameters.requiredText(path);
  if (!URL.canParse(url)) throw invalidParameter(path, `Not a valid URL: ${url}`, 'url_invalid');
  return url;
}
