import { expect, it } from 'vitest';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const text = 'You heard it as it was meant. Ring me after the call with the driver.';

it('reaches the candidate once, after their own words, and never a second time', async () => {
  await using test = await createTestApp({ now: NOON });
  const session = await createEndedSession(test.db);
  const early = await createReadReport(test, await createEndedSession(test.db), 'text');
  await expect(early.coach.reports.reply({ bookingId: early.bookingId, text })).rejects.toMatchObject({
    cause: { code: 'NOT_ACKNOWLEDGED' },
  });
  const { bookingId, candidate, coach } = await createReadReport(test, session);
  const outcomes = await Promise.allSettled([1, 2].map(() => coach.reports.reply({ bookingId, text })));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.map(({ reason }) => reason.cause.code)).toEqual(['REPLY_GIVEN']);
  expect(await candidate.reports.read({ bookingId })).toMatchObject({
    acknowledgement: { coachReply: { text, at: NOON } },
  });
  const long = coach.reports.reply({ bookingId, text: 'x'.repeat(601) });
  await expect(long).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
