import { openSlots } from '@app/shared/availability/slots';
import {
  HOUR,
  MINUTE,
  type Millis,
  type SeedCandidate,
  type SeedCoach,
  type SeedOffering,
} from '../people/seed-person.ts';
import type { Random } from '../random.ts';

type Busy = { start: Millis; end: Millis };

/** Who is busy when, and where a free time lies. */
export type Calendars = {
  /** A start that the coach's hours offer and both have free; undefined when there is none in the window. */
  findSlot(wish: SlotWish): Millis | undefined;
  isFree(candidate: SeedCandidate, coach: SeedCoach, start: Millis, end: Millis): boolean;
  take(candidate: SeedCandidate, coach: SeedCoach, start: Millis, end: Millis): void;
};

export type SlotWish = {
  candidate: SeedCandidate;
  coach: SeedCoach;
  offering: SeedOffering;
  /** When the booking is made: notice and horizon count from it. */
  madeAt: Millis;
  from: Millis;
  to: Millis;
};

export function createCalendars(random: Random): Calendars {
  const busy = new Map<unknown, Busy[]>();
  const busyOf = (who: unknown) => busy.get(who) ?? [];
  const clashes = (who: unknown, start: Millis, end: Millis) =>
    busyOf(who).some((each) => each.start < end && start < each.end);
  const add = (who: unknown, start: Millis, end: Millis) => busy.set(who, [...busyOf(who), { start, end }]);
  return {
    findSlot({ candidate, coach, offering, madeAt, from, to }) {
      const durationMin = offering.text[1];
      const around = busyOf(coach).filter(({ start, end }) => end > from - 4 * HOUR && start < to + 4 * HOUR);
      const starts = openSlots(coach.schedule, { durationMin, busy: around, now: madeAt }, { from, to });
      const possible = starts.filter(
        (start) =>
          isAwake(candidate, start, 6, 23) &&
          !clashes(candidate, start - 30 * MINUTE, start + (durationMin + 30) * MINUTE),
      );
      return possible.length > 0 ? random.pick(possible) : undefined;
    },
    isFree: (candidate, coach, start, end) => !clashes(candidate, start, end) && !clashes(coach, start, end),
    take(candidate, coach, start, end) {
      add(candidate, start, end);
      add(coach, start, end);
    },
  };
}

const hourFormats = new Map<string, Intl.DateTimeFormat>();

/** Whether it is daytime for them: nobody books an interview for three in the morning of their own day. */
export function isAwake(
  { story: { timeZone } }: SeedCandidate,
  at: Millis,
  fromHour: number,
  toHour: number,
): boolean {
  let format = hourFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
    hourFormats.set(timeZone, format);
  }
  const hour = Number(format.format(at));
  return hour >= fromHour && hour < toHour;
}
