import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { embeddedList, listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { foreignAccount, missing, missingReference, refused } from '../protocol/stripe-error.ts';
import { PLATFORM } from '../sandbox.ts';
import { type Account, createAccount, platformAccount } from './account.ts';
import { createAccountLink, linkUrl } from './account-link.ts';
import { presentCapability } from './account-v1.ts';

export const accountsV1Endpoints = [
  get('/v1/account', ({ sandbox, account }) =>
    present(sandbox, account === PLATFORM ? platformAccount(sandbox) : sandbox.store.get('account', account)),
  ),

  post('/v1/accounts', ({ sandbox, parameters }) => {
    if (parameters.has('type')) {
      throw refused(
        'Describe the account with controller properties, not with type.',
        'parameter_unknown',
        'type',
      );
    }
    const account = createAccount(sandbox, {
      email: parameters.text('email'),
      country: parameters.text('country') ?? 'DE',
      entityType: parameters.text('business_type'),
      metadata: mergeMetadata({}, parameters),
      dashboard: (parameters.text('controller.stripe_dashboard.type') ?? 'full') as Account['dashboard'],
      feesCollector: parameters.text('controller.fees.payer') === 'application' ? 'application' : 'stripe',
      lossesCollector: parameters.text('controller.losses.payments') ?? 'stripe',
      transfersRequested: parameters.flag('capabilities.transfers.requested') ?? false,
    });
    return present(sandbox, account);
  }),

  get('/v1/accounts', (call) => listPage(call, call.sandbox.store.all('account'))),
  get('/v1/accounts/{account}', (call) => present(call.sandbox, accountOf(call))),

  post('/v1/accounts/{account}', (call) => {
    const { sandbox, parameters } = call;
    const before = accountOf(call);
    const account = sandbox.store.change('account', before.id, {
      metadata: mergeMetadata(before.metadata, parameters),
      ...(parameters.has('email') && { email: parameters.text('email') }),
      ...(parameters.has('capabilities.transfers.requested') && {
        transfersRequested: parameters.flag('capabilities.transfers.requested') ?? false,
      }),
    });
    return present(sandbox, account);
  }),

  remove('/v1/accounts/{account}', (call) => {
    const { id } = accountOf(call);
    call.sandbox.store.remove('account', id);
    return { id, object: 'account', deleted: true };
  }),

  get('/v1/accounts/{account}/capabilities', (call) =>
    embeddedList([presentCapability(accountOf(call))], call.url),
  ),

  get('/v1/accounts/{account}/capabilities/{capability}', (call) => {
    const capability = call.path.capability ?? '';
    if (capability !== 'transfers') throw missing('capability', capability, 'capability');
    return presentCapability(accountOf(call));
  }),

  post('/v1/account_links', ({ sandbox, parameters }) => {
    const id = parameters.requiredText('account');
    if (!sandbox.store.find('account', id)) throw missingReference('account', id, 'account');
    const link = createAccountLink(sandbox, {
      account: id,
      purpose: 'onboarding',
      refreshUrl: parameters.requiredText('refresh_url'),
      returnUrl: parameters.requiredText('return_url'),
    });
    return {
      object: 'account_link',
      created: link.created,
      expires_at: link.expiresAt,
      url: linkUrl(sandbox, link),
    };
  }),

  post('/v1/accounts/{account}/login_links', (call) => {
    const account = accountOf(call);
    if (account.dashboard !== 'express')
      throw refused('Only accounts with the Express dashboard have login links.');
    if (account.onboarding === 'not_started') {
      throw refused('Cannot create a login link for an account that has not completed onboarding.');
    }
    const link = createAccountLink(call.sandbox, { account: account.id, purpose: 'dashboard' });
    return { object: 'login_link', created: link.created, url: linkUrl(call.sandbox, link) };
  }),
];

/** Whoever is not below this platform is foreign: 403, not 404. */
function accountOf({ sandbox, path }: ApiCall): Account {
  const id = path.account ?? '';
  const account = id === PLATFORM ? platformAccount(sandbox) : sandbox.store.find('account', id);
  if (!account) throw foreignAccount(id);
  return account;
}
