import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';

test('the books and Stripe agree, a month goes to the bookkeeper, and every cent can be followed', async ({
  page,
}) => {
  await signInAsAdmin(page);
  await page.getByRole('link', { name: 'Money' }).first().click();
  await page.getByRole('button', { name: 'Compare now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The books and Stripe agree' })).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page);

  const together = page
    .getByRole('row', { name: /^Together/ })
    .first()
    .getByRole('cell');
  expect(await together.nth(0).textContent()).toBe(await together.nth(1).textContent());

  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^CSV of/ })
    .first()
    .click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toMatch(/^at,transaction,code,cause,booking,account,debit,credit,currency\r\n/);

  await page.getByRole('link', { name: 'Paid for sessions that are not settled' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The ledger' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The booking' }).first().click();
  await expect(page.getByRole('region', { name: /money/i }).first()).toBeVisible();
});
