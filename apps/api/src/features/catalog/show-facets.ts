import type { Database } from '@app/db/client';
import type { ActContext } from '../../app-context.ts';
import { countFacets } from './coach-search.repository.ts';

type Facets = Awaited<ReturnType<typeof countFacets>>;

/** Counting goes over the whole market and the answer is the same for everybody, so one serves a minute. */
const KEPT_SECONDS = 60;
const kept = new WeakMap<Database, { at: Temporal.Instant; facets: Promise<Facets> }>();

/** What the filters can choose from, counted a minute ago at most; who asks meanwhile waits for the same count. */
export function showFacets({ db, now }: ActContext): Promise<Facets> {
  const last = kept.get(db);
  if (last && Math.abs(last.at.until(now).total('seconds')) < KEPT_SECONDS) return last.facets;
  const facets = countFacets(db);
  kept.set(db, { at: now, facets });
  facets.catch(() => kept.delete(db)); // a failure is not kept
  return facets;
}
