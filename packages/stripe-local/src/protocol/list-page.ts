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
    const end = positionOf(sorted, before, 'ending_before');
    const start = Math.max(0, end - limit);
    return page(call, sorted.slice(start, end), start > 0);
  }
  const start = after ? positionOf(sorted, after, 'starting_after') + 1 : 0;
  return page(call, sorted.slice(start, start + limit), sorted.length > start + limit);
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

function positionOf(objects: Stored[], id: string, param: string): number {
  const position = objects.findIndex((object) => object.id === id);
  if (position < 0) throw missingReference('object', id, param);
  return position;
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
