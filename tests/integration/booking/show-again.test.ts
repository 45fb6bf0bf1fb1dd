import { newId } from '@app/db/new-id';
import { describe, expect, it } from 'vitest';
import { createConfirmedBooking } from '../../support/confirmed-booking.ts';
import { createOffering, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

describe('booking.again', () => {
  it('offers the same weekday and hour by the candidate’s clock, of what is sold now', async () => {
    await using test = await createTestApp({ now: '2026-04-20T10:00:00Z' });
    const { bookingId, candidateId, coachId } = await createConfirmedBooking(test.db, {
      startsAt: '2026-04-14T16:00:00Z', // a Tuesday, 18:00 in Berlin
    });
    await test.sql`update offerings set archived_at = '2026-04-19T00:00:00Z' where coach_id = ${coachId}`;
    const call = (await test.as(candidateId)).booking;
    expect(await call.again({ bookingId })).toBeNull(); // nothing like it is sold
    const offeringId = await createOffering(test.db, coachId, { priceAmountMinor: 13_000 });
    expect(await call.again({ bookingId })).toMatchObject({
      offeringId,
      price: { amountMinor: 13_000 },
      starts: ['2026-04-21T16:00:00.000Z', '2026-04-28T16:00:00.000Z', '2026-05-05T16:00:00.000Z'],
    });
  });

  it('is for its candidate only', async () => {
    await using test = await createTestApp();
    const { bookingId } = await createConfirmedBooking(test.db);
    const stranger = (await test.as(await createUser(test.db))).booking;
    for (const id of [bookingId, newId('booking')]) {
      await expect(stranger.again({ bookingId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
