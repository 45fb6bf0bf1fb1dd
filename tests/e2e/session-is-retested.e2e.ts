import type { Page } from '@playwright/test';
import { askApi, tellApi } from './support/ask-api.ts';
import { chooseNextTime } from './support/choose-time.ts';
import { expect, test } from './support/market-test.ts';
import { openAs } from './support/open-as.ts';
import { payByCard } from './support/pay-by-card.ts';
import { ReportDesk } from './support/report-desk.ts';
import { signIn } from './support/sign-in.ts';
import { travelToSession } from './support/travel.ts';
import { clock } from './support/write-report.ts';

const COACH = 'Daniel';
const MOMENT = 'Named herself as the one who decided, before I asked.';
const LINE = 'Said who decided in the first sentence, twice out of two.';

/** Runs after the tests that need the market's first day, and before the one that leaps over weeks. */
test('what a candidate took on is retested in twenty minutes, and stands as the coach saw it', async ({
  page: candidate,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  await signIn(candidate, 'candidate@demo.test', '/sessions');
  const { reportOf, tasks } = await findOffer(candidate);

  await test.step('the report offers a retest, which is booked and paid', async () => {
    await candidate.goto(`/sessions/${reportOf}/report`);
    await candidate.getByRole('link', { name: new RegExp(`^Retest with ${COACH}`) }).click();
    await chooseNextTime(candidate);
    await candidate.getByRole('button', { name: /^Hold / }).click();
    await candidate.getByRole('button', { name: /with Stripe$/ }).click();
    await payByCard(candidate, '4242 4242 4242 4242');
    await expect(candidate.getByRole('heading', { level: 1, name: /^You meet Daniel / })).toBeVisible();
  });
  const retestId = /bkg_[\w-]+/.exec(candidate.url())![0];

  const coach = await openAs(browser, baseURL!, 'coach@demo.test', '/coach');
  await test.step('both are in the room, which shows the tasks and nothing of the report', async () => {
    await travelToSession(candidate, retestId);
    for (const page of [candidate, coach]) {
      await page.goto(`/sessions/${retestId}/room`);
      await page.getByRole('button', { name: 'Enter the room' }).click();
    }
    const checked = coach.getByRole('region', { name: 'What is checked' });
    for (const { title } of tasks) await expect(checked.getByText(title)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('it begins on time, and the coach ends it', async () => {
    await tellApi(candidate, 'demo.travel', { to: 'minutes' });
    const end = coach.getByRole('button', { name: 'End the session' });
    await expect(end).toBeVisible({ timeout: 150_000 }); // weeks of the market's life are caught up with first
    await end.click();
    await coach.getByRole('button', { name: 'End it and write the report' }).click();
    await coach.getByRole('link', { name: /^Write the report for/ }).click();
  });

  await test.step('the coach marks the tasks alone', async () => {
    const desk = new ReportDesk(coach);
    await desk.addNote(clock(130), 'You saw', MOMENT);
    await desk.open('How the tasks stand');
    for (const [at, { title }] of tasks.entries()) {
      const task = coach.getByRole('region', { name: title });
      await task.getByRole('radio', { name: at === 0 ? 'Fixed' : 'Still there', exact: true }).check();
      await task.getByRole('textbox', { name: 'What you saw, in one line' }).fill(LINE);
      await desk.useNote(MOMENT);
    }
    await coach.getByRole('button', { name: 'Release to Callum' }).click();
    await coach.getByRole('dialog').getByRole('button', { name: 'Release to Callum' }).click();
    await expect(coach.getByText(/^With Callum since /)).toBeVisible();
  });

  await test.step('the candidate reads the marks, and the tasks stand by them', async () => {
    await candidate.goto(`/sessions/${retestId}/report`);
    await expect(candidate.getByText(LINE).first()).toBeVisible();
    await expect(candidate.getByText('Fixed', { exact: true }).first()).toBeVisible();
    await expect(async () => {
      await candidate.goto(`/sessions/${reportOf}/report`);
      const focus = candidate.getByRole('region', { name: /^Work on next/ });
      await expect(focus.getByText(/a coach said so in a retest/).first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 60_000 });
  });
  await coach.context().close();
});

type Task = { title: string };
type Offer = { tasks: Task[]; retests: unknown[]; offers: { coach: { name: string } }[] };

/** A report of theirs with tasks that are open, and the demo coach to retest them. */
async function findOffer(page: Page): Promise<{ reportOf: string; tasks: Task[] }> {
  const mine = await askApi<{ tasks: { bookingId: string }[] }>(page, 'commitments.mine');
  for (const reportOf of new Set(mine.tasks.map(({ bookingId }) => bookingId))) {
    const { tasks, retests, offers } = await askApi<Offer>(page, 'retests.offer', { bookingId: reportOf });
    const isOffered = offers.some(({ coach }) => coach.name.startsWith(COACH));
    if (isOffered && retests.length === 0) return { reportOf, tasks };
  }
  throw new Error('Nothing that the demo candidate took on can be retested with the demo coach.');
}
