import type { Queryable } from '@app/db/client';
import { isRetest, SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { findCoach } from '../catalog/coach.repository.ts';
import type { Booking } from './booking.repository.ts';

/** What is being paid for, in one line: it shows on Stripe's page and on the receipt. */
export async function describeSession(db: Queryable, booking: Booking): Promise<string> {
  const coach = await findCoach(db, booking.coachId);
  const withWhom = coach?.displayName ?? 'your coach';
  if (isRetest(booking)) return `Retest (${booking.durationMinutes} minutes) with ${withWhom}`;
  const label = SESSION_TYPE_LABEL[booking.sessionType].toLowerCase();
  return `Mock interview (${label}, ${booking.durationMinutes} minutes) with ${withWhom}`;
}
