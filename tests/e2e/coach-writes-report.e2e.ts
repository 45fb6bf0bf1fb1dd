import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { test } from './support/market-test.ts';
import { ReportDesk } from './support/report-desk.ts';
import { signIn } from './support/sign-in.ts';

const COACH = 'coach@demo.test';
const REASON = /^What .+ should know/;
const DOOR = /^What is said once the door is shut/;

/** The demo coach's desk on a device of its own. */
async function deskOf(browser: Browser, baseURL: string, at: string): Promise<ReportDesk> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signIn(page, COACH, at);
  return new ReportDesk(page);
}

async function firstDraft(page: Page): Promise<string> {
  await signIn(page, COACH, '/coach');
  const link = page.getByRole('link', { name: 'Write the report' }).first();
  await link.click();
  await expect(page.getByRole('navigation', { name: 'Parts of the report' })).toBeVisible();
  return new URL(page.url()).pathname;
}

test('a report written in two tabs and on two devices loses nothing and asks only where it must', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const address = await firstDraft(page);
  const first = new ReportDesk(page);
  const second = new ReportDesk(await page.context().newPage());
  await second.page.goto(address);
  const phone = await deskOf(browser, baseURL!, address);

  await test.step('two tabs in two fields are put together', async () => {
    await first.open('The real reason');
    await first.write(REASON, 'I would call you back because of the depot story at 12:04.');
    await first.expectSaved();
    await second.open('Two voices');
    await second.write(DOOR, 'She had the depot at heart.');
    await second.expectSaved();
    await expect(page.getByText('The other window’s words were put in: Two voices.')).toBeVisible();
    await first.open('Two voices');
    await expect(page.getByRole('textbox', { name: DOOR })).toHaveValue('She had the depot at heart.');
  });

  await test.step('a device that was offline asks about the one field that both changed', async () => {
    await phone.open('Two voices');
    await phone.page.context().setOffline(true);
    await phone.write(DOOR, 'Written on the train.');
    await expect(phone.page.getByText(/^No connection since/)).toBeVisible();
    await first.write(DOOR, 'Written at the desk meanwhile.');
    await first.expectSaved();
    await phone.page.context().setOffline(false);
    await phone.press('See both and choose');
    const dialog = phone.page.getByRole('dialog', { name: 'Two windows wrote in the same field' });
    await expect(dialog.getByText('Written on the train.')).toBeVisible();
    await dialog.getByRole('radio', { name: /^The other window/ }).check();
    await dialog.getByRole('button', { name: 'Keep what is chosen' }).click();
    await expect(phone.page.getByRole('textbox', { name: DOOR })).toHaveValue(
      'Written at the desk meanwhile.',
    );
    await phone.expectSaved();
  });

  await test.step('a tab that dies in the middle of a word leaves it behind', async () => {
    await second.page.context().setOffline(true);
    await second.open('The real reason');
    await second.write(REASON, 'Half a sentence, and then the battery');
    await expect(second.page.getByText(/^No connection since/)).toBeVisible();
    await second.page.close();
    await page.context().setOffline(false);
    await page.goto(address);
    await first.open('The real reason');
    await expect(page.getByRole('textbox', { name: REASON })).toHaveValue(
      'Half a sentence, and then the battery',
    );
    await first.expectSaved();
  });

  await test.step('undo takes back a step, and the history brings back what was there', async () => {
    const reason = page.getByRole('textbox', { name: REASON });
    await reason.fill('');
    await reason.press('ControlOrMeta+z');
    await expect(reason).toHaveValue('Half a sentence, and then the battery');
    await reason.press('ControlOrMeta+Shift+z');
    await expect(reason).toHaveValue('');
    await first.expectSaved();
    await first.press('Earlier versions');
    const dialog = page.getByRole('dialog', { name: 'Earlier versions of this draft' });
    await dialog.getByRole('button', { name: /As the room’s notes made it/ }).click();
    await dialog.getByRole('button', { name: 'Bring this version back' }).click();
    await first.open('Two voices');
    await expect(page.getByRole('textbox', { name: DOOR })).not.toHaveValue('Written at the desk meanwhile.');
    await first.press('Undo');
    await expect(page.getByRole('textbox', { name: DOOR })).toHaveValue('Written at the desk meanwhile.');
    await first.expectSaved();
  });
  await phone.page.context().close();
});

test('the editor offers phrases by keyboard, says what it cuts, and shows the report as its candidate will see it', async ({
  page,
}) => {
  await firstDraft(page);
  const desk = new ReportDesk(page);
  await desk.open('The unsaid');
  await page.getByRole('button', { name: /^(Write the first truth|Add a truth)$/ }).click();
  await desk.pick('Category', 'Rambling');
  const behaviour = page.getByRole('textbox', { name: /^What happened with times/ });
  await behaviour.press('Alt+p');
  const phrases = page.getByRole('menu');
  await expect(phrases.getByRole('menuitem').first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('ArrowDown'); // the menu takes the keyboard when it has come in
    await expect(phrases.locator(':focus')).toHaveRole('menuitem', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(behaviour).toHaveValue(/…/);
  await expect(behaviour).toBeFocused();

  const statement = page.getByRole('textbox', { name: /^What .+ should hear/ });
  await statement.fill('You are boring <b>and</b> שלום 🙂, which kept me from hearing the rest of it.');
  await expect(page.getByText('Block: this says what they are')).toBeVisible();
  await page.getByRole('button', { name: 'Use that' }).click();
  await expect(statement).toHaveValue(/^You came across as boring <b>and<\/b> שלום 🙂/);
  await desk.expectSaved();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^See as / }).click();
  await page.getByText('After their own words').click(); // some of them asked to have the unsaid covered at first
  await expect(page.getByText(/You came across as boring <b>and<\/b> שלום 🙂/).first()).toBeVisible();
});
