import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';

test.describe.configure({ mode: 'serial' });

/** As the demo's coach, with every Sunday closed, whatever an earlier test has left there. */
async function openHours(page: Page): Promise<Locator> {
  await page.goto('/sign-in?next=/coach/hours');
  await page.getByLabel('E-mail').fill('coach@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('second-round');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Your usual week/ })).toBeVisible();
  const sunday = page.getByRole('group', { name: /^Sunday,/ });
  const closers = await sunday.getByTitle('Close these hours').all();
  for (const closer of closers.reverse()) await closer.click({ force: true });
  if (closers.length > 0) await savedWeek(page, 'Sunday: closed.');
  await expect(page.getByRole('group', { name: 'Sunday, closed' })).toBeVisible();
  return sunday;
}

const savedWeek = (page: Page, words: string) => expect(page.getByText(`${words} Saved.`)).toBeVisible();

async function middle(of: Locator, axis: 'x' | 'y'): Promise<number> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return axis === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
}

test('a coach paints hours with the mouse, and they are there after a reload', async ({ page }) => {
  const sunday = await openHours(page);
  const x = await middle(sunday, 'x');
  const [ten, noon] = [
    await middle(page.getByText('10:00', { exact: true }).first(), 'y'),
    await middle(page.getByText('12:00', { exact: true }).first(), 'y'),
  ];
  await page.mouse.move(x, ten + 4);
  await page.mouse.down();
  await page.mouse.move(x, ten + 20);
  await page.mouse.move(x, noon - 4);
  await page.mouse.up();
  await savedWeek(page, 'Sunday: 10:00 to 12:00.');
  await page.reload();
  await expect(
    sunday.getByRole('button', { name: 'Sunday, open 10:00 to 12:00', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the keyboard opens, moves, stretches and closes hours, and a change can be undone', async ({
  page,
}) => {
  const sunday = await openHours(page);
  await page
    .getByRole('button', { name: /^Sunday|^Sun / })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Open another hour' }).click();
  await savedWeek(page, 'Sunday: 09:00 to 10:00.');
  await sunday.getByRole('button', { name: 'Sunday, open 09:00 to 10:00', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await savedWeek(page, 'Sunday: 09:30 to 10:30.');
  await expect(
    sunday.getByRole('button', { name: 'Sunday, open 09:30 to 10:30', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Delete');
  await savedWeek(page, 'Sunday: closed.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(
    sunday.getByRole('button', { name: 'Sunday, open 09:30 to 10:30', exact: true }),
  ).toBeVisible();
});

test('a day is stretched with the mouse and copied to another, and the preview shows what came of it', async ({
  page,
}) => {
  const sunday = await openHours(page);
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await page.getByRole('button', { name: /^Sun / }).click();
  await page.getByRole('menuitem', { name: 'Open another hour' }).click();
  await savedWeek(page, 'Sunday: 09:00 to 10:00.');
  const block = sunday.getByRole('button', { name: 'Sunday, open 09:00 to 10:00', exact: true });
  const [x, nine, ten] = [
    await middle(block, 'x'),
    await middle(page.getByText('09:00', { exact: true }).first(), 'y'),
    await middle(page.getByText('10:00', { exact: true }).first(), 'y'),
  ];
  const edge = await block.boundingBox();
  const end = edge!.y + edge!.height - 1;
  await page.mouse.move(x, end);
  await page.mouse.down();
  await page.mouse.move(x, end + (ten - nine) / 2);
  await page.mouse.move(x, end + (ten - nine) * 2);
  await page.mouse.up();
  await savedWeek(page, 'Sunday: 09:00 to 12:00.');

  await page.getByRole('button', { name: /^Sun / }).click();
  await page.getByRole('menuitem', { name: 'Copy Sunday to other days' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Saturday/ }).check();
  await dialog.getByRole('button', { name: 'Copy to Saturday' }).click();
  await savedWeek(page, 'Saturday: 09:00 to 12:00.');
  await preview.getByRole('button', { name: 'Show more days' }).click();
  await expect(preview.getByRole('heading', { name: /^Sat / }).first()).toBeVisible();
  await expect(preview.getByRole('heading', { name: /^Sun / }).first()).toBeVisible();

  await page.getByRole('button', { name: /^Sat / }).click();
  await page.getByRole('menuitem', { name: 'Close Saturday' }).click();
  await savedWeek(page, 'Saturday: closed.');
  await expect(preview.getByRole('heading', { name: /^Sat / })).toHaveCount(0);
});

test('typed hours that are none say so at their field, and nothing typed is lost', async ({ page }) => {
  await openHours(page);
  await page.getByRole('button', { name: 'Type the hours instead' }).click();
  const sunday = page.getByRole('group', { name: 'Sunday', exact: true });
  await sunday.getByRole('button', { name: /^Open some hours/ }).click();
  await sunday.getByLabel('Sunday, hours 1: from').fill('9');
  await sunday.getByLabel('Sunday, hours 1: to').fill('25');
  await page.getByRole('button', { name: 'Save these hours' }).click();
  await expect(sunday.getByText('Not a time such as 17:00 or 24:00.')).toBeVisible();
  await expect(sunday.getByLabel('Sunday, hours 1: from')).toHaveValue('9');
  await expectAccessible(page);
  await sunday.getByLabel('Sunday, hours 1: to').fill('1130');
  await page.getByRole('button', { name: 'Save these hours' }).click();
  await savedWeek(page, 'Sunday: 09:00 to 11:30.');
});

test('a second window is told before it writes over the first', async ({ page }) => {
  await openHours(page);
  const second = await page.context().newPage();
  await second.goto('/coach/hours');
  await second.getByRole('button', { name: /^Sun / }).click();
  await second.getByRole('menuitem', { name: 'Open another hour' }).click();
  await savedWeek(second, 'Sunday: 09:00 to 10:00.');

  await page.getByRole('group', { name: /^Sunday,/ }).click({ position: { x: 40, y: 300 } });
  await expect(page.getByText('Your hours were changed in another window.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what was saved there' }).click();
  await expect(page.getByRole('group', { name: 'Sunday, 1 hour' })).toBeVisible();
});
