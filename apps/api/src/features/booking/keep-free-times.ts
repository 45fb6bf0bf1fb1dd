import type { Database } from '@app/db/client';
import { FreeTimeIndex } from '@app/shared/booking/free-time-index';
import type { ActContext } from '../../app-context.ts';
import { readCalendarChanges } from './calendar-change.repository.ts';
import { indexCoaches, indexEverybody } from './index-market.ts';

const DAY_MS = 86_400_000;
/** Sixty days ahead may be booked; the rest is for the days until it is made anew. */
const DAYS_KEPT = 64;
/** Made anew as often as this, whatever happened: what drifted is right again then. */
const LONGEST_LIFE_MS = 6 * 3_600_000;
/** A question waits this long for the first index, and is answered without one after that. */
const PATIENCE_MS = 1_500;

type Fresh = { index: FreeTimeIndex; horizon: string; seen: Set<number>; madeAtMs: number };
type Keeper = { fresh?: Fresh; making?: Promise<void>; reading?: Promise<void>; next?: Promise<void> };

/** One per process and database. */
const keepers = new WeakMap<Database, Keeper>();

/**
 * Who is free when, with everything that was committed before the call: each call first asks the database
 * whose calendar changed. Undefined while the first one is being made, in a market that is too large to
 * wait for it.
 */
export async function freshFreeTimes(ctx: ActContext): Promise<FreeTimeIndex | undefined> {
  const keeper = keepers.get(ctx.db) ?? {};
  keepers.set(ctx.db, keeper);
  if (!keeper.fresh || isOutlived(keeper.fresh, ctx.now)) {
    keeper.making ??= make(ctx, keeper);
    await Promise.race([keeper.making, patience()]);
  }
  if (!keeper.fresh || !covers(keeper.fresh, ctx.now)) return undefined;
  await catchUp(ctx, keeper);
  return keeper.fresh?.index;
}

/** Begins to make the index, so that the first question need not wait. */
export async function warmFreeTimes(ctx: ActContext): Promise<void> {
  await freshFreeTimes(ctx);
}

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());

const covers = ({ index }: Fresh, now: Temporal.Instant): boolean =>
  now.epochMilliseconds >= index.rows.baseMs && now.epochMilliseconds < index.rows.baseMs + 3 * DAY_MS;

const isOutlived = (fresh: Fresh, now: Temporal.Instant): boolean =>
  !covers(fresh, now) || performance.now() - fresh.madeAtMs > LONGEST_LIFE_MS;

async function make(ctx: ActContext, keeper: Keeper): Promise<void> {
  const startedMs = performance.now();
  try {
    const baseMs = Math.floor(ctx.now.epochMilliseconds / DAY_MS) * DAY_MS;
    const { horizon } = await readCalendarChanges(ctx.db, null); // before reading: what changes meanwhile is read again
    const index = new FreeTimeIndex(baseMs, DAYS_KEPT);
    await indexEverybody(ctx, index);
    keeper.fresh = { index, horizon, seen: new Set(), madeAtMs: performance.now() };
    ctx.log.info(
      { coaches: index.size, ms: Math.round(performance.now() - startedMs) },
      'free times indexed',
    );
  } catch (error) {
    ctx.log.error({ err: error }, 'free times not indexed; searches ask the database instead');
  } finally {
    keeper.making = undefined;
  }
}

/** Calls that come while one reads share the next reading: theirs has to begin after they came. */
function catchUp(ctx: ActContext, keeper: Keeper): Promise<void> {
  if (!keeper.reading) {
    keeper.reading = readChanges(ctx, keeper).finally(() => {
      keeper.reading = undefined;
    });
    return keeper.reading;
  }
  keeper.next ??= keeper.reading
    .catch(() => undefined)
    .then(() => {
      keeper.next = undefined;
      return catchUp(ctx, keeper);
    });
  return keeper.next;
}

async function readChanges(ctx: ActContext, { fresh }: Keeper): Promise<void> {
  if (!fresh) return;
  const { horizon, changes } = await readCalendarChanges(ctx.db, fresh.horizon);
  const unseen = changes.filter(([sequence]) => !fresh.seen.has(sequence));
  await indexCoaches(ctx, fresh.index, [...new Set(unseen.map(([, coachId]) => coachId))]);
  fresh.seen = new Set(changes.map(([sequence]) => sequence));
  fresh.horizon = horizon;
}
