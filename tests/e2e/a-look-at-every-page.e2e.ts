/// <reference lib="dom" />

import type { APIRequestContext, Page } from '@playwright/test';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/market-test.ts';
import { adminsPages, candidatesPages, coachsPages, strangersPages } from './support/page-addresses.ts';
import { signIn } from './support/sign-in.ts';
import { signInAsAdmin } from './support/sign-in-as-admin.ts';

type Look = {
  place: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  rules?: string[];
};

/** All rules on a phone; at a desk, where the journeys look at the structure, whether the other scheme can be read. */
const LOOKS: Look[] = [
  { place: 'phone, light', size: { width: 390, height: 844 }, colorScheme: 'light' },
  {
    place: 'desk, dark',
    size: { width: 1280, height: 800 },
    colorScheme: 'dark',
    rules: ['color-contrast'],
  },
];

type Reader = {
  who: string;
  comeIn(page: Page): Promise<void>;
  pages(ask: APIRequestContext): Promise<string[]>;
};

const READERS: Reader[] = [
  { who: 'a stranger', comeIn: async () => {}, pages: strangersPages },
  {
    who: 'a candidate',
    comeIn: (page) => signIn(page, 'candidate@demo.test', '/sessions'),
    pages: candidatesPages,
  },
  { who: 'a coach', comeIn: (page) => signIn(page, 'coach@demo.test', '/coach'), pages: coachsPages },
  { who: 'an admin', comeIn: signInAsAdmin, pages: adminsPages },
];

for (const { who, comeIn, pages } of READERS) {
  test(`every page of ${who} serves everybody: on a phone in light, at a desk in dark`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await comeIn(page);
    for (const address of await pages(page.request)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect.soft(await faultsOf(page), address).toEqual([]);
    }
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { place, size, colorScheme, rules } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    if (await isTooWide(page)) faults.push(`${place}: it scrolls sideways`);
    faults.push(...(await accessibilityFaults(page, rules)).map((fault) => `${place}: ${fault}`));
  }
  return faults;
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
