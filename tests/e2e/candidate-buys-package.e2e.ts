import { chooseFarTime } from './support/choose-time.ts';
import { expect, test } from './support/market-test.ts';
import { payByCard } from './support/pay-by-card.ts';
import { signUp } from './support/sign-up.ts';

const COACH = '/coaches/daniel-amberley';
const CARD = '4242 4242 4242 4242';

test('a candidate pays less with a code, buys a package, and keeps both receipts', async ({
  page,
  mailUrl,
}) => {
  test.setTimeout(180_000);
  await signUp(page, mailUrl, { name: 'Tove Falk', next: COACH });

  await test.step('puts a code on a held time and pays the lower price', async () => {
    await chooseFarTime(page, 'first');
    await page
      .getByRole('link', { name: /^Hold / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Hold / }).click();
    await page.getByText('Have a promo code?').click();
    await page.getByLabel('Promo code').fill('round10');
    await page.getByRole('button', { name: 'Use it' }).click();
    await expect(page.getByRole('row', { name: /^Code ROUND10, 10 % off/ })).toBeVisible();
    await page.getByRole('button', { name: /^Pay .* with Stripe$/ }).click();
    await payByCard(page, CARD);
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Daniel on / })).toBeVisible();
  });

  await test.step('buys three sessions where the time is chosen', async () => {
    await page.goto(COACH);
    await chooseFarTime(page, 'last');
    await page
      .getByRole('link', { name: /^Hold / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Buy 3 sessions' }).click();
    await payByCard(page, CARD);
    await expect(page).toHaveURL(/\/wallet\?order=ord_/);
    await expect(page.getByRole('row', { name: /3 sessions with Daniel Amberley.*3 of 3/ })).toBeVisible();
  });

  await test.step('has a receipt for each, as a file', async () => {
    const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Receipt / }) });
    await expect(async () => {
      await page.goto('/payments'); // a receipt is written a moment after its payment
      await expect(rows).toHaveCount(2, { timeout: 5_000 });
    }).toPass();
    const ofPackage = rows.filter({ hasText: '3 mock interviews' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ofPackage.getByRole('button', { name: /^Receipt / }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^SR-\d{4}-\d{6}\.pdf$/);
  });
});
