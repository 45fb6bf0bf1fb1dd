import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { readLink } from './support/read-link.ts';

test.describe.configure({ mode: 'serial' });

const email = `leonie-${Date.now()}@example.com`;
const password = 'a sentence works well';
const newPassword = 'another sentence works';

async function typeAndSignIn(page: Page, as: { email: string; password: string }) {
  await page.getByLabel('E-mail').fill(as.email);
  await page.getByLabel('Password', { exact: true }).fill(as.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a deep link survives signing up, and the address typed is not asked for twice', async ({
  page,
  mailUrl,
}) => {
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await typeAndSignIn(page, { email, password });
  await expect(page.getByText('E-mail and password do not match.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'create one' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create an account' })).toBeFocused();
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByLabel('Name').fill('Leonie Bauer');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByText('One step is left')).toBeVisible();

  await page.goto(await readLink(mailUrl, email, /verify-email/));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your address is confirmed' })).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await expectAccessible(page);
});

test('a forgotten password is replaced through the e-mail, and the old one no longer works', async ({
  page,
  mailUrl,
}) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('link', { name: 'Forgotten?' }).click();
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.goto(await readLink(mailUrl, email, /reset-password/));
  await page.getByLabel('New password').fill(newPassword);
  await page.getByRole('button', { name: 'Set this password' }).click();
  await page.getByRole('link', { name: 'Sign in with it' }).click();

  await typeAndSignIn(page, { email, password });
  await expect(page.getByText('E-mail and password do not match.')).toBeVisible();
  await typeAndSignIn(page, { email, password: newPassword });
  await expect(page).not.toHaveURL(/sign-in/);
});

test('a link signs in once, without a password', async ({ page, mailUrl }) => {
  await page.goto('/sign-in?next=/account');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send a link to this e-mail' }).click();
  await expect(page.getByText('a link is on its way to')).toBeVisible();
  const link = await readLink(mailUrl, email, /magic-link/);
  // As a program does that looks into mails: nothing is used up, and the door itself opens to no GET.
  await page.request.get(link);
  const { hash } = new URL(link);
  expect((await page.request.get(`/api/auth/magic-link/verify?${hash.slice(1)}`)).status()).toBe(404);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in on this device' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out here' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in on this device' }).click();
  await expect(page.getByText('This link has been used or is too old.')).toBeVisible();
});

test('what was typed stays when nobody answers', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.route('**/api/auth/**', (route) => route.abort());
  await typeAndSignIn(page, { email, password: newPassword });
  await expect(page.getByText('We cannot reach the server.')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(newPassword);
});
