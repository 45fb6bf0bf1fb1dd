import { coaches, offerings } from '@app/db/schema/catalog';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

async function slugOf(test: TestApp, coachId: Awaited<ReturnType<typeof createCoach>>['coachId']) {
  const [row] = await test.db.select({ slug: coaches.slug }).from(coaches).where(eq(coaches.id, coachId));
  return row!.slug;
}

describe('catalog.coach', () => {
  it('shows a visitor the page with what is for sale, shortest first', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    await createOffering(test.db, coachId, { durationMinutes: 60 });
    await createOffering(test.db, coachId, { durationMinutes: 30, priceAmountMinor: 6_200 });
    const page = await (await test.as(null)).catalog.coach({ slug: await slugOf(test, coachId) });
    expect(page).toMatchObject({ id: coachId, displayName: 'Adaeze W.', bookable: true });
    expect(page.offerings.map(({ durationMinutes, price }) => [durationMinutes, price.amountMinor])).toEqual([
      [30, 6_200],
      [60, 12_000],
    ]);
  });

  it('shows nothing that is between the coach and us', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    await test.db
      .update(coaches)
      .set({ application: { why: 'Because' }, decisionReason: 'Good' })
      .where(eq(coaches.id, coachId));
    const page = await (await test.as(null)).catalog.coach({ slug: await slugOf(test, coachId) });
    const shown = JSON.stringify(page);
    for (const secret of ['Because', 'Good', 'acct_', 'usr_']) expect(shown).not.toContain(secret);
  });

  it('leaves out what was withdrawn', async () => {
    await using test = await createTestApp();
    const { coachId, userId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    await (await test.as(userId)).catalog.withdrawOffering({ offeringId });
    const page = await (await test.as(null)).catalog.coach({ slug: await slugOf(test, coachId) });
    expect(page.offerings).toEqual([]);
  });

  it.each(['draft', 'applied', 'declined', 'paused'] as const)('hides a coach who is %s', async (status) => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db, { status });
    const call = (await test.as(null)).catalog.coach({ slug: await slugOf(test, coachId) });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'COACH_NOT_FOUND' } });
  });

  it('knows nobody by an address that was never given', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).catalog.coach({ slug: 'nobody' });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'COACH_NOT_FOUND' } });
  });
});

describe('catalog.offering', () => {
  it('shows a visitor an offering with its coach', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const shown = await (await test.as(null)).catalog.offering({ offeringId });
    expect(shown).toMatchObject({ id: offeringId, durationMinutes: 60, coach: { id: coachId } });
  });

  it.each([
    ['is withdrawn', { archivedAt: Temporal.Instant.from('2026-02-01T00:00:00Z') }, 'approved'],
    ['belongs to a coach who is paused', {}, 'paused'],
  ] as const)('answers NOT_FOUND for one that %s', async (_what, change, status) => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db, { status });
    const offeringId = await createOffering(test.db, coachId);
    await test.db
      .update(offerings)
      .set({ sessionType: 'case', ...change })
      .where(eq(offerings.id, offeringId));
    const call = (await test.as(null)).catalog.offering({ offeringId });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { code: 'OFFERING_NOT_FOUND' } });
  });
});

describe('catalog.facets', () => {
  it('counts coaches, not offerings, and only those who can be booked', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    await createOffering(test.db, coachId, { durationMinutes: 30, priceAmountMinor: 5_000 });
    await createOffering(test.db, coachId, { durationMinutes: 60, priceAmountMinor: 9_000 });
    await test.db
      .update(coaches)
      .set({ languages: ['English', 'Igbo'] })
      .where(eq(coaches.id, coachId));
    for (const options of [{ status: 'applied' as const }, { payoutsReady: false }]) {
      await createOffering(test.db, (await createCoach(test.db, options)).coachId);
    }
    expect(await (await test.as(null)).catalog.facets()).toEqual({
      sessionTypes: [{ sessionType: 'behavioural', coaches: 1 }],
      languages: [
        { language: 'English', coaches: 1 },
        { language: 'Igbo', coaches: 1 },
      ],
      lowestPrices: [{ amountMinor: 5_000, coaches: 1 }],
    });
  });

  it('counts anew after a minute', async () => {
    await using test = await createTestApp();
    const asked = async () => (await (await test.as(null)).catalog.facets()).sessionTypes;
    expect(await asked()).toEqual([]);
    await createOffering(test.db, (await createCoach(test.db)).coachId);
    test.clock.advance({ seconds: 61 });
    expect(await asked()).toEqual([{ sessionType: 'behavioural', coaches: 1 }]);
  });
});
