import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { mayMarkAbsent } from '@app/shared/sessions/attendance-outcome';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { lockBooking } from '../booking/booking.repository.ts';
import { requireParty } from '../booking/require-own-booking.ts';
import { finishSession, recordNoShow } from '../booking/run-session.ts';
import { wrongState } from '../booking/transition-booking.ts';
import { listAttendance } from './attendance.repository.ts';

type UserContext = ActContext & { user: SignedInUser };

/** The coach ends the talk; from here the report is due. */
export async function endSession(
  ctx: UserContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { booking, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'coach');
    if (booking.status !== 'in_session') throw wrongState(booking);
    const endedAt = isBefore(ctx.now, booking.startsAt) ? booking.startsAt : ctx.now;
    await finishSession(ctx, tx, booking, { actor, endedAt });
  });
}

/** One who came says that the other did not, after the grace. NO_SHOW_TOO_EARLY, OTHER_CAME. */
export async function markAbsent(
  ctx: UserContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { booking, party, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user);
    if (booking.status !== 'confirmed') throw wrongState(booking);
    const events = await listAttendance(tx, bookingId);
    const session = { startsAt: booking.startsAt, graceMinutes: booking.policy.noShowGraceMinutes };
    const refusal = mayMarkAbsent(session, events, party, ctx.now);
    if (refusal) throw new DomainError(refusal, { bookingId });
    await recordNoShow(ctx, tx, booking, { actor, by: party === 'coach' ? 'candidate' : 'coach' });
  });
}
