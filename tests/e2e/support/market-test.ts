import { test as base } from '@playwright/test';

/** Playwright's `test`, at home in the market that the run has started. */
export const test = base.extend<{ mailUrl: string; stripeUrl: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  baseURL: async ({}, use) => use(setting('E2E_URL')),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mailUrl: async ({}, use) => use(setting('E2E_MAIL_URL')),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  stripeUrl: async ({}, use) => use(setting('E2E_STRIPE_URL')),
});

export { expect } from '@playwright/test';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start browser tests with npm run test:e2e`);
  return value;
}
