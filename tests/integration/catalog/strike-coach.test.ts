import { newId } from '@app/db/new-id';
import { lateReports } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resumeCoach } from '../../../apps/api/src/features/catalog/pause-coach.ts';
import { listStrikes } from '../../../apps/api/src/features/catalog/strike.repository.ts';
import { strikeCoachJob } from '../../../apps/api/src/features/reports/strike-coach.job.ts';
import { createAdmin, createCoach, createUser } from '../../support/factories.ts';
import { createEndedSession, type EndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
});
afterAll(() => test[Symbol.asyncDispose]());

type Coach = Awaited<ReturnType<typeof createCoach>>;
let hour = 0;

const newPair = async (coach: Coach): Promise<EndedSession> => ({
  ...{ coach, bookingId: newId('booking') },
  candidateId: await createUser(test.db),
});

/** A session of this coach that ended in a strike, and what follows from it. */
async function strike(coach: Coach, kind: 'report_missing' | 'no_show') {
  hour += 1;
  const { bookingId } = await createEndedSession(test.db, {
    with: await newPair(coach),
    endedAt: Temporal.Instant.from('2026-03-01T09:00:00Z').add({ hours: hour }).toString(),
    ...(kind === 'no_show' ? { status: 'no_show' as const, noShowBy: 'coach' as const } : {}),
  });
  if (kind === 'report_missing') {
    const reachedAt = test.clock.current;
    const { coachId } = coach;
    await test.db
      .insert(lateReports)
      .values({ bookingId, step: 'closed', coachId, currency: 'EUR', reachedAt });
  }
  await follow(bookingId);
  return bookingId;
}

async function follow(bookingId: Id<'booking'>) {
  await strikeCoachJob.run({ bookingId }, { ...test.app, now: test.clock.current });
  await test.drain();
}

const statusOf = async ({ userId }: Coach) => (await (await test.as(userId)).catalog.myFile()).status;
const subjects = () => test.sentMail.map(({ subject }) => subject);

describe('strikes', () => {
  it('the second within thirty days warns, the third pauses, and the desk lifts it', async () => {
    const coach = await createCoach(test.db);
    const first = await strike(coach, 'report_missing');
    await follow(first);
    expect(await listStrikes(test.db, coach.coachId)).toMatchObject([{ bookingId: first, step: 'noted' }]);
    expect(subjects()).not.toContain('The second strike within thirty days');

    test.clock.advance({ hours: 24 });
    await strike(coach, 'no_show');
    expect(subjects()).toContain('The second strike within thirty days');
    expect(await statusOf(coach)).toBe('approved');

    test.clock.advance({ hours: 24 });
    const third = await strike(coach, 'report_missing');
    await follow(third);
    expect(await statusOf(coach)).toBe('paused');
    expect(subjects().filter((each) => each === 'Your page is paused after a third strike')).toHaveLength(1);
    const events = await test.sql<{ action: string }[]>`
      select action from audit_events where subject_id = ${coach.coachId} order by sequence`;
    expect(events.map(({ action }) => action)).toEqual([
      'coach.struck',
      'coach.struck',
      'coach.struck',
      'coach.paused',
    ]);

    test.clock.advance({ hours: 1 });
    const adminId = await createAdmin(test.db, 'trust');
    const admin = { kind: 'admin', id: adminId } as const;
    await resumeCoach(
      { ...test.app, now: test.clock.current, actor: admin, user: { id: adminId } },
      { coachId: coach.coachId, reason: 'They were ill, and have said so.' },
    );
    expect(await statusOf(coach)).toBe('approved');
    // What was settled does not count again.
    test.clock.advance({ hours: 1 });
    await strike(coach, 'report_missing');
    expect(await statusOf(coach)).toBe('approved');
  });

  it('counts only what the coach left undone, and within thirty days', async () => {
    const coach = await createCoach(test.db);
    for (let nth = 0; nth < 3; nth += 1) {
      await strike(coach, 'no_show');
      test.clock.advance({ hours: 24 * 16 });
    }
    expect(await statusOf(coach)).toBe('approved');
    expect((await listStrikes(test.db, coach.coachId)).map(({ step }) => step).sort()).toEqual([
      'noted',
      'warned',
      'warned',
    ]);
    const { bookingId } = await createEndedSession(test.db, {
      with: await newPair(coach),
      endedAt: '2026-02-01T09:00:00Z',
      status: 'no_show',
      noShowBy: 'candidate',
    });
    await follow(bookingId);
    expect(await listStrikes(test.db, coach.coachId)).toHaveLength(3);
  });
});
