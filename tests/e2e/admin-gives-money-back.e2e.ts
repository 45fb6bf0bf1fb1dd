import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';

test('an admin comes in with two steps, gives money back once, and the story tells of it', async ({
  page,
}) => {
  await signInAsAdmin(page);
  await expectAccessible(page);

  await page.goto('/admin/bookings?state=confirmed');
  // Somebody whose wallet no other test counts on: what was paid with a package or credit goes back there.
  const others = page.getByRole('row').filter({ hasNotText: 'Callum Reid' });
  await others.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'The money' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Another amount', { exact: true }).check();
  await page.getByLabel('Another amount in').fill('1,50');
  const give = page.getByRole('button', { name: 'Give 1.50\u00a0€ back' });
  await give.click();
  await expect(page.getByText('A reason is needed.')).toBeVisible();
  await page.getByLabel('Why').fill('Eleven of the minutes could not be heard.');
  await give.dblclick();
  await expect(page.getByText('1.50\u00a0€ given back.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Refund asked for by Wen at the desk' })).toHaveCount(1);
  await expect(page.getByRole('row', { name: 'Given back 1.50\u00a0€' })).toBeVisible();
});

test('the desk’s other pages open for everybody', async ({ page }) => {
  await signInAsAdmin(page);
  for (const [path, title] of [
    ['/admin/applications', /become a coach/],
    ['/admin/people', 'People'],
    ['/admin/audit', 'Who did what'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(
      page.getByText(/the latest first|the newest first|Why they want to coach/).first(),
    ).toBeVisible();
    await expectAccessible(page);
  }
});
