import { expect, it } from 'vitest';
import { tellContestedLineJob } from '../../../apps/api/src/features/notifications/tell-contested-line.job.ts';
import { createAdmin } from '../../support/factories.ts';
import { createReadReport } from '../../support/report-factory.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

it('writes to the right side when a report is answered, contested and ruled on, once each', async () => {
  await using test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
  const session = await createEndedSession(test.db);
  const { bookingId, candidate, coach } = await createReadReport(test, session);
  await test.drain();
  test.sentMail.length = 0;
  const mails = async () => {
    await test.drain();
    return test.sentMail.splice(0).map(({ to, subject }) => `${to.name}: ${subject}`);
  };
  await coach.reports.reply({ bookingId, text: 'You heard it. Ring that driver.' });
  expect(await mails()).toEqual([expect.stringMatching(/^Callum.*: .* has replied to what you wrote$/)]);

  const path = 'hardTruths.h2.behaviour';
  await candidate.reports.contestLine({
    bookingId,
    path,
    reason: 'I did ask about the team, at minute six.',
  });
  expect(await mails()).toEqual([expect.stringMatching(/^Adaeze.*: .* contests a line of your report/)]);

  await coach.reports.answerLine({ bookingId, path, text: 'You asked how many they are, and not who.' });
  expect(await mails()).toEqual([]);
  const admin = await test.as(await createAdmin(test.db, 'trust'));
  await admin.reports.ruleOnLine({
    bookingId,
    path,
    ruling: 'upheld',
    note: 'Both of you describe one scene.',
  });
  expect((await mails()).sort()).toEqual([
    expect.stringMatching(/^Adaeze.*: The contested line is decided/),
    expect.stringMatching(/^Callum.*: The contested line is decided/),
  ]);

  const [report] = await test.sql<
    { id: `rpt_${string}` }[]
  >`select id from reports where booking_id = ${bookingId}`;
  await tellContestedLineJob.run(
    { bookingId, reportId: report!.id },
    { ...test.app, now: test.clock.current },
  );
  expect(await mails()).toEqual([]);
});
