import type { Page } from '@playwright/test';

/** The day that it is in the market, which may have travelled, by the clock of a zone. */
export async function marketDay(page: Page, timeZone: string): Promise<Temporal.PlainDate> {
  const answer = await page.request.get('/trpc/demo.clock');
  const { result } = (await answer.json()) as { result: { data: { now: string } } };
  return Temporal.Instant.from(result.data.now).toZonedDateTimeISO(timeZone).toPlainDate();
}
