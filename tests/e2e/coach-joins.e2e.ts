import type { Page } from '@playwright/test';
import { readMessage } from './support/mailbox.ts';
import { expect, test } from './support/market-test.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';
import { signUp } from './support/sign-up.ts';

const NAME = `Ottilie Marsh ${Date.now().toString(36)}`;
const HEADLINE = 'I wrote four hundred polite refusals, and not one of them was the reason.';
const BIO =
  'For eleven years I hired shift leads and planners for parcel hubs. I play the tired depot manager, ask what I would ask, and afterwards say what I would have said once the door was shut.';
const WHY = 'Because the people I turned down were never told why, and most of it could have been put right.';

async function apply(coach: Page) {
  await coach.getByRole('button', { name: 'Begin the application' }).click();
  await coach.getByLabel('Your name, as candidates see it').fill(NAME);
  await coach.getByLabel('The sentence you stand for').fill(HEADLINE);
  await coach.getByLabel('About you').fill(BIO);
  await coach.getByRole('button', { name: 'Add a place where you hired' }).click();
  await coach.getByRole('textbox', { name: 'Company', exact: true }).fill('Northway Parcels');
  await coach.getByLabel('What you were there').fill('Head of hub operations');
  await coach.getByRole('textbox', { name: 'From', exact: true }).fill('2013');
  await coach.getByLabel('I still work there').check();
  await coach.getByRole('combobox', { name: 'Languages you can hold a session in' }).fill('English');
  await coach.keyboard.press('Enter');
  await coach.getByLabel('Why do you want to do this?').fill(WHY);

  await coach.getByRole('button', { name: 'Add your first offering' }).click();
  await coach.getByLabel('Title').fill('The night shift interview');
  await coach.getByLabel('Length').selectOption('45 minutes');
  await coach.getByRole('textbox', { name: 'Price' }).fill('80');
  await expect(coach.getByText(/You get 68\.00/)).toBeVisible();
  await coach.getByRole('button', { name: 'Add this offering' }).click();
}

test('somebody signs up to coach, is let in by an admin, and is found', async ({
  page: coach,
  browser,
  baseURL,
  mailUrl,
}) => {
  test.setTimeout(240_000);
  const email = await signUp(coach, mailUrl, { name: 'Ottilie Marsh', as: 'coach', next: '/coach/apply' });

  await test.step('writes the application, and a reload loses none of it', async () => {
    await apply(coach);
    await expect(coach.getByRole('heading', { name: 'All there' })).toBeVisible();
    await coach.reload();
    await expect(coach.getByLabel('The sentence you stand for')).toHaveValue(HEADLINE);
    await coach.getByRole('button', { name: 'Send the application' }).click();
    await expect(coach.getByRole('heading', { level: 1, name: 'We are reading it.' })).toBeVisible();
  });

  await test.step('opens hours', async () => {
    await coach.getByRole('link', { name: 'Set your hours' }).click();
    await coach.getByRole('button', { name: /^Mon / }).click();
    await coach.getByRole('menuitem', { name: 'Open another hour' }).click();
    await expect(coach.getByText('Monday: 09:00 to 10:00. Saved.')).toBeVisible();
  });

  await test.step('connects payouts at Stripe', async () => {
    await coach.goto('/coach/earnings');
    await coach.getByLabel('Where is your bank account?').selectOption('Germany');
    await coach.getByRole('button', { name: 'Set up payouts with Stripe' }).click();
    await coach.getByRole('button', { name: 'Finish: everything is there' }).click();
    await expect(coach.getByText(/^Set up since /)).toBeVisible();
  });

  await test.step('an admin reads it and lets them in', async () => {
    const desk = await browser.newPage({ baseURL: baseURL! });
    await signInAsAdmin(desk);
    await desk.goto('/admin/applications');
    const file = desk.getByRole('article', { name: NAME });
    await expect(file).toContainText(WHY);
    await file.getByLabel('Why').fill('Eleven years at one employer, and a page that says something.');
    await file.getByRole('button', { name: 'Let Ottilie in' }).click();
    await expect(file.getByText('Ottilie is in.')).toBeVisible();
    await desk.close();
  });

  await test.step('hears of it, and strangers find them', async () => {
    await expect
      .poll(async () => (await readMessage(mailUrl, email, 'coa_')).subject, { timeout: 60_000 })
      .toBe('You can coach now');
    await coach.goto(`/coaches?q=${encodeURIComponent(NAME)}`);
    await coach.getByRole('link', { name: NAME, exact: true }).click();
    await expect(coach.getByText('The night shift interview').first()).toBeVisible();
    await expect(coach.getByText(HEADLINE.slice(0, 40)).first()).toBeVisible();
  });
});
