import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { hostCalendar } from './support/calendar-host.ts';
import { expect, test } from './support/market-test.ts';
import { signIn } from './support/sign-in.ts';

test.describe.configure({ mode: 'serial' });

/** The demo's other coach, who has sessions in the next week; the first one's hours belong to other tests. */
async function openHours(page: Page): Promise<void> {
  await signIn(page, 'coach2@demo.test', '/coach/hours');
  await expect(page.getByRole('heading', { name: 'When you can be booked' })).toBeVisible();
}

/** Today where the market's clock stands, which tests may have moved. */
async function today(page: Page): Promise<Temporal.PlainDate> {
  const min = await page.getByLabel('Away from').getAttribute('min');
  return Temporal.PlainDate.from(min ?? '');
}

test('a coach away while sessions stand is asked what becomes of each, and asks for another time', async ({
  page,
}) => {
  await openHours(page);
  await page.getByRole('button', { name: 'Be away for some days' }).click();
  const start = (await today(page)).add({ days: 1 });
  await page.getByLabel('Away from').fill(start.toString());
  await page.getByLabel('Until and with').fill(start.add({ days: 19 }).toString());
  await page.getByRole('button', { name: /^Be away/ }).click();

  const question = page.getByRole('region', { name: /in the time you take away$/ });
  await expect(question.getByRole('heading')).toBeFocused();
  const first = question
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio') })
    .first();
  await expect(first.getByRole('radio', { name: 'Keep it' })).toBeChecked();
  await first.getByRole('radio', { name: /^Cancel, .* back$/ }).check();
  await expect(first.getByText(/gets all of it back, .*, you earn nothing/)).toBeVisible();
  await expectAccessible(page);

  await first.getByRole('radio', { name: 'Ask for another time' }).check();
  const save = question.getByRole('button', { name: /^Save/ });
  await save.click();
  await expect(first.getByText('Pick a time to ask for.')).toBeVisible();
  const nextMonth = first.getByRole('button', { name: /^(Go to the first in|Look at)/ });
  const slot = first.getByRole('button', { name: /^\w{3} \d.*, \d{2}:\d{2}/ }).first();
  await expect(nextMonth.or(slot).first()).toBeVisible();
  if (await nextMonth.isVisible()) await nextMonth.click();
  await slot.click();
  await expect(first.getByText(/^You ask for/)).toBeVisible();
  await save.click();

  await expect(question).toBeHidden();
  const absences = page.getByRole('region', { name: 'Away' });
  await expect(absences.getByText(/booked on these dates and stay booked/)).toBeVisible();
  await expect(absences.getByText(/: you asked to move it/)).toBeVisible();
});

test('a time in the absence is explained, from the preview', async ({ page }) => {
  await openHours(page);
  await page.getByRole('button', { name: 'Be away for some days' }).click();
  const inside = (await today(page)).add({ days: 10 });
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await preview.getByText('Why is a time not offered?').click();
  await preview.getByLabel(/^Time in/).fill(`${inside}T12:00`);
  await preview.getByRole('button', { name: 'Ask about this time' }).click();
  await expect(preview.getByText(/^The coach is away on/)).toBeVisible();
  await preview.getByLabel(/^Time in/).fill('2020-03-10T12:00');
  await preview.getByRole('button', { name: 'Ask about this time' }).click();
  await expect(preview.getByText(/^It is too soon/)).toBeVisible();
});

test('a week with dates takes the usual one’s place, and dates that are taken say so at the field', async ({
  page,
}) => {
  await openHours(page);
  const form = page.getByRole('form', { name: 'Another week' });
  const addWeek = async (name: string) => {
    await page.getByRole('button', { name: 'Add another week' }).click();
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('From, if it has dates').fill('2099-07-01');
    await form.getByLabel('Until and with').fill('2099-08-31');
    await form.getByRole('button', { name: `Add ${name}` }).click();
  };
  await addWeek('Summer');
  await expect(page.getByText(/^Summer counts from .* in place of the usual week\.$/)).toBeVisible();
  await addWeek('Holidays');
  await expect(form.getByText(/Other hours of yours count on some of these dates/)).toBeVisible();
  await form.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Take Summer away' }).click();
  await expect(page.getByText(/^Summer counts from/)).toBeHidden();
});

test('public holidays are suggested and closed with one act', async ({ page }) => {
  await openHours(page);
  const dates = page.getByRole('region', { name: 'Dates that differ' });
  await dates.getByRole('button', { name: 'Close on public holidays' }).click();
  const country = dates.getByRole('combobox', { name: 'Country' });
  await country.fill('Germany');
  await page.getByRole('option', { name: 'Germany', exact: true }).click();
  const labour = dates.getByRole('checkbox', { name: /Labour Day/ });
  await expect(labour).toBeVisible();
  const ticked = await dates.getByRole('checkbox', { checked: true }).all();
  for (const box of ticked.reverse()) await box.uncheck(); // from the last: each is found by its place among them
  await labour.check();
  await expectAccessible(page);
  await dates.getByRole('button', { name: /^Close \w{3} 1 May/ }).click();
  await expect(dates.getByText(/^Labour Day: closed/)).toBeVisible();
});

test('another calendar is read, and says so when it cannot be read any more', async ({ page }) => {
  using host = await hostCalendar();
  await openHours(page);
  const calendars = page.getByRole('region', { name: 'Your other calendars' });
  await calendars.getByRole('button', { name: 'Add a calendar' }).click();
  await calendars.getByLabel('What you call it').fill('Clinic');
  await calendars.getByLabel(/secret or public address/).fill('not an address');
  await calendars.getByRole('button', { name: 'Add and read it' }).click();
  await expect(calendars.getByText(/^This is not a public calendar address/)).toBeVisible();
  await calendars.getByLabel(/secret or public address/).fill(host.url);
  await calendars.getByRole('button', { name: 'Add and read it' }).click();
  const clinic = calendars.getByRole('listitem').filter({ hasText: 'Clinic' });
  await expect(clinic.getByText(/1 event\.$/)).toBeVisible();
  await clinic.getByText('While it is silent its last copy counts').click();
  await clinic.getByRole('radio', { name: 'Offer nothing until it answers' }).click();
  await expect(clinic.getByText('While it is silent nobody can book you')).toBeVisible();
  host.isDown = true;
  await clinic.getByRole('button', { name: 'Look now into Clinic' }).click();
  await expect(clinic.getByText('The address did not answer.')).toBeVisible();
  await expect(clinic.getByText('What was read last still counts.')).toBeVisible();
  await expectAccessible(page);
  await clinic.getByRole('button', { name: 'Take away Clinic' }).click();
  await expect(clinic).toBeHidden();
});
