import { marketDay } from './support/market-day.ts';
import { expect, test } from './support/market-test.ts';
import { signIn } from './support/sign-in.ts';

const CANDIDATE = 'candidate@demo.test';
const COACH = 'coach2@demo.test';

test('a candidate waits for days without a session; hours opened on them bring the offer, which a package pays', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await signIn(page, CANDIDATE, '/sessions');
  const lists = page.getByRole('region', { name: 'You wait for' });
  // The second demo coach has no hours on Saturdays; this one is a week away at least.
  const today = await marketDay(page, 'Europe/London');
  const saturday = today.add({ days: 14 - ((today.dayOfWeek + 1) % 7) }).toString();

  await test.step('leaves the list of the seed, and joins it again on the coach’s page', async () => {
    await lists.getByRole('button', { name: 'Leave the list' }).click();
    await expect(lists).toBeHidden();
    await page.goto('/coaches/ingrid-solbakken');
    const wait = page.getByRole('region', { name: 'Nothing that suits you?' });
    await wait.getByRole('button', { name: 'Tell me when something frees up' }).click();
    await wait.getByLabel('From').fill(saturday);
    await wait.getByLabel('Until').fill(saturday);
    await wait.getByLabel('Part of your day').selectOption('afternoon');
    await wait.getByRole('button', { name: 'Tell me', exact: true }).click();
    await expect(wait).toContainText(/until Sat .*, in the afternoon/);
  });

  await test.step('the coach opens that day', async () => {
    const desk = await browser.newContext({ ...(baseURL && { baseURL }) });
    const coach = await desk.newPage();
    await signIn(coach, COACH, '/coach/hours');
    await coach.getByRole('button', { name: 'Set other hours for a date' }).click();
    const form = coach.getByRole('form', { name: 'Other hours for a date' });
    await form.getByLabel('From', { exact: true }).first().fill(saturday);
    await form.getByRole('radio', { name: 'Other hours' }).check();
    await form.getByRole('button', { name: /^Open Sat/ }).click();
    await expect(form).toBeHidden();
    await desk.close();
  });

  await test.step('the time is kept for the candidate alone, who takes it with a session of their package', async () => {
    await expect(async () => {
      await page.goto('/sessions');
      await expect(lists).toContainText('has come free', { timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await lists.getByRole('link', { name: /^Take Sat/ }).click();
    await page.getByRole('button', { name: 'Book it with your package' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Ingrid / })).toBeVisible();
    await page.goto('/sessions');
    await expect(page.getByRole('link', { name: 'Ingrid Solbakken' }).first()).toBeVisible();
    await expect(lists).toBeHidden();
  });
});
