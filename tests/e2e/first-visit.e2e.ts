import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';

test('a stranger sees what this is, and nothing fails on the way', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a link deep into the product opens', async ({ page }) => {
  const answer = await page.goto('/coaches');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
