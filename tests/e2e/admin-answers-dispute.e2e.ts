import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';
import { bankDoes, openDispute } from './support/stripe-objects.ts';

test('the desk answers a dispute with what is known, and bears what the bank takes all the same', async ({
  page,
  stripeUrl,
}) => {
  const disputeId = await openDispute(stripeUrl);
  await signInAsAdmin(page);
  await expect(async () => {
    await page.goto(`/admin/disputes/${disputeId}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('disputes', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'What will be sent' })).toBeVisible();
  await expect(page.getByText('Written report made available to the customer')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('What the bank should know besides').fill('They wrote to thank the coach.');
  await page.getByRole('button', { name: 'Send the evidence' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send the evidence' }).click();
  await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible({ timeout: 30_000 });

  await bankDoes(stripeUrl, `/disputes/${disputeId}/lose`);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Who bears the loss' })).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bear the loss' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bear the loss' }).click();
  await expect(page.getByText(/^We bore .* keeps the share\.$/)).toBeVisible();
});
