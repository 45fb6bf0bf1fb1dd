import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No page may be worse for somebody who does not see, or does not use a mouse. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
  expect(faults).toEqual([]);
}
