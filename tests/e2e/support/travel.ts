import { expect, type Page } from '@playwright/test';
import { askApi, tellApi } from './ask-api.ts';

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

const STEPS_AHEAD = 12;
const LEAD_MS = 6 * 60_000;

/** To five minutes before one session, past those that the traveller has before it. */
export async function travelToSession(page: Page, bookingId: string): Promise<void> {
  const { startsAt } = await askApi<{ startsAt: string }>(page, 'booking.show', { bookingId });
  const starts = Temporal.Instant.from(startsAt).epochMilliseconds;
  for (let step = 0; step < STEPS_AHEAD; step += 1) {
    const to = step % 2 === 0 ? 'next_session' : 'hour';
    await tellApi(page, 'demo.travel', { to });
    const { now } = await askApi<{ now: string }>(page, 'demo.clock');
    if (starts - Temporal.Instant.from(now).epochMilliseconds < LEAD_MS) return;
  }
  throw new Error(`There are too many sessions before ${bookingId}.`);
}
