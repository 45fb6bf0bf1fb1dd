import { readMessage } from './support/mailbox.ts';
import { expect, test } from './support/market-test.ts';
import { payByCard } from './support/pay-by-card.ts';
import { signIn } from './support/sign-in.ts';

const CANDIDATE = 'candidate2@demo.test';

test('a candidate books some weeks in one go, pays once, and cancels one of them by itself', async ({
  page,
  mailUrl,
}) => {
  test.setTimeout(180_000);
  await signIn(page, CANDIDATE, '/coaches/daniel-amberley');

  await test.step('plans weeks from the next free time, and holds them together', async () => {
    await page.getByRole('button', { name: /^Next free/ }).click();
    await page.getByRole('link', { name: /^Or every / }).click();
    await expect(page.getByRole('heading', { name: 'Your 4 weeks' })).toBeVisible();
    await page.getByLabel('How many sessions').selectOption('6');
    const weeks = page.getByRole('region', { name: 'Your 6 weeks' });
    await expect(weeks.getByRole('listitem')).toHaveCount(6);
    await expect(page).toHaveURL(/sessions=6/);
    await page.getByRole('button', { name: /^Hold \d times$/ }).click();
    await expect(page).toHaveURL(/\/pay$/);
  });

  const lines = page.getByRole('button', { name: /^Leave .* out$/ });
  const count = await test.step('leaves one out', async () => {
    await expect(lines.first()).toBeVisible();
    const before = await lines.count();
    await lines.last().click();
    await expect(lines).toHaveCount(before - 1);
    return before - 1;
  });

  await test.step('pays for the rest at once', async () => {
    await page.getByRole('button', { name: /^Pay .* with Stripe$/ }).click();
    await payByCard(page, '4242 4242 4242 4242');
    await expect(page.getByRole('heading', { level: 1, name: /^You meet Daniel / })).toBeVisible();
    const together = page.getByRole('region', { name: 'Booked in one go' });
    await expect(together.getByText('let go')).toHaveCount(1);
    const message = await readMessage(mailUrl, CANDIDATE, 'ser_');
    expect(message.subject).toContain(`${count} sessions with Daniel Amberley`);
    expect(message.attachments.filter(({ contentType }) => contentType === 'text/calendar')).toHaveLength(
      count,
    );
  });

  await test.step('cancels the second, whose own price comes back', async () => {
    const together = page.getByRole('region', { name: 'Booked in one go' });
    await together.getByRole('link').first().click();
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Cancel: you get/ })
      .click();
    await expect(together.getByText('cancelled')).toHaveCount(1);
    await page.goto('/sessions');
    await expect(page.getByRole('link', { name: 'Daniel Amberley' })).not.toHaveCount(0);
  });
});

test('a package pays for all the weeks it reaches, and says so before the press', async ({ page }) => {
  await signIn(page, 'candidate@demo.test', '/coaches/ingrid-solbakken');
  await page.getByRole('button', { name: /^Next free/ }).click();
  await page.getByRole('link', { name: /^Or every / }).click();
  await page.getByLabel('How many sessions').selectOption('2');
  const weeks = page.getByRole('region', { name: 'Your 2 weeks' });
  await expect(weeks.getByRole('listitem')).toHaveCount(2);
  // Which hours are the next free ones depends on the hour of the test: where one is taken, another is offered.
  for (const instead of await weeks.getByRole('group', { name: /^Instead of / }).all())
    await instead.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Hold 2 times' }).click();
  const price = page.getByRole('complementary', { name: 'Price and payment' });
  await expect(price.getByText(/^2 with your package, which has \d left$/)).toBeVisible();
  await expect(price.getByRole('row', { name: /^To pay now/ })).toContainText('0.00');
  await price.getByRole('button', { name: 'Book all 2 with your package' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^You meet Ingrid / })).toBeVisible();
  const together = page.getByRole('region', { name: 'Booked in one go' });
  await expect(together.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('with a session of your package')).toBeVisible();
});
