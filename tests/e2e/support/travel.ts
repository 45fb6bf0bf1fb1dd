import { expect, type Page } from '@playwright/test';

type Journey = '5 minutes before my next session' | '+5 min' | '+1 h' | '+1 day';

/** Moves the market's clock with the demo bar; the page has to be wide enough to show its buttons. */
export async function travel(page: Page, to: Journey, times = 1): Promise<void> {
  const bar = page.getByRole('complementary', { name: 'Demo: time travel' });
  for (let travelled = 0; travelled < times; travelled += 1) {
    const arrived = page.waitForResponse((response) => response.url().includes('demo.travel'));
    await bar.getByRole('button', { name: to, exact: true }).click();
    expect((await arrived).ok()).toBe(true);
  }
}
