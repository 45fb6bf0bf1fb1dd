import type { Browser, Page } from '@playwright/test';
import { signIn } from './sign-in.ts';

/** A second person beside the first, in a browser of their own. */
export async function openAs(browser: Browser, baseURL: string, email: string, next: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, permissions: ['camera', 'microphone'] });
  const page = await context.newPage();
  await signIn(page, email, next);
  return page;
}
