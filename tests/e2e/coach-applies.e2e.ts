import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';

async function signIn(page: Page, email: string, next: string) {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('second-round');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a visitor reads the deal before making an account', async ({ page }) => {
  await page.goto('/coach/apply');
  await expect(page.getByRole('heading', { level: 1, name: /You know why/ })).toBeVisible();
  await expect(page.getByText('within 24 hours')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make an account and apply' }).click();
  await expect(page).toHaveURL(/\/sign-up\?as=coach&next=%2Fcoach%2Fapply/);
});

test('an application loses nothing while it is written, and is sent when all is there', async ({ page }) => {
  await signIn(page, 'anjali.rao@demo.test', '/coach/apply');
  await expect(page.getByRole('heading', { level: 1, name: 'Your application' })).toBeVisible();
  await expectAccessible(page);

  const about = page.getByLabel('About you');
  const bio =
    'I run a platform team and chose eleven of its people. I ask what broke, and then I ask who knew first.';
  await about.fill(`${bio} You hear what I would have told my own manager.`);
  await expect(page.getByText('Saved here and with us.')).toBeVisible();

  // Half-written, so it stays on this device; and the connection is gone while more is typed.
  await page.getByRole('button', { name: 'Add another place' }).click();
  await page.getByLabel('Company').last().fill('Charminar Systems');
  await page.route('**/trpc/**', (route) => route.abort());
  await page
    .getByLabel('Why do you want to do this?')
    .fill('Because I was told nothing nine times in a row, and then somebody told me.');
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await page.unroute('**/trpc/**');
  await page.reload();
  await expect(page.getByLabel('Company').last()).toHaveValue('Charminar Systems');
  await expect(page.getByLabel('Why do you want to do this?')).toHaveValue(/nine times in a row/);

  await page.getByRole('button', { name: 'Take Charminar Systems away' }).click();
  await expect(page.getByText('Saved here and with us.')).toBeVisible();
  await page.getByRole('button', { name: 'Send the application' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'We are reading it.' })).toBeVisible();
  await expectAccessible(page);
});

test('a coach edits the page beside its preview, and candidates see it once it is published', async ({
  page,
}) => {
  await signIn(page, 'coach@demo.test', '/coach/profile');
  const preview = page.getByRole('complementary', { name: 'As candidates see it' });
  const headline = page.getByLabel('The sentence you stand for');
  await expect(preview).toContainText('Daniel Amberley');
  await expectAccessible(page);

  const before = await headline.inputValue();
  await headline.fill('I say it once, and I write it down.');
  await expect(preview).toContainText('I write it down');
  await expect(page.getByText('not yet public')).toBeVisible();
  await page.reload();
  await expect(headline).toHaveValue('I say it once, and I write it down.');
  await page.getByRole('button', { name: 'Publish the changes' }).click();
  await expect(page.getByText('All of it is published.')).toBeVisible();

  await page.goto('/coaches/daniel-amberley');
  await expect(page.getByText('I write it down')).toBeVisible();
  await page.goto('/coach/profile');
  await headline.fill(before);
  await page.getByRole('button', { name: 'Publish the changes' }).click();
  await expect(page.getByText('All of it is published.')).toBeVisible();
});

test('an offering is added, refused at the field first, and withdrawn', async ({ page }) => {
  await signIn(page, 'coach@demo.test', '/coach/profile');
  await page.getByRole('button', { name: 'Add another offering' }).click();
  await page.getByRole('button', { name: 'Add this offering' }).click();
  await expect(page.getByText('Give it a title')).toBeVisible();
  await expect(page.getByText(/^A price such as/)).toBeVisible();
  await page.getByLabel('Title').fill('The close alone');
  await page.getByLabel('Price').fill('40');
  await expect(page.getByText('You get 34.00')).toBeVisible();
  await page.getByRole('button', { name: 'Add this offering' }).click();
  await expect(page.getByRole('button', { name: 'Change The close alone' })).toBeVisible();

  await page.getByRole('button', { name: 'Withdraw The close alone' }).click();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByRole('button', { name: 'Change The close alone' })).toHaveCount(0);
});
