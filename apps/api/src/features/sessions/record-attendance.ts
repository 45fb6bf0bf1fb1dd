import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { Party } from '../booking/require-own-booking.ts';
import { insertAttendance } from './attendance.repository.ts';
import { followClock } from './follow-clock.ts';

type Visit = { bookingId: Id<'booking'>; userId: Id<'user'>; role: Party; kind: 'joined' | 'left' };

/** Writes down that somebody came or went, and starts the session when that made it complete. */
export async function recordAttendance(ctx: ActContext, visit: Visit): Promise<void> {
  await insertAttendance(ctx.db, { ...visit, occurredAt: ctx.now });
  if (visit.kind === 'joined') await followClock(ctx, { bookingId: visit.bookingId });
}
