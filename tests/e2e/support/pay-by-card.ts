import { expect, type Page } from '@playwright/test';

type Options = { save?: boolean };

/** Fills in the hosted payment page and sends it, past the cards that are saved. What follows depends on the card. */
export async function payByCard(page: Page, number: string, { save = false }: Options = {}): Promise<void> {
  const typed = page.getByRole('heading', { name: 'Pay by card' });
  const other = page.getByText('Pay with another card');
  await expect(typed.or(other).first()).toBeVisible();
  if (await other.isVisible()) await other.click();
  await expect(typed).toBeVisible();
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Valid until (MM / YY)').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on the card').fill('Callum Reid');
  if (save) await page.getByRole('checkbox', { name: /^Save this card/ }).check();
  await page.locator('#pay').click();
}
