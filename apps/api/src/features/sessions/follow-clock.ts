import type { Id } from '@app/shared/id/id';
import { absentee, haveMet } from '@app/shared/sessions/attendance-outcome';
import { OVERTIME_MINUTES } from '@app/shared/sessions/join-window';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { SYSTEM } from '../../audit/audit.repository.ts';
import { lockBooking } from '../booking/booking.repository.ts';
import { finishSession, recordNoShow, startSession } from '../booking/run-session.ts';
import { listAttendance } from './attendance.repository.ts';

/**
 * Brings a session to where the clock and the attendance say it is: running once both have met and its
 * time has come; over after its end; or a no-show when somebody never came. Safe to ask at any time.
 */
export async function followClock(
  ctx: ActContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    let booking = await lockBooking(tx, bookingId);
    if (!booking || isBefore(ctx.now, booking.startsAt)) return;
    const events = await listAttendance(tx, bookingId);
    if (booking.status === 'confirmed' && haveMet(events)) booking = await startSession(ctx, tx, booking);

    if (booking.status === 'confirmed' && !isBefore(ctx.now, booking.endsAt)) {
      const by = absentee(events);
      if (by) await recordNoShow(ctx, tx, booking, { actor: SYSTEM, by });
      else booking = await startSession(ctx, tx, booking); // both came, never together: a person must judge
    }
    const wrapUpEnds = booking.endsAt.add({ minutes: OVERTIME_MINUTES });
    if (booking.status === 'in_session' && !isBefore(ctx.now, wrapUpEnds)) {
      await finishSession(ctx, tx, booking, { actor: SYSTEM, endedAt: booking.endsAt });
    }
  });
}
