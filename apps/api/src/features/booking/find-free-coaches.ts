import type { FreeCoach } from '@app/shared/booking/free-time-index';
import type { FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { searchable } from '@app/shared/catalog/coach-slug';
import { inWeekParts } from '@app/shared/catalog/free-time';
import type { ActContext } from '../../app-context.ts';
import { freshFreeTimes } from './keep-free-times.ts';

/** More than a page: whoever turns out not to be free at all is replaced by the next. */
const SPARE = 10;

type FreeCoachesPage = { candidates: FreeCoach[]; total: number; atLeast: boolean };

/**
 * The coaches for a page who have a wanted time, best first and some more, out of memory. Whoever shows them
 * asks the engine for their times: that is what counts. Undefined while there is nothing in memory yet.
 */
export async function findFreeCoaches(
  ctx: ActContext,
  input: FindCoachesInput,
  window: { from: Temporal.Instant; to: Temporal.Instant },
  page: { offset: number; perPage: number },
): Promise<FreeCoachesPage | undefined> {
  const index = await freshFreeTimes(ctx);
  if (!index) return undefined;
  const { best, total, doubtful } = index.find({
    ...input,
    words: searchable(input.text).split(/\s+/).filter(Boolean).slice(0, 8),
    now: ctx.now.epochMilliseconds,
    from: window.from.epochMilliseconds,
    to: window.to.epochMilliseconds,
    wants: inWeekParts({ timeZone: input.timeZone, parts: input.freeParts }),
    count: page.offset + page.perPage + SPARE,
  });
  return { candidates: best.slice(page.offset), total, atLeast: doubtful > 0 };
}
