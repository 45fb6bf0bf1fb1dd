import type { Page } from '@playwright/test';
import { chooseFarTime } from './support/choose-time.ts';
import { readMessage } from './support/mailbox.ts';
import { expect, test } from './support/market-test.ts';
import { payByCard } from './support/pay-by-card.ts';
import { signIn } from './support/sign-in.ts';
import { stripeObjects } from './support/stripe-objects.ts';

const CANDIDATE = 'candidate@demo.test';
const COACH = 'coach@demo.test';
const OFFERING = 'The manager round';
const PRICE = /96\.00/;
const PAY = /^Pay .*96\.00.* with Stripe$/;

const bookingIdIn = (page: Page) => /bkg_[\w-]+/.exec(page.url())?.[0] ?? '';

test('a candidate finds a coach, books, pays, moves, cancels, and has the money back', async ({
  page,
  mailUrl,
  stripeUrl,
}) => {
  test.setTimeout(240_000);
  await signIn(page, CANDIDATE, '/coaches');

  await test.step('finds a coach by session type and name, all of it in the address', async () => {
    await page.getByRole('checkbox', { name: 'Behavioural' }).check();
    await page.getByLabel('Search').fill('Amberley');
    await expect(page).toHaveURL(/q=Amberley/);
    await expect(page).toHaveURL(/type=behavioural/);
    await page.reload();
    await page.getByRole('link', { name: 'Daniel Amberley', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Daniel Amberley' })).toBeVisible();
  });

  await test.step('picks a time and holds it', async () => {
    await page.getByRole('radio', { name: new RegExp(OFFERING) }).check();
    await chooseFarTime(page, 'last');
    await page
      .getByRole('link', { name: /^Hold / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Hold / }).click();
    await expect(page).toHaveURL(/\/sessions\/bkg_[\w-]+\/pay$/);
    await expect(page.getByRole('timer')).toBeVisible();
  });
  const bookingId = bookingIdIn(page);

  await test.step('writes the brief, and a reload loses none of it', async () => {
    await page.getByLabel('Role you want').fill('Shift lead, parcel hub');
    await page.getByLabel('Company, or what kind').fill('A carrier with nine depots');
    await page.getByLabel('Your background').fill('Six years on the night shift, two of them planning it.');
    await page.getByLabel('What to probe').fill('I go quiet when somebody asks why I want to leave.');
    await page.getByRole('radio', { name: /^Unvarnished/ }).check();
    await page.reload();
    await expect(page.getByLabel('Role you want')).toHaveValue('Shift lead, parcel hub');
    await expect(page.getByLabel('What to probe')).toHaveValue(/^I go quiet/);
    await expect(page.getByRole('radio', { name: /^Unvarnished/ })).toBeChecked();
    await expect(page.getByText('Saved. Daniel sees it after you pay.')).toBeVisible();
  });

  await test.step('a declined card charges nothing and keeps the time', async () => {
    await page.getByRole('button', { name: PAY }).click();
    await payByCard(page, '4000 0000 0000 0002');
    await expect(page.getByRole('alert')).toContainText('declined');
    await page.getByRole('link', { name: 'Go back without paying' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByText('Your bank declined the card.')).toBeVisible();
    await expect(page.getByLabel('Role you want')).toHaveValue('Shift lead, parcel hub');
  });

  await test.step('a card that asks the bank first goes through', async () => {
    await page.getByRole('button', { name: PAY }).click();
    await payByCard(page, '4000 0025 0000 3155');
    await page.getByRole('button', { name: /^Yes, pay .*96\.00/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Daniel on / })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Receipt' })).toContainText(PRICE);
  });

  await test.step('both get a message with the calendar file', async () => {
    for (const to of [CANDIDATE, COACH]) {
      const { subject, attachments } = await readMessage(mailUrl, to, `${bookingId}:confirmed`);
      expect(subject).toMatch(/^(Booked|A booking): /);
      const invitation = attachments.find(({ contentType }) => contentType === 'text/calendar');
      expect(invitation?.content).toContain('METHOD:REQUEST');
      expect(invitation?.content).toContain('SEQUENCE:0');
    }
  });

  await test.step('moves it, and the calendar follows', async () => {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Move it to another time' }).click();
    const move = page.getByRole('region', { name: 'Something came up?' });
    await chooseFarTime(move, 'first');
    await move.getByRole('button', { name: /^Move it to / }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
    await expect(page.getByText('You can move it for free, once more.')).toBeVisible();
    const message = await readMessage(mailUrl, COACH, `${bookingId}:moved`);
    expect(message.attachments[0]?.content).toContain('SEQUENCE:1');
  });

  await test.step('reads what comes back before cancelling, and gets it', async () => {
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel the session with Daniel?' });
    await expect(dialog).toContainText(/You get all of it back: .*96\.00/);
    await dialog.getByRole('button', { name: /^Cancel: you get .*96\.00.* back$/ }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'You cancelled this session with Daniel' }),
    ).toBeVisible();
    await expect(page.getByText(/96\.00.* goes back to your card\.$/)).toBeVisible();
    await expect
      .poll(() => stripeObjects(stripeUrl, 'refund', bookingId), { timeout: 60_000 })
      .toMatchObject([{ amount: 9_600, status: 'succeeded' }]);
    const message = await readMessage(mailUrl, COACH, `${bookingId}:cancelled`);
    expect(message.attachments[0]?.content).toContain('METHOD:CANCEL');
  });
});
