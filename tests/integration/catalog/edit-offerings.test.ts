import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

const fields = {
  sessionType: 'leadership',
  durationMinutes: 45,
  title: 'The manager round',
  description: 'Six questions.',
  price: { amountMinor: 9_600, currency: 'EUR' },
} as const;

describe('catalog.addOffering', () => {
  it('adds one that can be booked at once', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const added = await (await test.as(userId)).catalog.addOffering(fields);
    expect(await (await test.as(null)).catalog.offering({ offeringId: added.id })).toMatchObject(fields);
  });

  it('refuses another currency than the platform’s', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).catalog.addOffering({
      ...fields,
      price: { amountMinor: 9_600, currency: 'USD' },
    });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'OTHER_CURRENCY' } });
    expect((await (await test.as(userId)).catalog.myFile()).offerings).toEqual([]);
  });

  it.each([
    ['a length nobody sells', { durationMinutes: 50 }, 'durationMinutes'],
    ['no title', { title: '  ' }, 'title'],
    ['a gift', { price: { amountMinor: 99, currency: 'EUR' } }, 'price'],
    ['half a cent', { price: { amountMinor: 100.5, currency: 'EUR' } }, 'price'],
    ['more than a card can be charged', { price: { amountMinor: 100_000_000, currency: 'EUR' } }, 'price'],
    ['a type that does not exist', { sessionType: 'juggling' }, 'sessionType'],
  ])('refuses %s at the field', async (_what, wrong, field) => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db);
    const call = (await test.as(userId)).catalog.addOffering({ ...fields, ...wrong } as typeof fields);
    await expect(call).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(field),
    });
  });
});

describe('catalog.changeOffering', () => {
  it('makes a new one and takes the old one out of sale; what is booked keeps its terms', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId, { priceAmountMinor: 12_000 });
    const candidate = await test.as(await createUser(test.db));
    const held = await candidate.booking.holdSlot({
      offeringId,
      startsAt: '2026-03-04T17:00:00Z',
      timeZone: 'UTC',
    });
    const changed = await (await test.as(userId)).catalog.changeOffering({ offeringId, ...fields });
    expect(changed.id).not.toBe(offeringId);
    const { offerings } = await (await test.as(userId)).catalog.myFile();
    expect(offerings).toEqual([changed]);
    expect(await candidate.booking.show({ bookingId: held.id })).toMatchObject({
      price: { amountMinor: 12_000 },
      durationMinutes: 60,
    });
    await expect(
      candidate.booking.holdSlot({ offeringId, startsAt: '2026-03-05T17:00:00Z', timeZone: 'UTC' }),
    ).rejects.toMatchObject({ cause: { code: 'OFFERING_NOT_FOUND' } });
  });

  it('changes nothing when the new terms are refused', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const call = (await test.as(userId)).catalog.changeOffering({
      offeringId,
      ...fields,
      price: { amountMinor: 9_600, currency: 'USD' },
    });
    await expect(call).rejects.toMatchObject({ cause: { code: 'OTHER_CURRENCY' } });
    expect((await (await test.as(userId)).catalog.myFile()).offerings.map(({ id }) => id)).toEqual([
      offeringId,
    ]);
  });
});

describe.each(['changeOffering', 'withdrawOffering'] as const)('catalog.%s', (name) => {
  const input = (offeringId: Awaited<ReturnType<typeof createOffering>>) =>
    (name === 'changeOffering' ? { offeringId, ...fields } : { offeringId }) as never; // each takes its own

  it('answers NOT_FOUND for an id that is unknown, another’s, or withdrawn before', async () => {
    await using test = await createTestApp();
    const { userId, coachId } = await createCoach(test.db);
    const own = await createOffering(test.db, coachId);
    const others = await createOffering(test.db, (await createCoach(test.db)).coachId);
    const caller = await test.as(userId);
    await caller.catalog.withdrawOffering({ offeringId: own });
    for (const offeringId of [newId('offering'), others, own]) {
      await expect(caller.catalog[name](input(offeringId))).rejects.toMatchObject({
        code: 'NOT_FOUND',
        cause: { code: 'OFFERING_NOT_FOUND' },
      });
    }
    expect(await caller.catalog.offering({ offeringId: others })).toMatchObject({ id: others });
  });
});

describe.each(['addOffering', 'changeOffering', 'withdrawOffering'] as const)('catalog.%s', (name) => {
  it('is for coaches', async () => {
    await using test = await createTestApp();
    const { coachId } = await createCoach(test.db);
    const offeringId = await createOffering(test.db, coachId);
    const input = {
      addOffering: fields,
      changeOffering: { offeringId, ...fields },
      withdrawOffering: { offeringId },
    }[name];
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
