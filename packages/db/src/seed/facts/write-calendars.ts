import type { MarketRows } from '../market-rows.ts';
import { DAY, HOUR, instantAt, MINUTE, type Millis, type SeedCoach } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';

const DAYS_READ = 75;
const CALENDAR_NAME = 'Family calendar';

/**
 * The demo coach's other calendar, as it was read last: a standing lunch on Wednesdays; and two sessions that were
 * booked while it did not answer, one of them beside something that stands there. Nothing is fetched in the demo, so it is not due again for a year; when the demo's clock moves on it shows as stale.
 */
export function writeCalendars(
  coaches: readonly SeedCoach[],
  { base, rows, makeId }: { base: Millis; rows: MarketRows; makeId: MakeId },
): void {
  const coach = coaches.find(({ email }) => email === 'coach@demo.test');
  if (!coach) return;
  const createdAt = instantAt(base - 40 * DAY);
  const feedId = makeId('calendarFeed', createdAt);
  const { coachId } = coach;
  const lunches = wednesdays(base).map((midnight) => ({
    feedId,
    coachId,
    startsAt: instantAt(midnight + 12 * HOUR),
    endsAt: instantAt(midnight + 13 * HOUR),
  }));
  rows.calendarFeeds.push({
    id: feedId,
    coachId,
    name: CALENDAR_NAME,
    url: 'https://calendar.example.com/family/basic.ics',
    coveredUntil: instantAt(base + DAYS_READ * DAY),
    events: 14,
    checkedAt: instantAt(base - 4 * MINUTE),
    readAt: instantAt(base - 4 * MINUTE),
    dueAt: instantAt(base + 365 * DAY),
    createdAt,
  });
  rows.calendarBusy.push(...lunches);
  const [, second, third] = rows.bookings
    .filter((each) => each.coachId === coachId && each.status === 'confirmed')
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  if (second) rows.calendarBusy.push(letClash(second, { feedId, coachId }));
  if (third) third.calendarsStale = true;
}

/** Booked while the calendar did not answer; read again, it turned out to have something half an hour in. */
function letClash(
  session: MarketRows['bookings'][number],
  feed: Pick<MarketRows['calendarBusy'][number], 'feedId' | 'coachId'>,
): MarketRows['calendarBusy'][number] {
  const startsAt = session.startsAt.add({ minutes: 30 });
  const endsAt = startsAt.add({ minutes: 90 });
  Object.assign(session, { clashCalendar: CALENDAR_NAME, clashStartsAt: startsAt, clashEndsAt: endsAt });
  return { ...feed, startsAt, endsAt };
}

/** Midnights in UTC; 1970-01-07 was one. */
function wednesdays(base: Millis): Millis[] {
  const first = Math.ceil((base / DAY - 6) / 7) * 7 + 6;
  return Array.from({ length: Math.floor(DAYS_READ / 7) }, (_, week) => (first + week * 7) * DAY);
}
