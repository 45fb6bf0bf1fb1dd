import type { Page } from '@playwright/test';

/** What the API answers to whoever is signed in on a page: for what a test must find before it begins. */
export async function askApi<Answer>(page: Page, procedure: string, input?: object): Promise<Answer> {
  const search = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const answer = await page.request.get(`/trpc/${procedure}${search}`);
  if (!answer.ok()) throw new Error(`${procedure}: ${answer.status()} ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: Answer } }).result.data;
}

/** The same for what changes something; only our own pages may ask for that. */
export async function tellApi(page: Page, procedure: string, input: object): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post(`/trpc/${procedure}`, { data: input, headers });
  if (!answer.ok()) throw new Error(`${procedure}: ${answer.status()} ${await answer.text()}`);
}
