import type { Page } from '@playwright/test';
import { chooseFarTime } from './support/choose-time.ts';
import { expect, test } from './support/market-test.ts';
import { payByCard } from './support/pay-by-card.ts';
import { signUp } from './support/sign-up.ts';

const COACH = '/coaches/daniel-amberley';

test('a candidate keeps a card, pays the next session with it, and takes it off', async ({
  page,
  mailUrl,
}) => {
  test.setTimeout(180_000);
  await signUp(page, mailUrl, { name: 'Mara Lind', next: COACH });

  await test.step('pays with a new card and ticks that it is kept', async () => {
    await holdATime(page, 'first');
    await expect(page.getByText(/only if you tick that there/)).toBeVisible();
    await page.getByRole('button', { name: /^Pay .* with Stripe$/ }).click();
    await payByCard(page, '5555 5555 5555 4444', { save: true });
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Daniel on / })).toBeVisible();
  });

  await test.step('is offered it first the next time', async () => {
    await holdATime(page, 'last');
    await expect(page.getByText(/^Your Mastercard ending in 4444 is saved/)).toBeVisible();
    await page.getByRole('button', { name: /^Pay .* with Stripe$/ }).click();
    await expect(page.getByRole('radio', { name: /Mastercard ending in 4444/ })).toBeChecked();
    await page.getByRole('button', { name: /with this card$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Daniel on / })).toBeVisible();
  });

  await test.step('removes it among their payments', async () => {
    await page.goto('/payments');
    await page.getByRole('button', { name: 'Remove Mastercard ending in 4444' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove Mastercard ending in 4444?' });
    await dialog.getByRole('button', { name: 'Remove the card' }).click();
    await expect(page.getByText(/^No card is saved\./)).toBeVisible();
  });
});

async function holdATime(page: Page, which: 'first' | 'last') {
  await page.goto(COACH);
  await chooseFarTime(page, which);
  await page
    .getByRole('link', { name: /^Hold / })
    .first()
    .click();
  await page.getByRole('button', { name: /^Hold / }).click();
  await expect(page).toHaveURL(/\/sessions\/bkg_[\w-]+\/pay$/);
}
