import { DEMO_PASSWORD } from '@app/db/seed/demo-accounts';
import { expect, type Page } from '@playwright/test';
import { readLink } from './read-link.ts';

type Newcomer = { name: string; as?: 'candidate' | 'coach'; next: string };

/** A new account with a confirmed address; answers the address. */
export async function signUp(page: Page, mailUrl: string, { name, as, next }: Newcomer): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${Date.now()}@example.com`;
  const search = new URLSearchParams({ next, ...(as && { as }) });
  await page.goto(`/sign-up?${search}`);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByText('One step is left')).toBeVisible();
  await page.goto(await readLink(mailUrl, email, /verify-email/));
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await page.getByRole('link', { name: /^(Go on|Apply as a coach)$/ }).click();
  await expect(page).not.toHaveURL(/verify-email/);
  return email;
}
