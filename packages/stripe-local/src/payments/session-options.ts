import type { Parameters } from '../protocol/parameters.ts';
import { refused } from '../protocol/stripe-error.ts';
import type { CheckoutSession } from './checkout-session.ts';

type Fields = Record<string, unknown>;

/** What a session repeats of what the page should ask for. */
export function pageOptions(parameters: Parameters): Fields {
  const consent = parameters.under('consent_collection');
  return {
    billing_address_collection: parameters.text('billing_address_collection'),
    consent_collection: parameters.has('consent_collection')
      ? {
          payment_method_reuse_agreement: consent.get('payment_method_reuse_agreement') ?? null,
          promotions: consent.text('promotions'),
          terms_of_service: consent.text('terms_of_service'),
        }
      : null,
    custom_fields: (parameters.list('custom_fields') as Fields[]).map(customField),
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
      ...customTexts(parameters),
    },
    integration_identifier: parameters.text('integration_identifier'),
    origin_context: parameters.text('origin_context'),
    payment_method_collection: parameters.text('payment_method_collection') ?? 'if_required',
    ...(parameters.has('phone_number_collection') && {
      phone_number_collection: { enabled: parameters.flag('phone_number_collection.enabled') },
    }),
    shipping_address_collection: parameters.get('shipping_address_collection') ?? null,
  };
}

/** An empty one says that there is none. */
const customTexts = (parameters: Parameters): Fields =>
  Object.fromEntries(
    Object.entries((parameters.get('custom_text') ?? {}) as Fields).map(([place, text]) => [
      place,
      text || null,
    ]),
  );

function customField({ key, label, type, optional = false, ...settings }: Fields): Fields {
  const kind = String(type);
  const lengths = kind === 'dropdown' ? {} : { maximum_length: null, minimum_length: null };
  return {
    key,
    label,
    optional,
    type,
    [kind]: { default_value: null, ...lengths, value: null, ...(settings[kind] as Fields | undefined) },
  };
}

type Place = Pick<CheckoutSession, 'success_url' | 'cancel_url' | 'url'> & Fields;

/** Where the payer pays: on the hosted page, or on a page of the shop's own, which needs a secret. */
export function placeOf(parameters: Parameters, hostedUrl: string, secret: string): Place {
  const mode = parameters.text('ui_mode') ?? 'hosted_page';
  if (mode === 'hosted_page') {
    return {
      ui_mode: mode,
      success_url: parameters.requiredUrl('success_url'),
      cancel_url: parameters.url('cancel_url'),
      url: hostedUrl,
    };
  }
  if (parameters.has('success_url')) {
    throw refused(`\`success_url\` cannot be used with \`ui_mode\` ${mode}.`, undefined, 'success_url');
  }
  const redirect = parameters.text('redirect_on_completion') ?? 'always';
  const returnUrl =
    redirect === 'never' ? parameters.url('return_url') : parameters.requiredUrl('return_url');
  return {
    ui_mode: mode,
    success_url: null,
    cancel_url: null,
    url: null,
    client_secret: secret,
    redirect_on_completion: redirect,
    ...(returnUrl && { return_url: returnUrl }),
  };
}
