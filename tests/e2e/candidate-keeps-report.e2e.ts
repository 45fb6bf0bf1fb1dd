import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { askApi } from './support/ask-api.ts';
import { expect, test } from './support/market-test.ts';
import { signIn } from './support/sign-in.ts';

test('a candidate puts the unsaid off, answers it, contests a line, and takes the report away', async ({
  page,
}) => {
  await openReport(page, 'text');
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(page.getByText('You put this off.')).toBeVisible();
  await expect(page.getByText('What happened', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show me the unsaid' }).click();
  await expect(page.getByText('What happened', { exact: true }).first()).toBeVisible();

  for (const answer of await page.getByRole('radio', { name: 'Partly' }).all()) await answer.check();
  await page.getByLabel('How do you see it?').first().fill('It was the question I could not hear.');
  await page
    .getByLabel('What did you read?')
    .fill('That I hide behind the team, and that nobody can see me.');
  await page.getByLabel('One thing you will do').fill('Tell one story with “I” in it to Gary on Monday.');
  await page.getByRole('button', { name: 'Open the levels' }).click();
  await expect(page.getByRole('heading', { name: /^Levels, side by side/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /not scored/ })).toBeVisible();

  await page.getByRole('button', { name: 'Contest a line' }).click();
  await page
    .getByRole('button', { name: /^Contest ?:/ })
    .nth(3)
    .click();
  const reason = 'I said it once, at the start, and corrected it at once.';
  await page.getByLabel('What is not right about it?').fill(reason);
  await page.getByRole('button', { name: 'Contest this line' }).click();
  await expect(page.getByRole('heading', { name: 'Contested lines' })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expectAccessible(page);

  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^report-\d{4}-\d\d-\d\d\.pdf$/);
  const file = (await readFile(await pdf.path())).toString('latin1');
  expect(file.slice(0, 5)).toBe('%PDF-');
  expect(file).toContain('/StructTreeRoot');
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Data (JSON)' }).click(),
  ]);
  expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({ format: 'report/1' });
});

test('a candidate shows a report by a link with a password, sees that it was opened, and withdraws it', async ({
  page,
  browser,
  baseURL,
}) => {
  await openReport(page, 'all');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByLabel('For whom').fill('My sister');
  await page.getByLabel('Password', { exact: true }).fill('between us two');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Your link', { exact: true }).inputValue();

  const stranger = await browser.newContext(baseURL ? { baseURL } : {});
  const reader = await stranger.newPage();
  const answer = await reader.goto(link);
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  await reader.getByLabel('Password', { exact: true }).fill('a wrong guess');
  await reader.getByRole('button', { name: 'Open the report' }).click();
  await expect(reader.getByText('That is not the password.')).toBeVisible();
  await reader.getByLabel('Password', { exact: true }).fill('between us two');
  await reader.getByRole('button', { name: 'Open the report' }).click();
  await expect(reader.getByText('Callum Reid chose to leave this part out.')).toBeVisible();
  await expect(reader.getByText('What happened', { exact: true })).toHaveCount(0);
  await expectAccessible(reader);

  await page.reload();
  await page.getByRole('button', { name: 'Share' }).click();
  const line = page.getByRole('list', { name: 'Your links' }).getByRole('listitem').first();
  await expect(line.getByText('My sister')).toBeVisible();
  await expect(line.getByText('Opened once')).toBeVisible();
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line.getByText(/^Withdrawn/)).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole('heading', { name: 'There is nothing behind this link.' })).toBeVisible();
  await reader.goto('/shared/nobody-ever-made-this-one');
  await expect(reader.getByRole('heading', { name: 'There is nothing behind this link.' })).toBeVisible();
  await stranger.close();
});

test('a candidate reads a report before any script of it has run', async ({ page, browser, baseURL }) => {
  await openReport(page, 'all');
  const reason = (await page.locator('#answer p').first().textContent()) ?? '';
  const unscripted = await browser.newContext({
    ...(baseURL && { baseURL }),
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
  });
  const reader = await unscripted.newPage();
  await reader.goto(page.url());
  await expect(reader.getByText(reason.trim(), { exact: true }).first()).toBeVisible();
  await reader.goto('/');
  await expect(reader.getByText('You were never called back, and never learned why.')).toBeVisible();
  await unscripted.close();
});

/** The demo candidate's latest report that is open this far. */
async function openReport(page: Page, access: 'text' | 'all'): Promise<void> {
  await signIn(page, 'candidate@demo.test', '/sessions');
  const reports = await askApi<{ bookingId: string; access: string }[]>(page, 'reports.listReceived');
  const report = reports.find((each) => each.access === access);
  if (!report) throw new Error(`The demo candidate has no report that is open as far as '${access}'.`);
  await page.goto(`/sessions/${report.bookingId}/report`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
