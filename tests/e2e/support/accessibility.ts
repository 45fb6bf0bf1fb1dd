/// <reference lib="dom" />

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No page may be worse for somebody who does not see, or does not use a mouse. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Each rule that the page breaks, of all rules or of those named, with the places where it does. */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await expect(page.locator('[data-written]')).toHaveCount(0); // until then the page is only there to be read
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
}
