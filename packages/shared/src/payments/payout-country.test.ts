import { expect, it } from 'vitest';
import { payoutCountries } from './payout-country.ts';

it('lets money stay in the region where it was charged', () => {
  expect(payoutCountries('EUR')).toEqual(expect.arrayContaining(['DE', 'PL', 'GB']));
  expect(payoutCountries('EUR')).not.toContain('US');
  expect(payoutCountries('USD')).toEqual(['US']);
});

it('knows no account that could take a currency without a region', () => {
  expect(payoutCountries('JPY')).toEqual([]);
});
