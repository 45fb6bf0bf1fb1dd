import { get } from '../protocol/endpoint.ts';
import { embeddedList } from '../protocol/list-page.ts';
import { TAXED_COUNTRIES } from './automatic-tax.ts';

/** Stripe Tax as a shop has set it up: ready, and registered wherever the local server knows a rate. */
export const taxEndpoints = [
  get('/v1/tax/settings', () => ({
    object: 'tax.settings',
    defaults: { provider: 'stripe', tax_behavior: 'inferred_by_currency', tax_code: 'txcd_20060000' },
    head_office: {
      address: { city: null, country: 'DE', line1: null, line2: null, postal_code: null, state: null },
    },
    livemode: false,
    status: 'active',
    status_details: { active: {} },
  })),

  get('/v1/tax/registrations', ({ parameters, url }) => {
    const wanted = parameters.text('status') ?? 'active';
    const limit = parameters.integer('limit') ?? 10;
    const all = wanted === 'active' || wanted === 'all' ? TAXED_COUNTRIES : [];
    const after = all.indexOf(
      (parameters.text('starting_after') ?? '').replace('taxreg_local_', '').toUpperCase(),
    );
    const page = all.slice(after + 1, after + 1 + limit);
    return embeddedList(
      page.map((country) => ({
        id: `taxreg_local_${country.toLowerCase()}`,
        object: 'tax.registration',
        active_from: SINCE,
        country,
        country_options: { [country.toLowerCase()]: { type: 'standard', standard: null } },
        created: SINCE,
        expires_at: null,
        livemode: false,
        status: 'active',
      })),
      url,
      all.length > after + 1 + limit,
    );
  }),
];

/** The beginning of 2025. */
const SINCE = 1_735_689_600;
