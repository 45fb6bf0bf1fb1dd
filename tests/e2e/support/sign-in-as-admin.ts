import { DEMO_PASSWORD } from '@app/db/seed/demo-accounts';
import { expect, type Page } from '@playwright/test';

/** With both steps; the demo shows its admin's code beside the second. */
export async function signInAsAdmin(page: Page): Promise<void> {
  await page.goto('/sign-in');
  const form = page.getByRole('region', { name: 'With your own account' });
  await form.getByLabel('E-mail').fill('admin@demo.test');
  await form.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/two-factor/);
  const code = await page.getByText('Demo: the code of admin@demo.test').locator('b').textContent();
  await page.getByLabel('Code from your app').fill(code ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('person');
}
