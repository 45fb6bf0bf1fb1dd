import { expect, it } from 'vitest';
import { acknowledgement, createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

it('keeps the unsaid from the page until it is brought back, and strengths and plan on it', async () => {
  await using test = await createTestApp({ now: NOON });
  const session = await createEndedSession(test.db);
  const { bookingId, candidate } = await createReadReport(test, session, 'text');
  await candidate.reports.putOff({ bookingId, putOff: true });
  const later = await candidate.reports.read({ bookingId });
  if (later.access !== 'text') throw new Error(later.access);
  expect(later.putOffAt).toBe(NOON);
  expect(later.content.hardTruths).toEqual([]);
  expect(later.content.twoVoices.behindTheDoor).toBe('');
  expect(later.content.strengths.length).toBeGreaterThan(0);
  expect(later.content.practicePlan.length).toBeGreaterThan(0);
  expect(JSON.stringify(later)).not.toContain('You came across as cold');

  const early = candidate.reports.acknowledge({ bookingId, ...acknowledgement });
  await expect(early).rejects.toMatchObject({ cause: { code: 'UNSAID_PUT_OFF' } });
  await candidate.reports.putOff({ bookingId, putOff: false });
  const back = await candidate.reports.read({ bookingId });
  expect(back).toMatchObject({ putOffAt: null, content: { hardTruths: [{ id: 'h1' }, { id: 'h2' }] } });
  await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
  await expect(candidate.reports.putOff({ bookingId, putOff: true })).rejects.toMatchObject({
    cause: { code: 'ACKNOWLEDGEMENT_GIVEN' },
  });
});
