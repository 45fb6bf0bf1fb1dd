import type { Id } from '@app/shared/id/id';
import { agendaOf } from '@app/shared/sessions/agenda';
import { mayMarkAbsent, presentAfter } from '@app/shared/sessions/attendance-outcome';
import { roomOpensAt, roomState } from '@app/shared/sessions/join-window';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findBookingDetails } from '../booking/booking-details.repository.ts';
import { requireParty } from '../booking/require-own-booking.ts';
import { listAttendance } from './attendance.repository.ts';

type IceServer = { urls: string | string[]; username?: string; credential?: string };

/** The room as one of its two people finds it: when, with whom, how the time is spent, who is there. */
export async function showRoom(
  { db, now, user, config }: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
) {
  const details = await findBookingDetails(db, bookingId);
  const { booking, party } = requireParty(details?.booking, user);
  const { candidate, coach, brief } = details!; // requireParty has thrown when there is none
  const events = await listAttendance(db, bookingId);
  const live = booking.status === 'confirmed' || booking.status === 'in_session';
  const graceMinutes = booking.policy.noShowGraceMinutes;
  const session = { startsAt: booking.startsAt, graceMinutes };
  return {
    bookingId,
    party,
    status: booking.status,
    state: live ? roomState(booking, config.ROOM_OPENS_MINUTES, now) : ('closed' as const),
    now: now.toString(),
    opensAt: roomOpensAt(booking, config.ROOM_OPENS_MINUTES).toString(),
    startsAt: booking.startsAt.toString(),
    endsAt: booking.endsAt.toString(),
    durationMinutes: booking.durationMinutes,
    sessionType: booking.sessionType,
    /** At a retest, the tasks that are checked: both have them before them. */
    retest: booking.retest?.tasks ?? null,
    agenda: agendaOf(booking.durationMinutes),
    candidate: { name: candidate.name, timeZone: booking.candidateTimeZone },
    coach: { displayName: coach.displayName, timeZone: coach.timeZone, slug: coach.slug },
    present: presentAfter(events),
    /** Null when the other can be marked absent now; else why not. */
    absentRefusal:
      booking.status === 'confirmed' ? mayMarkAbsent(session, events, party, now) : 'WRONG_STATE',
    graceEndsAt: booking.startsAt.add({ seconds: Math.round(graceMinutes * 60) }).toString(),
    iceServers: JSON.parse(config.ICE_SERVERS) as IceServer[],
    /** The candidate's brief lies at the coach's side only. */
    brief: party === 'coach' && brief ? briefAtHand(brief) : null,
  };
}

type BriefRow = NonNullable<NonNullable<Awaited<ReturnType<typeof findBookingDetails>>>['brief']>;

const briefAtHand = ({ bookingId: _booking, updatedAt: _updated, ...brief }: BriefRow) => brief;
