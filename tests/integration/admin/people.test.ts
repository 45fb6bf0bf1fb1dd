import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createAuth } from '../../../apps/api/src/adapters/auth.ts';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createAdmin, createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const reason = 'Three late changes within thirty days.';
const nobody = { reason, userId: newId('user'), coachId: newId('coach') };

describe('admin.people', () => {
  it('finds by a part of a name or address and by id, and says what is to come', async () => {
    await using test = await createTestApp();
    const { candidateId, coachId } = await createConfirmedBooking(test.db);
    const desk = (await test.as(await createAdmin(test.db))).admin;
    const found = async (text: string) => (await desk.people({ text })).people.map(({ name }) => name);
    expect(await found('ines')).toEqual(['Ines Meyer']);
    expect(await found('adaeze w.')).toEqual(['Adaeze Winters']);
    expect(await found(candidateId)).toEqual(['Ines Meyer']);
    expect(await found(coachId)).toEqual(['Adaeze Winters']);
    expect(await found('100%')).toEqual([]);
    const { people } = await desk.people({ filter: 'coaches' });
    expect(people).toMatchObject([{ comingSessions: 1, coach: { status: 'approved' } }]);
    expect((await desk.people({ filter: 'admins' })).total).toBe(1);
  });
});

describe('admin.pauseCoach', () => {
  it('takes a coach out of the market at once, tells them, and lists them again', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const visitor = await test.as(null);
    const desk = (await test.as(await createAdmin(test.db, 'trust'))).admin;
    const [coach] = (await desk.people({ filter: 'coaches' })).people;
    const slug = coach?.coach?.slug ?? '';
    await expect(visitor.catalog.coach({ slug })).resolves.toMatchObject({ id: coachId });

    await desk.pauseCoach({ coachId, reason });
    await test.drain();
    await expect(visitor.catalog.coach({ slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const found = await visitor.booking.findCoaches({ timeZone: 'Europe/Berlin' });
    expect(found.total).toBe(0);
    const hold = (await test.as(await createUser(test.db))).booking.holdSlot({
      offeringId,
      startsAt: '2026-03-04T17:00:00Z',
      timeZone: 'Europe/Berlin',
    });
    await expect(hold).rejects.toMatchObject({ cause: { code: 'OFFERING_NOT_FOUND' } });
    expect(test.sentMail.map(({ subject }) => subject)).toEqual(['Your page is paused']);
    expect((await desk.audit({ text: coachId })).events).toMatchObject([
      { action: 'coach.paused', details: { reason } },
    ]);

    await desk.resumeCoach({ coachId, reason });
    await test.drain();
    await expect(visitor.catalog.coach({ slug })).resolves.toMatchObject({ id: coachId });
    expect(test.sentMail).toHaveLength(2);
  });

  it('says so when somebody else was quicker', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db, { status: 'paused' });
    const desk = (await test.as(await createAdmin(test.db, 'trust'))).admin;
    const call = desk.pauseCoach({ coachId, reason });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'COACH_STATE_CHANGED' } });
    const unknown = desk.resumeCoach({ coachId: nobody.coachId, reason });
    await expect(unknown).rejects.toMatchObject({ cause: { code: 'COACH_NOT_FOUND' } });
  });
});

describe('admin.suspendUser', () => {
  it('signs out everywhere, pauses the coach, and lets in again without listing them', async () => {
    await using test = await createTestApp();
    const { coachId, userId } = await createCoach(test.db);
    await test.sql`insert into login_sessions (id, token, user_id, expires_at, created_at, updated_at)
      values ('lgs_a', 'a', ${userId}, '2030-01-01', '2026-01-01', '2026-01-01')`;
    const desk = (await test.as(await createAdmin(test.db, 'trust'))).admin;
    await desk.suspendUser({ userId, reason });
    await desk.suspendUser({ userId, reason });
    expect(await test.sql`select id from login_sessions`).toHaveLength(0);
    expect((await desk.people({ filter: 'suspended' })).people).toMatchObject([
      { id: userId, coach: { id: coachId, status: 'paused' } },
    ]);
    expect((await desk.audit({ text: userId })).events).toMatchObject([{ action: 'user.suspended' }]);

    await desk.readmitUser({ userId, reason });
    expect((await desk.people({ filter: 'suspended' })).total).toBe(0);
    expect((await desk.people({ filter: 'paused' })).total).toBe(1);
  });

  it('shuts out no admin and nobody who is not there', async () => {
    await using test = await createTestApp();
    const admin = await createAdmin(test.db, 'trust');
    const desk = (await test.as(admin)).admin;
    const itself = desk.suspendUser({ userId: admin, reason });
    await expect(itself).rejects.toMatchObject({ cause: { code: 'ADMIN_NOT_SUSPENDED' } });
    for (const call of [desk.suspendUser, desk.readmitUser]) {
      const missing = call({ userId: nobody.userId, reason });
      await expect(missing).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'PERSON_NOT_FOUND' } });
    }
  });
});

describe('a suspended account', () => {
  it('is told so when it signs in, and gets no session', async () => {
    await using test = await createTestApp();
    const auth = createAuth({ ...test.app, sendMessage: async () => {} });
    const { PUBLIC_URL } = test.app.config;
    const knock = (path: string, body: object) =>
      auth.handler(
        new Request(new URL(path, PUBLIC_URL), {
          method: 'POST',
          headers: { origin: PUBLIC_URL, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
    const own = { email: 'mara@example.test', password: 'a long enough password' };
    await knock('/api/auth/sign-up/email', { ...own, name: 'Mara' });
    await test.sql`update users set email_verified = true where email = ${own.email}`;
    expect((await knock('/api/auth/sign-in/email', own)).status).toBe(200);

    await test.sql`update users set suspended_at = now() where email = ${own.email}`;
    const refused = await knock('/api/auth/sign-in/email', own);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
    expect(refused.headers.getSetCookie()).toEqual([]);
  });
});
