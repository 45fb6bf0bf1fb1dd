import { DEMO_PASSWORD } from '@app/db/seed/demo-accounts';
import { expect, type Page } from '@playwright/test';

/** Through the sign-in page, as a person would; ends on the page that was wanted. */
export async function signIn(page: Page, email: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
