import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from '@app/shared/reports/hard-truth-category';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { askApi } from './support/ask-api.ts';
import { coachAddress } from './support/coach-address.ts';
import { expect, test } from './support/market-test.ts';
import { openAs } from './support/open-as.ts';
import { signIn } from './support/sign-in.ts';

const RECORDING = 'https://recordings.example.org/my-session';
const REASON = 'I would not call you back yet, because I never heard what you yourself had done.';
const STATEMENT = 'You came across as somebody who was there when it happened, and no more than that.';

test('a candidate has a session rated blind by a second coach, and both sides see both answers', async ({
  page: candidate,
  browser,
  baseURL,
}) => {
  await signIn(candidate, 'candidate@demo.test', '/sessions');
  const { bookingId, coach, category } = await findReport(candidate);

  await test.step('the candidate asks, with a recording and a consent', async () => {
    await candidate.goto(`/sessions/${bookingId}/report`);
    await candidate.getByRole('button', { name: 'Ask for a second opinion' }).click();
    const dialog = candidate.getByRole('dialog', { name: 'A second opinion, blind' });
    await dialog.getByLabel('Link to your recording').fill(RECORDING);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Ask for a second opinion' }).click();
    await expect(candidate.getByText(/ is asked whether .+ may listen\./)).toBeVisible();
  });
  const { asked } = await askApi<{ asked: { coach: Coach }[] }>(candidate, 'secondRatings.ofReport', {
    bookingId,
  });

  const first = await openAs(browser, baseURL!, coachAddress(coach), '/coach/second-ratings');
  await test.step('the coach who held it lets another listen', async () => {
    const line = first.getByRole('listitem').filter({ hasText: 'Callum Reid' });
    await line.getByRole('button', { name: 'They may listen' }).click();
    await expect(line).toHaveCount(0);
  });

  const second = await openAs(browser, baseURL!, coachAddress(asked[0]!.coach), '/coach/second-ratings');
  await test.step('the second coach rates it without a word of the first', async () => {
    await openBlind(second);
    await expect(second.getByText(/Callum/)).toHaveCount(0);
    const levels = second.getByRole('radio', { name: /^2 / });
    for (const level of await levels.all()) await level.check();
    await second.getByRole('radio', { name: 'Leaning no' }).check();
    await second.getByLabel('The real reason').fill(REASON);
    await second.getByLabel('Category').selectOption(category);
    await second.getByLabel('What they should hear').fill(STATEMENT);
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Hand in the blind rating' }).click();
    await expect(second).toHaveURL(/second-ratings$/);
  });

  await test.step('both stand beside each other for the candidate, and the truth is confirmed', async () => {
    await candidate.reload();
    const next = candidate.getByRole('region', { name: /^What can come next/ });
    await expect(next.getByText(REASON)).toBeVisible();
    await expect(next.getByText('Both named it')).toBeVisible();
    await candidate.goto('/progress');
    const heading = candidate.getByRole('heading', { name: HARD_TRUTH_CATEGORIES[category], exact: true });
    const truths = candidate.getByRole('region', { name: /^Again and again/ }).getByRole('listitem');
    const truth = truths.filter({ has: heading });
    await expect(truth.getByText('Confirmed', { exact: true })).toBeVisible();
    await expect(truth.getByText(/rated blind, without having read the report/)).toBeVisible();
  });

  await test.step('and for the coach who held it, who is not told by whom', async () => {
    await first.reload();
    const given = first.getByRole('region', { name: 'What others said of your sessions' });
    const of = given.getByRole('listitem').filter({ hasText: REASON });
    await expect(of.getByText('Another coach, blind')).toBeVisible();
    await expect(of.getByText(asked[0]!.coach.name)).toHaveCount(0);
  });
  await Promise.all([first.context().close(), second.context().close()]);
});

type Coach = { name: string; slug: string };
type Report = { bookingId: string; access: string };
type Read = { coach: Coach; content: { hardTruths: { category: HardTruthCategory }[] } };

/** A report of theirs that nobody was asked about, with the coach and the truth it begins with. */
async function findReport(page: Page) {
  const reports = await askApi<Report[]>(page, 'reports.listReceived');
  for (const { bookingId } of reports.filter(({ access }) => access === 'all')) {
    const opinions = await askApi<{ mayAsk: boolean; drawnUntil: string | null; asked: unknown[] }>(
      page,
      'secondRatings.ofReport',
      { bookingId },
    );
    if (!opinions.mayAsk || opinions.drawnUntil || opinions.asked.length > 0) continue;
    const { coach, content } = await askApi<Read>(page, 'reports.read', { bookingId });
    const category = content.hardTruths[0]?.category;
    if (category && category !== 'other') return { bookingId, coach, category };
  }
  throw new Error('The demo candidate has no report that a second coach could rate.');
}

/** The session that was asked about last stands last. */
async function openBlind(page: Page): Promise<void> {
  const waiting = page.getByRole('region', { name: 'To rate blind' });
  await waiting.getByRole('link', { name: 'Listen and rate' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rate it as if nobody had' })).toBeVisible();
}
