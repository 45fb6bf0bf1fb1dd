import { auditEvents } from '@app/db/schema/admin';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const profile = {
  displayName: 'Zoë Müller',
  headline: 'I said no 185 times',
  bio: 'I hired for depots.',
  city: 'São Paulo',
  country: 'Brazil',
  timeZone: 'America/Sao_Paulo',
  languages: ['Português'],
  industries: ['Logistics'],
  companies: ['Kestrel Parcels'],
  experience: [
    { role: 'Depot manager', company: 'Kestrel', fromYear: 2014, toYear: 2021, peopleInterviewed: 116 },
  ],
  peopleInterviewed: 212,
};

describe('catalog.openFile', () => {
  it('opens a draft under the person’s name and zone, once', async () => {
    await using test = await createTestApp();
    const userId = await createUser(test.db, { name: 'Zoë Müller', timeZone: 'America/Sao_Paulo' });
    const first = await (await test.as(userId)).catalog.openFile();
    expect(first).toMatchObject({ status: 'draft', slug: 'zoe-muller', timeZone: 'America/Sao_Paulo' });
    expect(await (await test.as(userId)).catalog.openFile()).toEqual(first);
    const opened = await test.db.select().from(auditEvents).where(eq(auditEvents.subjectId, first.id));
    expect(opened.map(({ action }) => action)).toEqual(['coach.opened']);
  });

  it('gives two people of one name two addresses, also when they come at once', async () => {
    await using test = await createTestApp();
    const callers = await Promise.all(
      [1, 2, 3].map(async () => test.as(await createUser(test.db, { name: 'Ana Silva' }))),
    );
    const files = await Promise.all(callers.map((caller) => caller.catalog.openFile()));
    expect(files.map(({ slug }) => slug).sort()).toEqual(['ana-silva', 'ana-silva-2', 'ana-silva-3']);
  });

  it('refuses a visitor, and somebody whose address is not proven', async () => {
    await using test = await createTestApp();
    await expect((await test.as(null)).catalog.openFile()).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      cause: { code: 'SIGN_IN_NEEDED' },
    });
    const unproven = await test.as(await createUser(test.db, { emailVerified: false }));
    await expect(unproven.catalog.openFile()).rejects.toMatchObject({
      cause: { code: 'EMAIL_NOT_VERIFIED' },
    });
  });
});

describe('catalog.myFile', () => {
  it('shows the caller’s own file and what an application lacks', async () => {
    await using test = await createTestApp();
    const userId = await createUser(test.db);
    await (await test.as(userId)).catalog.openFile();
    const file = await (await test.as(userId)).catalog.myFile();
    expect(file).toMatchObject({ status: 'draft', payoutsReady: false, offerings: [] });
    expect(file.gaps).toEqual(['headline', 'bio', 'languages', 'experience', 'offering', 'why']);
  });
});

describe('catalog.editProfile', () => {
  it('saves every field, and the directory finds the new words without their accents', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    const saved = await (await test.as(userId)).catalog.editProfile(profile);
    expect(saved).toMatchObject({ id: coachId, ...profile });
    await (await test.as(userId)).catalog.addOffering({
      sessionType: 'case',
      durationMinutes: 30,
      title: 'One case',
      description: '',
      price: { amountMinor: 5_000, currency: 'EUR' },
    });
    for (const text of ['zoe muller', 'SÃO PAULO', 'portugues', 'kestrel depot']) {
      const found = await (await test.as(null)).booking.findCoaches({ text, timeZone: 'UTC' });
      expect(found.total, text).toBe(1);
    }
  });

  it.each([
    ['no name', { displayName: ' ' }, 'displayName'],
    ['an offset for a zone', { timeZone: '+03:00' }, 'timeZone'],
    ['a headline beyond its place', { headline: 'x'.repeat(161) }, 'headline'],
    ['a life of more than twenty languages', { languages: Array(21).fill('Igbo') }, 'languages'],
    [
      'a job that ends before it begins',
      { experience: [{ ...profile.experience[0]!, toYear: 2013 }] },
      'toYear',
    ],
    ['half a person', { peopleInterviewed: 1.5 }, 'peopleInterviewed'],
  ])('refuses %s at the field, and changes nothing', async (_what, wrong, field) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const caller = await test.as(userId);
    const before = await caller.catalog.myFile();
    await expect(caller.catalog.editProfile({ ...profile, ...wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(field),
    });
    expect(await caller.catalog.myFile()).toEqual(before);
  });
});

describe('catalog.saveApplication', () => {
  it('keeps what only we read', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db, { status: 'draft' });
    const application = { why: 'To say it', hardestTruth: '', proofUrl: 'https://example.test/me' };
    expect(await (await test.as(userId)).catalog.saveApplication({ application })).toMatchObject({
      application,
    });
  });

  it('refuses a proof that is not an https address', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db, { status: 'draft' });
    const call = (await test.as(userId)).catalog.saveApplication({
      application: { proofUrl: 'javascript:alert(1)' },
    });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe.each(['myFile', 'editProfile', 'saveApplication'] as const)('catalog.%s', (name) => {
  const input = { myFile: undefined, editProfile: profile, saveApplication: { application: {} } }[name];
  it('is for coaches', async () => {
    await using test = await createTestApp();
    const call = async (userId: Parameters<typeof test.as>[0]) =>
      (await test.as(userId)).catalog[name](input as never); // each of the three takes its own
    await expect(call(null)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      cause: { code: 'SIGN_IN_NEEDED' },
    });
    await expect(call(await createUser(test.db))).rejects.toMatchObject({
      code: 'FORBIDDEN',
      cause: { code: 'NOT_A_COACH' },
    });
  });
});
