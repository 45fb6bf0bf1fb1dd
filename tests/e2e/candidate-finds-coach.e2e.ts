import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';

const cards = (page: Page) => page.getByRole('region', { name: 'Coaches' }).getByRole('article');

test('what is asked of the directory stands in its address, and comes back with the back button', async ({
  page,
}) => {
  await page.goto('/coaches');
  await expect(cards(page)).toHaveCount(10);
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: 'Leadership' }).check();
  await expect(page).toHaveURL(/type=leadership/);
  await page.getByLabel('Search').fill('director');
  await expect(page).toHaveURL(/q=director/);
  const chips = page.getByRole('list', { name: 'What you ask for' });
  await expect(chips.getByRole('button', { name: 'Take away: Leadership' })).toBeVisible();
  await expect(chips.getByRole('button', { name: 'Take away: “director”' })).toBeVisible();

  const address = page.url();
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/coaches\/[a-z-]+/);
  await page.getByRole('link', { name: 'Back to the coaches' }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('director');

  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/coaches$/);
  await expect(page.getByLabel('Search')).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(address);
});

test('nobody fits: what is one step away is offered with its count', async ({ page }) => {
  await page.goto('/coaches?q=zzzz&type=coding');
  const step = page.getByRole('button', { name: /^Without the words “zzzz”\s*\d+ coaches$/ });
  await expect(step).toBeVisible();
  await expectAccessible(page);
  await step.click();
  await expect(page).toHaveURL(/\/coaches\?type=coding$/);
  await expect(cards(page).first()).toBeVisible();
});

test('a time is chosen in the directory and leads to booking it', async ({ page }) => {
  await page.goto('/coaches?sort=soonest');
  const time = cards(page).first().getByRole('button', { pressed: false }).first();
  await time.click();
  const hold = cards(page)
    .first()
    .getByRole('link', { name: /^Hold \d\d:\d\d$/ });
  await expect(hold).toHaveAttribute('href', /^\/book\/off_[^?]+\?startsAt=/);
});

test('a coach’s page keeps what was chosen on it, and a phone has its act at hand', async ({ page }) => {
  await page.goto('/coaches/daniel-amberley');
  await expect(page.getByRole('heading', { level: 1, name: 'Daniel Amberley' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Reviews' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: /90 minutes/ }).check();
  const picker = page.getByRole('complementary', { name: 'Choose a time' });
  await expect(picker).toContainText('90 minutes');
  const times = picker.getByRole('button', { name: /\d\d:\d\d/ });
  const nextMonth = picker.getByRole('button', { name: /^Go to the first in / });
  await expect(times.or(nextMonth).first()).toBeVisible();
  if (await nextMonth.isVisible()) await nextMonth.click(); // near the end of a month
  await times.nth(1).click();
  const hold = picker.getByRole('link', { name: /^Hold / });
  await expect(hold).toBeVisible();
  const href = await hold.getAttribute('href');
  await page.reload();
  await expect(hold).toHaveAttribute('href', href ?? '');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('link', { name: /^Hold \d\d:\d\d$/ })).toBeInViewport();

  await page.getByRole('button', { name: 'Read a sample report' }).click();
  await expect(page.getByRole('dialog', { name: 'A sample report' })).toContainText('Would you call');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an address that leads to nobody says so kindly', async ({ page }) => {
  await page.goto('/coaches/nobody-at-all');
  await expect(page.getByRole('heading', { level: 1, name: /Nobody coaches here/ })).toBeVisible();
  await expectAccessible(page);
});

test('on a phone the filters come from below', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/coaches');
  await page.getByRole('button', { name: 'Filters' }).click();
  const drawer = page.getByRole('dialog', { name: 'Filters' });
  await drawer.getByRole('checkbox', { name: 'Coding' }).check();
  await drawer.getByRole('button', { name: 'Weekday evenings' }).click();
  await drawer.getByRole('button', { name: /^Show \d+ coaches$/ }).click();
  await expect(drawer).toHaveCount(0);
  await expect(page).toHaveURL(/type=coding/);
  await expect(page.getByRole('button', { name: 'Filters, 2 set' })).toBeFocused();
  await expectAccessible(page);
});
