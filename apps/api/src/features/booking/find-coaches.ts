import type { FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { inWeekParts } from '@app/shared/catalog/free-time';
import type { ActContext } from '../../app-context.ts';
import { type Coach, listCoaches } from '../catalog/coach.repository.ts';
import { toCoachView, toOfferingView } from '../catalog/coach.view.ts';
import { type CoachHit, countCoaches, searchCoaches } from '../catalog/coach-search.repository.ts';
import { listOfferings, type Offering } from '../catalog/offering.repository.ts';
import { loadCalendars } from './list-slots.ts';

export const COACHES_PER_PAGE = 10;
const SLOTS_SHOWN = 3;
const DEFAULT_DAYS = 14;
const LONGEST_DAYS = 60;
/** Free time is computed for so many coaches at a time; beyond the limit the answer says "at least". */
const CHUNK = 500;
const EXAMINED_AT_MOST = 5_000;

type FoundCoach = CoachHit & { starts: number[] };

/**
 * The directory: who fits, and when they are free. When times or "soonest" are asked for, the engine is
 * asked for every coach that fits; else only for those on the page.
 */
export async function findCoaches(ctx: ActContext, input: FindCoachesInput) {
  const { db } = ctx;
  const byTime = input.freeFrom !== null || input.freeTo !== null || input.freeParts.length > 0;
  const { page, sort } = input;
  const offset = (page - 1) * COACHES_PER_PAGE;
  if (!byTime && sort !== 'soonest') {
    const hits = await searchCoaches(db, input, { sort, limit: COACHES_PER_PAGE, offset });
    const total = await countCoaches(db, input);
    return {
      ...(await present(ctx, await withStarts(ctx, hits, input))),
      total,
      atLeast: false,
      perPage: COACHES_PER_PAGE,
    };
  }
  const examined = await searchCoaches(db, input, { sort, limit: EXAMINED_AT_MOST, offset: 0 });
  const free: FoundCoach[] = [];
  for (let start = 0; start < examined.length; start += CHUNK) {
    const found = await withStarts(ctx, examined.slice(start, start + CHUNK), input);
    free.push(...found.filter(({ starts }) => starts.length > 0));
  }
  if (sort === 'soonest') free.sort((a, b) => a.starts[0]! - b.starts[0]!);
  const shown = await present(ctx, free.slice(offset, offset + COACHES_PER_PAGE));
  return {
    ...shown,
    total: free.length,
    atLeast: examined.length === EXAMINED_AT_MOST,
    perPage: COACHES_PER_PAGE,
  };
}

async function withStarts(ctx: ActContext, hits: CoachHit[], input: FindCoachesInput): Promise<FoundCoach[]> {
  const window = wantedWindow(input, ctx.now);
  const coachIds = hits.map(({ coachId }) => coachId);
  const calendars = await loadCalendars(ctx.db, coachIds, window);
  const fits = inWeekParts({ timeZone: input.timeZone, parts: input.freeParts });
  return hits.map((hit) => {
    const starts = calendars.openStarts(hit.coachId, hit.durationMinutes, ctx.now, window);
    return { ...hit, starts: firstFew(starts, fits) };
  });
}

function firstFew(starts: readonly number[], fits: (start: number) => boolean): number[] {
  const few: number[] = [];
  for (const start of starts) {
    if (!fits(start)) continue;
    few.push(start);
    if (few.length === SLOTS_SHOWN) break;
  }
  return few;
}

/** Whole days of the candidate's zone. */
function wantedWindow({ freeFrom, freeTo, timeZone }: FindCoachesInput, now: Temporal.Instant) {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = freeFrom ? Temporal.PlainDate.from(freeFrom) : today;
  const wantedLast = freeTo ? Temporal.PlainDate.from(freeTo) : first.add({ days: DEFAULT_DAYS });
  const latest = first.add({ days: LONGEST_DAYS });
  const last = Temporal.PlainDate.compare(wantedLast, latest) > 0 ? latest : wantedLast;
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone }).toInstant();
  const from = startOf(first);
  return { from: Temporal.Instant.compare(from, now) > 0 ? from : now, to: startOf(last.add({ days: 1 })) };
}

async function present({ db }: ActContext, found: FoundCoach[]) {
  const ids = found.map(({ coachId }) => coachId);
  const coaches = await listCoaches(db, ids);
  const offerings = Map.groupBy(await listOfferings(db, ids), ({ coachId }) => coachId);
  return {
    coaches: found.map((hit) => card(hit, coaches.get(hit.coachId)!, offerings.get(hit.coachId) ?? [])),
  };
}

function card({ offeringId, starts }: FoundCoach, coach: Coach, offerings: Offering[]) {
  const { bio: _bio, experience: _experience, ...view } = toCoachView(coach);
  const shown = offerings.find(({ id }) => id === offeringId) ?? offerings[0]!;
  return {
    ...view,
    sessionTypes: [...new Set(offerings.map(({ sessionType }) => sessionType))],
    lowest: toOfferingView(
      offerings.reduce((low, each) => (each.priceAmountMinor < low.priceAmountMinor ? each : low)),
    ),
    offering: toOfferingView(shown),
    nextStarts: starts.map((start) => new Date(start).toISOString()),
  };
}
