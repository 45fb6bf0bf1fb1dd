import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';

const asFile = (rubric: unknown) => ({
  name: 'case.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(rubric)),
});

test('a broken rubric file is named by its place, a whole one is drafted, read and published for good', async ({
  page,
}) => {
  await signInAsAdmin(page);
  await page.goto('/admin/rubrics');
  await expect(page.getByRole('link', { name: /^Daniel Amberley on/ })).toBeVisible();

  const broken = structuredClone(getShippedRubric('case'));
  broken.dimensions[2]!.anchors[0]!.text = 'Too short.';
  const file = page.locator('input[type=file]');
  await file.setInputFiles(asFile(broken));
  await expect(page.getByText('dimensions[2].anchors[0].text')).toBeVisible();
  await expectAccessible(page);

  await file.setInputFiles(asFile(getShippedRubric('case')));
  await expect(page).toHaveURL(/\/admin\/rubrics\/rbv_/);
  await page.getByLabel('Summary').fill('What a case interviewer listens for, from the first question on.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('All is saved.')).toBeVisible();

  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByText('1 change beside version 1.0.0')).toBeVisible();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await expect(page.getByText(/A coach gives \d+ levels/)).toBeVisible();
  await page.getByText('As a candidate').click();
  await expect(page.getByRole('heading', { name: 'Questions to expect' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('What is new in it').fill('The summary says what it is about.');
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await page.getByRole('button', { name: 'Publish it for good' }).click();
  await expect(page.getByText('1.1.0, in force')).toBeVisible();
  await page.goto('/rubrics/case');
  await expect(page.getByText('from the first question on')).toBeVisible();
  await expect(page.getByRole('link', { name: '1.0.0' })).toBeVisible();
});
