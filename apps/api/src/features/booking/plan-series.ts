import { nearestSlots } from '@app/shared/availability/nearest-slots';
import { slotRefusal } from '@app/shared/availability/slot-refusal';
import { openSlots } from '@app/shared/availability/slots';
import type { PlanSeriesInput } from '@app/shared/booking/booking.schema';
import { weeklyStarts } from '@app/shared/booking/weekly-series';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { listOwnSessions } from './booking.repository.ts';
import { listUnpaid } from './list-held.ts';
import { loadCalendars } from './list-slots.ts';
import { findOwnHold } from './replace-hold.ts';

/** Half a week on both sides: what is offered instead stays in that week. */
const AROUND_MS = 84 * 3_600_000;

/**
 * The weeks of a series as they stand now: the same wall time in the asker's zone, each with the rule that
 * refuses it and the free times nearest to it in that week, or free. Nothing is kept by asking.
 */
export async function planSeries(
  ctx: ActContext & { user: SignedInUser | null },
  { offeringId, startsAt, timeZone, sessions, except }: PlanSeriesInput,
) {
  const { db, now, user } = ctx;
  const { offering, coach } = await getOfferingForSale(db, offeringId);
  const weeks = weeklyStarts(startsAt, timeZone, sessions);
  const last = weeks.at(-1)?.startsAt ?? startsAt;
  const period = { from: startsAt.subtract({ hours: 84 }), to: last.add({ hours: 84 }) };
  const calendars = await loadCalendars(ctx, [coach.id], period);
  const schedule = calendars.scheduleOf(coach.id, offeringId);
  const held = user ? await findOwnHold({ ...ctx, user }, except) : undefined;
  const replaced = held ? (await listUnpaid(ctx, db, held)).map(({ id }) => id) : [];
  const sits = user ? await listOwnSessions(db, user.id, period) : [];
  const own = sits.filter(({ id }) => !replaced.includes(id));
  const durationMs = offering.durationMinutes * 60_000;
  const isOwn = (start: number) =>
    own.some(
      (each) => start < each.endsAt.epochMilliseconds && start + durationMs > each.startsAt.epochMilliseconds,
    );
  const question = {
    durationMin: offering.durationMinutes,
    busy: calendars.busyOf(coach.id, replaced),
    now: now.epochMilliseconds,
  };
  const judge = (start: number) => {
    if (!schedule) return 'closed' as const;
    if (isOwn(start)) return 'you_are_busy' as const;
    return slotRefusal(schedule, question, start) ?? null;
  };
  return {
    coachTimeZone: coach.timeZone,
    weeks: weeks.map(({ startsAt: week, isShifted }) => {
      const start = week.epochMilliseconds;
      const refusal = judge(start);
      const window = { from: start - AROUND_MS, to: start + AROUND_MS };
      const free = refusal && schedule ? openSlots(schedule, question, window) : [];
      const nearest = nearestSlots(
        free.filter((each) => !isOwn(each)),
        start,
      );
      return {
        startsAt: week.toString(),
        isShifted,
        refusal,
        nearest: nearest.map((each) => new Date(each).toISOString()),
      };
    }),
  };
}
