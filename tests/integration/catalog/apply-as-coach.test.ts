import { auditEvents } from '@app/db/schema/admin';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createAdmin, createCoach, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const offering = {
  sessionType: 'behavioural',
  durationMinutes: 60,
  title: 'A full interview',
  description: '',
  price: { amountMinor: 12_000, currency: 'EUR' },
} as const;

/** A draft that lacks nothing. */
async function completeDraft(test: TestApp): Promise<Id<'user'>> {
  const userId = await createUser(test.db, { name: 'Tomasz Bąk' });
  await (await test.as(userId)).catalog.openFile();
  const caller = await test.as(userId);
  await caller.catalog.editProfile({
    displayName: 'Tomasz B.',
    headline: 'You told me about your team. I never met one of them.',
    bio: 'I hired for customs and warehouses for eleven years. '.repeat(3),
    city: 'Gdańsk',
    country: 'Poland',
    timeZone: 'Europe/Warsaw',
    languages: ['Polish'],
    industries: [],
    companies: [],
    experience: [
      { role: 'Head of depots', company: 'Baltic', fromYear: 2011, toYear: null, peopleInterviewed: 148 },
    ],
    peopleInterviewed: 148,
  });
  await caller.catalog.saveApplication({ application: { why: 'Because nobody told me either. '.repeat(3) } });
  await caller.catalog.addOffering(offering);
  return userId;
}

describe('catalog.submitApplication', () => {
  it('hands in a complete application once, and writes it into the log', async () => {
    await using test = await createTestApp();
    const userId = await completeDraft(test);
    const applied = await (await test.as(userId)).catalog.submitApplication();
    expect(applied).toMatchObject({ status: 'applied', appliedAt: '2026-03-02T09:00:00Z', decidedAt: null });
    test.clock.advance({ hours: 1 });
    expect(await (await test.as(userId)).catalog.submitApplication()).toEqual(applied);
    const events = await test.db.select().from(auditEvents).where(eq(auditEvents.subjectId, applied.id));
    expect(events.map(({ action }) => action)).toEqual(['coach.opened', 'coach.applied']);
  });

  it('lists what is missing and leaves the draft a draft', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db, { status: 'draft' });
    const caller = await test.as(userId);
    await expect(caller.catalog.submitApplication()).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: {
        code: 'APPLICATION_INCOMPLETE',
        details: { gaps: ['bio', 'languages', 'experience', 'offering', 'why'] },
      },
    });
    expect(await caller.catalog.myFile()).toMatchObject({ status: 'draft', appliedAt: null });
  });

  it.each(['approved', 'paused'] as const)('refuses a coach who is %s already', async (status) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db, { status });
    await expect((await test.as(userId)).catalog.submitApplication()).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'APPLICATION_DECIDED' },
    });
  });

  it('can be handed in again after a no', async () => {
    await using test = await createTestApp();
    const userId = await completeDraft(test);
    const { id: coachId } = await (await test.as(userId)).catalog.submitApplication();
    const admin = await test.as(await createAdmin(test.db));
    await admin.admin.decideApplication({
      coachId,
      approve: false,
      reason: 'You tell us of one interview.',
      verified: false,
    });
    const caller = await test.as(userId);
    expect(await caller.catalog.myFile()).toMatchObject({
      status: 'declined',
      decisionReason: 'You tell us of one interview.',
    });
    expect(await caller.catalog.submitApplication()).toMatchObject({ status: 'applied', decidedAt: null });
  });

  it('is for coaches', async () => {
    await using test = await createTestApp();
    await expect((await test.as(null)).catalog.submitApplication()).rejects.toMatchObject({
      cause: { code: 'SIGN_IN_NEEDED' },
    });
    const candidate = await test.as(await createUser(test.db));
    await expect(candidate.catalog.submitApplication()).rejects.toMatchObject({
      cause: { code: 'NOT_A_COACH' },
    });
  });
});
