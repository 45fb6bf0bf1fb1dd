import { type Parameters, param } from '../protocol/parameters.ts';
import { invalidParameter } from '../protocol/stripe-error.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const UNKNOWN_REGION = 'ZZ';

/** Where the account is, in capitals; where the platform is when nobody says. */
export function countryOf(parameters: Parameters, path: string): string {
  const country = (parameters.text(path) ?? 'DE').toUpperCase();
  if (/^[A-Z]{2}$/.test(country) && country !== UNKNOWN_REGION && REGIONS.of(country)) return country;
  throw invalidParameter(
    param(path),
    `Country '${country}' is unknown. Use a code of two letters, such as 'US' or 'GB'.`,
    'country_unsupported',
  );
}
