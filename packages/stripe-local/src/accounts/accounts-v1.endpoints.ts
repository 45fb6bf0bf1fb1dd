import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { embeddedList, listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { present } from '../protocol/present.ts';
import { foreignAccount, missing, missingReference, refused } from '../protocol/stripe-error.ts';
import { PLATFORM } from '../sandbox.ts';
import { announce } from '../webhooks/event.ts';
import { type Account, createAccount, type NewAccount, platformAccount } from './account.ts';
import { countryOf } from './account-country.ts';
import { createAccountLink, linkUrl } from './account-link.ts';
import { capabilitiesOf, presentCapability } from './account-v1.ts';

export const accountsV1Endpoints = [
  get('/v1/account', ({ sandbox, account }) =>
    present(sandbox, account === PLATFORM ? platformAccount(sandbox) : sandbox.store.get('account', account)),
  ),

  post('/v1/accounts', ({ sandbox, parameters }) => {
    const account = createAccount(sandbox, {
      ...changesOf(parameters),
      ...controllerOf(parameters),
      country: countryOf(parameters, 'country'),
      metadata: mergeMetadata({}, parameters),
    });
    return present(sandbox, account);
  }),

  get('/v1/accounts', (call) => listPage(call, call.sandbox.store.all('account'))),
  get('/v1/accounts/{account}', (call) => present(call.sandbox, accountOf(call))),

  post('/v1/accounts/{account}', (call) => {
    const { sandbox, parameters } = call;
    const before = accountOf(call);
    const account = sandbox.store.change('account', before.id, {
      ...changesOf(parameters, before),
      metadata: mergeMetadata(before.metadata, parameters),
    });
    announce(sandbox, 'account.updated', account, before);
    return present(sandbox, account);
  }),

  remove('/v1/accounts/{account}', (call) => {
    const { id } = accountOf(call);
    call.sandbox.store.remove('account', id);
    return { id, object: 'account', deleted: true };
  }),

  get('/v1/accounts/{account}/capabilities', (call) => {
    const account = accountOf(call);
    return embeddedList(
      capabilitiesOf(account).map((id) => presentCapability(account, id)),
      call.url,
    );
  }),

  get('/v1/accounts/{account}/capabilities/{capability}', (call) => {
    const [account, capability = ''] = [accountOf(call), call.path.capability];
    if (capability !== 'transfers' && !capabilitiesOf(account).includes(capability))
      throw missing('capability', capability, 'capability');
    return presentCapability(account, capability);
  }),

  post('/v1/account_links', ({ sandbox, parameters }) => {
    const id = parameters.requiredText('account');
    if (!sandbox.store.find('account', id)) throw missingReference('account', id, 'account');
    const link = createAccountLink(sandbox, {
      account: id,
      purpose: 'onboarding',
      refreshUrl: parameters.requiredUrl('refresh_url'),
      returnUrl: parameters.requiredUrl('return_url'),
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

/** What the request says about the account, as far as it says anything. */
function changesOf(parameters: Parameters, before?: Account): NewAccount {
  const asked = Object.entries(
    (parameters.get('capabilities') ?? {}) as Record<string, { requested?: boolean }>,
  )
    .filter(([name]) => name !== 'transfers')
    .map(([name, { requested }]) => [name, requested ?? false] as const);
  const dropped = asked.filter(([, requested]) => !requested).map(([name]) => name);
  const wanted = asked.filter(([, requested]) => requested).map(([name]) => name);
  const others = [...(before?.otherCapabilities ?? []), ...wanted].filter((name) => !dropped.includes(name));
  const isRequested = parameters.flag('capabilities.transfers.requested');
  return {
    ...(parameters.has('email') && { email: parameters.email('email') }),
    ...(parameters.has('business_type') && { entityType: parameters.text('business_type') }),
    ...(parameters.has('business_profile') && {
      businessProfile: { ...before?.businessProfile, ...(parameters.get('business_profile') as object) },
    }),
    otherCapabilities: [...new Set(others)].sort(),
    transfersRequested: isRequested ?? before?.transfersRequested ?? false,
  };
}

/** Who pays, who bears losses, what the coach sees: said one by one, or by a type that stands for all. */
function controllerOf(parameters: Parameters): NewAccount {
  const type = parameters.text('type') as Account['type'] | null;
  if (type && parameters.has('controller')) {
    throw refused(
      'You may only specify one of these parameters: type, controller.',
      'parameters_exclusive',
      'type',
    );
  }
  if (type && type !== 'none') {
    const isStandard = type === 'standard';
    const collector = isStandard ? 'stripe' : 'application';
    const dashboard = isStandard ? 'full' : type === 'express' ? 'express' : 'none';
    return { type, dashboard, feesCollector: collector, lossesCollector: collector };
  }
  return {
    dashboard: (parameters.text('controller.stripe_dashboard.type') ?? 'full') as Account['dashboard'],
    feesCollector: parameters.text('controller.fees.payer') === 'application' ? 'application' : 'stripe',
    lossesCollector: parameters.text('controller.losses.payments') ?? 'stripe',
  };
}

/** Whoever is not below this platform is foreign: 403, not 404. */
function accountOf({ sandbox, path }: ApiCall): Account {
  const id = path.account ?? '';
  const account = id === PLATFORM ? platformAccount(sandbox) : sandbox.store.find('account', id);
  if (!account) throw foreignAccount(id);
  return account;
}
