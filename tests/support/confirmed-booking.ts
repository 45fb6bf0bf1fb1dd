import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { payments } from '@app/db/schema/payments';
import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { createCoach, createOffering, createUser } from './factories.ts';

type Options = { startsAt?: string; payment?: Partial<typeof payments.$inferInsert> };

/** A paid session of Ines (Berlin) with Adaeze (Denver): 60 minutes, 120.00 €, 15 % commission. */
export async function createConfirmedBooking(db: Database, options: Options = {}) {
  const startsAt = Temporal.Instant.from(options.startsAt ?? '2026-04-14T16:00:00Z');
  const madeAt = Temporal.Instant.from('2026-03-01T08:00:00Z');
  const candidateId = await createUser(db);
  const { coachId, userId: coachUserId } = await createCoach(db);
  const offeringId = await createOffering(db, coachId);
  const bookingId = newId('booking');
  await db.insert(bookings).values({
    id: bookingId,
    candidateId,
    coachId,
    offeringId,
    status: 'confirmed',
    sessionType: 'behavioural',
    durationMinutes: 60,
    startsAt,
    endsAt: startsAt.add({ hours: 1 }),
    candidateTimeZone: 'Europe/Berlin',
    coachTimeZone: 'America/Denver',
    priceAmountMinor: 12_000,
    priceCurrency: 'EUR',
    commissionBasisPoints: 1_500,
    policy: DEFAULT_BOOKING_POLICY,
    confirmedAt: madeAt,
    createdAt: madeAt,
    updatedAt: madeAt,
  });
  const paymentId = newId('payment');
  await db.insert(payments).values({
    id: paymentId,
    bookingId,
    candidateId,
    coachId,
    description: 'Mock interview (behavioural, 60 minutes) with Adaeze W.',
    sessionStartsAt: startsAt,
    commissionBasisPoints: 1_500,
    status: 'succeeded',
    amountMinor: 12_000,
    currency: 'EUR',
    cardLast4: '4242',
    succeededAt: madeAt,
    createdAt: madeAt,
    updatedAt: madeAt,
    ...options.payment,
  });
  return { bookingId, candidateId, coachId, coachUserId, paymentId, startsAt };
}
