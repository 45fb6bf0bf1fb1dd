import type { Queryable } from '@app/db/client';
import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { busySource } from '@app/shared/availability/busy-kind';
import { nearestSlots } from '@app/shared/availability/nearest-slots';
import { type SlotRefusal, slotRefusal } from '@app/shared/availability/slot-refusal';
import { openSlots } from '@app/shared/availability/slots';
import { withAllHours } from '@app/shared/availability/within-hours';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { PreparedHours } from '../availability/prepare-schedules.ts';
import type { Booking } from './booking.repository.ts';
import { loadCalendars } from './list-slots.ts';

type WantedSlot = {
  coachId: Id<'coach'>;
  offeringId: Id<'offering'>;
  durationMinutes: number;
  startsAt: Temporal.Instant;
  /** The booking that wants to move there: not in its own way, and its present time is not offered instead. */
  moves?: Pick<Booking, 'id' | 'startsAt'>;
  /** Hours that are being saved in this transaction. */
  hours?: PreparedHours;
  /** The coach offered this very time: neither their hours and steps nor a calendar's silence count; what is taken does. */
  isPromised?: boolean;
};

const LOOK_AROUND = { hours: 24 * 7 };

const CODE_OF = {
  notice: 'NOTICE_TOO_SHORT',
  horizon: 'SLOT_NOT_OFFERED',
  closed: 'SLOT_NOT_OFFERED',
  grid: 'SLOT_NOT_OFFERED',
  busy: 'SLOT_TAKEN',
  buffer: 'SLOT_TAKEN',
  cap: 'SLOT_NOT_OFFERED',
} as const satisfies Record<SlotRefusal, string>;

/**
 * The same rule that lists slots, asked again for one of them inside the transaction that takes it.
 *
 * @throws DomainError `SLOT_TAKEN`, `SLOT_NOT_OFFERED` or `NOTICE_TOO_SHORT` with the rule and the nearest three free starts;
 * `COACH_CALENDAR_SILENT` when there are none until a calendar answers
 */
export async function requireSlot(db: Queryable, wanted: WantedSlot, now: Temporal.Instant): Promise<void> {
  const { coachId, offeringId, durationMinutes, startsAt, moves, hours } = wanted;
  const around = { from: startsAt.subtract(LOOK_AROUND), to: startsAt.add(LOOK_AROUND) };
  const known = hours && new Map([[coachId, hours]]);
  const calendars = await loadCalendars({ db, now }, [coachId], around, known);
  const schedule = calendars.scheduleOf(coachId, offeringId);
  if (!schedule) throw new DomainError('SLOT_NOT_OFFERED', { rule: 'closed', nearest: [] });
  const counts = ({ kind }: BusyTime) => !(wanted.isPromised && busySource(kind).of === 'silence');
  const question = {
    durationMin: durationMinutes,
    busy: calendars.busyOf(coachId, moves ? [moves.id] : []).filter(counts),
    now: now.epochMilliseconds,
  };
  const start = startsAt.epochMilliseconds;
  const judged = wanted.isPromised ? withAllHours(schedule) : schedule;
  const rule = slotRefusal(judged, question, start);
  if (!rule) return;
  if ((rule === 'busy' || rule === 'buffer') && calendars.isSilent(coachId))
    throw new DomainError('COACH_CALENDAR_SILENT', { rule: 'silence', startsAt: startsAt.toString() });
  const window = { from: around.from.epochMilliseconds, to: around.to.epochMilliseconds };
  const present = moves?.startsAt.epochMilliseconds;
  const others = openSlots(schedule, question, window).filter((free) => free !== present);
  const nearest = nearestSlots(others, start);
  throw new DomainError(CODE_OF[rule], {
    rule,
    startsAt: startsAt.toString(),
    nearest: nearest.map((free) => new Date(free).toISOString()),
  });
}
