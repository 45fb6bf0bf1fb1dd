import { expect, type Page } from '@playwright/test';

/** Fills in the hosted payment page and sends it. What follows depends on the card. */
export async function payByCard(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Pay by card' })).toBeVisible();
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Valid until (MM / YY)').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on the card').fill('Callum Reid');
  await page.getByRole('button', { name: /^Pay / }).click();
}
