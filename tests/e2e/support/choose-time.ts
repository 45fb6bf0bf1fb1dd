import type { Locator, Page } from '@playwright/test';

/** On the last day of next month's page that is still free: far from every deadline, whatever the date is. */
export async function chooseFarTime(within: Page | Locator, which: 'first' | 'last'): Promise<void> {
  await within.getByRole('button', { name: /^Later: / }).click();
  await freeDays(within).last().click();
  await freeTimes(within)[which]().click();
}

/** The very first that is free. */
export async function chooseNextTime(within: Page | Locator): Promise<void> {
  await freeDays(within).first().click();
  await freeTimes(within).first().click();
}

const freeDays = (within: Page | Locator) => within.getByRole('button', { name: /, \d+ free$/ });
const freeTimes = (within: Page | Locator) =>
  within.getByRole('button', { name: /\d\d:\d\d in .+, .*\d\d:\d\d.* in / });
