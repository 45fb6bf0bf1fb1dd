import type { FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { inWeekParts } from '@app/shared/catalog/free-time';
import type { ActContext } from '../../app-context.ts';
import { type Coach, listCoaches } from '../catalog/coach.repository.ts';
import { toCoachView, toOfferingView } from '../catalog/coach.view.ts';
import { type CoachHit, countCoaches, searchCoaches } from '../catalog/coach-search.repository.ts';
import { listOfferings, type Offering } from '../catalog/offering.repository.ts';
import { findFreeCoaches } from './find-free-coaches.ts';
import { loadCalendars } from './list-slots.ts';

const COACHES_PER_PAGE = 10;
const SLOTS_SHOWN = 3;
const DEFAULT_DAYS = 14;
const LONGEST_DAYS = 60;
/** So many are asked at a time when they are free. In a market of this size the total is exact; past it, only until the page is full. */
const ASKED_AT_ONCE = 500;
const ASKED_AT_MOST = 5_000;
/** Whoever is free soonest is looked for among so many, in the order of candour: all of them have to be asked. */
const SOONEST_AMONG = 1_000;
const COUNTED_AT_MOST = 1_000;

type FoundCoach = CoachHit & { starts: number[] };

/**
 * The directory: who fits, and when they are free. The engine is asked only about coaches who may come onto
 * the page: when times are wanted, the index of free times says who that is.
 */
export async function findCoaches(ctx: ActContext, input: FindCoachesInput) {
  const wantsTimes = input.freeFrom !== null || input.freeTo !== null || input.freeParts.length > 0;
  const { found, total, atLeast } =
    wantsTimes || input.sort === 'soonest' ? await findFree(ctx, input) : await findAny(ctx, input);
  return { ...(await present(ctx, found)), total, atLeast, perPage: COACHES_PER_PAGE };
}

type Found = { found: FoundCoach[]; total: number; atLeast: boolean };

async function findAny(ctx: ActContext, input: FindCoachesInput): Promise<Found> {
  const offset = offsetOf(input);
  const [hits, counted] = await Promise.all([
    searchCoaches(ctx.db, input, { sort: input.sort, limit: COACHES_PER_PAGE, offset }),
    countCoaches(ctx.db, input, COUNTED_AT_MOST + 1),
  ]);
  const seen = hits.length > 0 ? offset + hits.length : 0;
  const total = Math.max(Math.min(counted, COUNTED_AT_MOST), seen);
  return { found: await withStarts(ctx, hits, input), total, atLeast: counted > COUNTED_AT_MOST };
}

async function findFree(ctx: ActContext, input: FindCoachesInput): Promise<Found> {
  const page = { offset: offsetOf(input), perPage: COACHES_PER_PAGE };
  const free = await findFreeCoaches(ctx, input, wantedWindow(input, ctx.now), page);
  if (!free) return askEverybody(ctx, input);
  const found = (await withStarts(ctx, free.candidates, input)).filter(({ starts }) => starts.length > 0);
  const shown = found.slice(0, COACHES_PER_PAGE);
  return { ...free, found: shown, total: Math.max(free.total, shown.length && page.offset + shown.length) };
}

/** Without an index: one stretch of coaches after the other until the page is full. */
async function askEverybody(ctx: ActContext, input: FindCoachesInput): Promise<Found> {
  const isSoonest = input.sort === 'soonest';
  const offset = offsetOf(input);
  const enough = offset + COACHES_PER_PAGE + 1; // one more than shown: then there is a next page
  const free: FoundCoach[] = [];
  const limit = isSoonest ? SOONEST_AMONG : ASKED_AT_ONCE;
  const atMost = isSoonest ? SOONEST_AMONG : ASKED_AT_MOST + offset;
  let asked = 0;
  let isAll = false;
  while (!isAll && asked < atMost && (asked === 0 || free.length < enough)) {
    const hits = await searchCoaches(ctx.db, input, { sort: input.sort, limit, offset: asked });
    const found = await withStarts(ctx, hits, input);
    free.push(...found.filter(({ starts }) => starts.length > 0));
    asked += hits.length;
    isAll = hits.length < limit;
  }
  if (isSoonest) free.sort((a, b) => a.starts[0]! - b.starts[0]!);
  return { found: free.slice(offset, offset + COACHES_PER_PAGE), total: free.length, atLeast: !isAll };
}

const offsetOf = ({ page }: FindCoachesInput): number => (page - 1) * COACHES_PER_PAGE;

async function withStarts(ctx: ActContext, hits: CoachHit[], input: FindCoachesInput): Promise<FoundCoach[]> {
  const window = wantedWindow(input, ctx.now);
  const coachIds = hits.map(({ coachId }) => coachId);
  const calendars = await loadCalendars(ctx, coachIds, window);
  const fits = inWeekParts({ timeZone: input.timeZone, parts: input.freeParts });
  return hits.map((hit) => {
    const starts = calendars.openStarts(hit.coachId, hit.durationMinutes, ctx.now, window, hit.offeringId);
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
  const [coaches, offered] = await Promise.all([listCoaches(db, ids), listOfferings(db, ids)]);
  const offerings = Map.groupBy(offered, ({ coachId }) => coachId);
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
