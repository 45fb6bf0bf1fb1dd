import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { readMessage } from './support/mailbox.ts';
import { expect, test } from './support/market-test.ts';
import { signIn } from './support/sign-in.ts';

const CANDIDATE = 'candidate@demo.test';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rowOf = (page: Page, employer: string) => page.getByRole('row').filter({ hasText: employer });

test('a candidate keeps a ledger of real interviews, and an interviewer answers in a minute', async ({
  page,
  browser,
  baseURL,
  mailUrl,
}) => {
  await signIn(page, CANDIDATE, '/interviews');

  await test.step('reads what came of them, with what cannot be told from it', async () => {
    await expect(heading(page)).toHaveText(
      'One of five led on before your first booking, four of seven since. That is probably higher.',
    );
    await expect(page.getByText('This cannot tell coaching from luck')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('says in one tap what came of one', async () => {
    const bakery = rowOf(page, 'Hob & Hearth');
    await bakery.getByRole('button', { name: 'They called back' }).click();
    await expect(heading(page)).toContainText('five of eight since');
  });

  await test.step('writes a new one down', async () => {
    await page.getByRole('button', { name: 'Add an interview' }).click();
    await page.getByLabel('Stage').selectOption('Phone screen');
    await page.getByLabel('Employer, if you like').fill('Otley Mills');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await expect(rowOf(page, 'Otley Mills')).toContainText('day 0 of 21');
    await page.reload();
    await expect(rowOf(page, 'Otley Mills')).toBeVisible();
  });

  await test.step('brings a file, whose faults are shown before anything is sent', async () => {
    await page.getByRole('button', { name: 'Bring a file' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Date,Stage,Field,Employer,Result\n2025-03-04,First interview,operations,Ilkley Bus,not called back\nlast week,lunch,operations,,\n',
      ),
    });
    await expect(page.getByText('date: a day such as 2026-03-19')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add 1 interview' }).click();
    await expect(page.getByText('One interview was added.')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(rowOf(page, 'Ilkley Bus')).toContainText('from memory, not counted');
  });

  const link = await test.step('asks the interviewer with a note of their own', async () => {
    await rowOf(page, 'Otley Mills')
      .getByRole('button', { name: /^Ask the interviewer/ })
      .click();
    await page.getByRole('button', { name: 'Write the note' }).click();
    const note = page.getByLabel('Your note');
    await expect(note).toHaveValue(/one or two things to focus on/);
    await expectAccessible(page);
    const url = /https?:\S+#[\w-]{32}/.exec(await note.inputValue())?.[0] ?? '';
    await page.getByRole('button', { name: 'I have sent it' }).click();
    return url;
  });

  await test.step('the interviewer answers without an account, once', async () => {
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const guest = await elsewhere.newPage();
    const { pathname, hash } = new URL(link);
    await guest.goto(`${pathname}${hash}`);
    await expect(heading(guest)).toHaveText('Callum asks for a minute of your advice.');
    await guest.getByRole('checkbox', { name: 'Asked us little, or ended weakly' }).check();
    const sentence = guest.getByLabel('One sentence, if you like');
    await sentence.fill('Your accent was strong.');
    await guest.getByRole('radio', { name: 'Leaning yes' }).check();
    await expectAccessible(guest);
    await guest.getByRole('button', { name: 'Send it to Callum' }).click();
    await expect(guest.getByRole('alert')).toContainText('about who somebody is');
    await sentence.fill('Ask me one thing before I ask you.');
    await guest.getByRole('button', { name: 'Send it to Callum' }).click();
    await expect(heading(guest)).toHaveText('Thank you. Hardly anybody takes that minute.');
    await guest.goto('about:blank');
    await guest.goto(`${pathname}${hash}`);
    await expect(heading(guest)).toHaveText('This link does not open anything');
    await expectAccessible(guest);
    await elsewhere.close();
  });

  await test.step('and the candidate hears of it and reads it beside the interview', async () => {
    const message = await readMessage(mailUrl, CANDIDATE, 'inq_');
    expect(message.subject).toMatch(/^The interviewer of .* has answered$/);
    expect(message.text).not.toContain('Ask me one thing');
    await page.reload();
    await rowOf(page, 'Otley Mills')
      .getByRole('button', { name: /^What they said/ })
      .click();
    await expect(page.getByText('Ask me one thing before I ask you.')).toBeVisible();
    await expect(page.getByText('Would have called you back: leaning yes.')).toBeVisible();
  });
});

test('a mailed link that opens nothing says so, and nothing else', async ({ page }) => {
  await page.goto(`/what-came-of-it#${'A'.repeat(32)}.called_back`);
  await expect(heading(page)).toHaveText('This link does not open anything');
  await expectAccessible(page);
});
