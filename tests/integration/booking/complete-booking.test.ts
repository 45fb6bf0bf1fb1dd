import { newId } from '@app/db/new-id';
import { expect, it } from 'vitest';
import { completeBookingJob } from '../../../apps/api/src/features/booking/complete-booking.job.ts';
import { runJob } from '../../../apps/api/src/jobs/run-job.ts';
import { createEndedSession } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

it('completes the booking and counts it for the coach, once however often the job runs', async () => {
  await using test = await createTestApp({ now: '2026-03-12T12:00:00Z' });
  const { bookingId, coach } = await createEndedSession(test.db);
  const payload = { bookingId, reportId: newId('report') };
  await runJob(completeBookingJob, payload, test.app);
  await runJob(completeBookingJob, payload, test.app);

  const [row] = await test.sql`
    select bookings.status, completed_sessions from bookings join coaches on coaches.id = coach_id
    where bookings.id = ${bookingId} and coaches.id = ${coach.coachId}`;
  expect(row).toEqual({ status: 'completed', completed_sessions: 1 });
});
