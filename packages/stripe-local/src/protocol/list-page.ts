import { kindOfId } from '../store/kind-of-id.ts';
import type { Stored } from '../store/stored.ts';
import type { ApiCall } from './endpoint.ts';
import { present } from './present.ts';
import { invalidParameter, missingReference } from './stripe-error.ts';

/** Newest first; objects of the same second in the order of their making. */
export const newestFirst = (one: Stored, other: Stored) =>
  other.created - one.created || (other._position ?? 0) - (one._position ?? 0);

/** The list object of API v1, by the cursors of the request. */
export function listPage(call: ApiCall, objects: Stored[]) {
  const { parameters } = call;
  const limit = pageLimit(parameters.integer('limit'));
  const within = objects.filter((object) => isCreatedWithin(object.created, parameters.get('created')));
  const sorted = within.sort(newestFirst);
  const after = parameters.text('starting_after');
  const before = parameters.text('ending_before');
  if (after && before)
    throw invalidParameter('ending_before', 'Use either starting_after or ending_before, not both.');

  if (before) {
    const cursor = cursorOf(call, objects, before, 'ending_before');
    const newer = sorted.filter((object) => newestFirst(object, cursor) < 0);
    return page(call, newer.slice(-limit), newer.length > limit);
  }
  const cursor = after && cursorOf(call, objects, after, 'starting_after');
  const left = cursor ? sorted.filter((object) => newestFirst(object, cursor) > 0) : sorted;
  return page(call, left.slice(0, limit), left.length > limit);
}

/** A cursor has its place in the list even when the filters of the request leave it out. */
function cursorOf({ sandbox, account }: ApiCall, objects: Stored[], id: string, param: string): Stored {
  const listed = objects.find((object) => object.id === id);
  if (listed) return listed;
  const kind = kindOfId(id);
  const known = kind && sandbox.store.find(kind, id);
  if (known && '_account' in known && known._account === account) return known;
  throw missingReference(kind ?? 'object', id, param);
}

/** A page of what is shown in its own order, and has no place in the store. */
export function pageOf({ parameters }: ApiCall, shown: { id: string }[], url: string) {
  const limit = pageLimit(parameters.integer('limit'));
  const indexOf = (name: string) => {
    const id = parameters.text(name);
    const index = shown.findIndex((each) => each.id === id);
    if (id && index < 0) throw missingReference('item', id, name);
    return index;
  };
  const start = indexOf('starting_after') + 1;
  return embeddedList(shown.slice(start, start + limit), url, shown.length > start + limit);
}

/** A list inside an object, complete: `reversals` of a transfer. */
export function embeddedList(data: unknown[], url: string, hasMore = false) {
  return { object: 'list', data, has_more: hasMore, url };
}

const page = (call: ApiCall, objects: Stored[], hasMore: boolean) =>
  embeddedList(
    objects.map((object) => present(call.sandbox, object)),
    call.url,
    hasMore,
  );

function pageLimit(given: number | null): number {
  if (given === null) return 10;
  if (given >= 1 && given <= 100) return given;
  throw invalidParameter('limit', 'limit must be between 1 and 100.', 'parameter_invalid_integer');
}

/** `created` is a number of seconds, or bounds such as `{ gte: 5 }`. */
export function isCreatedWithin(created: number, bounds: unknown): boolean {
  if (typeof bounds === 'number') return created === bounds;
  const { gt, gte, lt, lte } = (bounds ?? {}) as Record<string, number | undefined>;
  return !(
    (gt !== undefined && created <= gt) ||
    (gte !== undefined && created < gte) ||
    (lt !== undefined && created >= lt) ||
    (lte !== undefined && created > lte)
  );
}
