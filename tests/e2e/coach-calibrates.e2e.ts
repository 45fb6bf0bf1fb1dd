import { referenceSessions } from '@app/shared/progress/reference-session';
import { VERDICT_LABEL } from '@app/shared/reports/verdict';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { signIn } from './support/sign-in.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';

/** Rates one reference session as senior coaches did, dimension by dimension. */
async function rate(page: Page, number: number) {
  const { title, reference } = referenceSessions[number]!;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const [at, { level, line }] of reference.ratings.entries()) {
    await page
      .getByRole('radio')
      .nth(level - 1)
      .check();
    await page.getByLabel('The line it rests on').selectOption(String(line));
    const isLast = at === reference.ratings.length - 1;
    await page.getByRole('button', { name: isLast ? 'On to the answer' : 'Next dimension' }).click();
  }
  await page.getByLabel(VERDICT_LABEL[reference.verdict], { exact: true }).check();
  await page.getByRole('button', { name: 'Hand in, and see what was agreed' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Beside what was agreed' })).toBeVisible();
}

test('a new coach reads the reference sessions, sees what was agreed, and the desk sees it', async ({
  page,
  browser,
}) => {
  await signIn(page, 'devon.clarke@demo.test', '/coach/calibration');
  await page.getByRole('link', { name: 'Read and rate it' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'What was said' })).toBeVisible();
  await expect(page.getByText(referenceSessions[0]!.reference.verdictWhy)).toHaveCount(0);
  await expectAccessible(page);
  await rate(page, 0);
  await expect(page.getByText('6 of 6 levels are the same')).toBeVisible();
  await expect(page.getByText(referenceSessions[0]!.reference.verdictWhy)).toBeVisible();
  await expectAccessible(page);

  for (const number of [1, 2]) {
    await page.getByRole('link', { name: 'Read the next session' }).click();
    await rate(page, number);
  }
  await page.getByRole('link', { name: 'See what all three come to' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /near enough/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /3 of 3/ })).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await signInAsAdmin(desk);
  await desk.goto('/admin/applications');
  const application = desk.getByRole('article', { name: 'Devon Clarke' });
  await expect(application.getByText(/^near enough: /)).toBeVisible();
  await desk.goto('/admin/marking');
  await expect(desk.getByRole('heading', { level: 1, name: 'How coaches mark' })).toBeVisible();
  await expectAccessible(desk);
  await desk.context().close();
});
