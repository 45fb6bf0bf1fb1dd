import type { Stored } from '../store/stored.ts';
import type { ApiCall } from './endpoint.ts';
import { newestFirst } from './list-page.ts';
import { invalidParameter } from './stripe-error.ts';

const USUAL_LIMIT = 20;

/** The list of API v2: it has no cursors by id, but addresses of the next and of the previous page. */
export function listPageV2<T extends Stored>(
  call: ApiCall,
  objects: T[],
  show: (object: T) => Record<string, unknown>,
) {
  const limit = call.parameters.integer('limit') ?? USUAL_LIMIT;
  if (limit < 1 || limit > 100) throw invalidParameter('limit', 'limit must be between 1 and 100.');
  const sorted = objects.sort(newestFirst);
  const start = startOf(sorted, call.parameters.text('page'));
  const first = sorted[start - limit] ?? (start > 0 ? sorted[0] : undefined);
  return {
    data: sorted.slice(start, start + limit).map(show),
    next_page_url: addressOf(call, sorted[start + limit]),
    previous_page_url: addressOf(call, first),
  };
}

/** A page is named by the object it begins with. */
function startOf(sorted: Stored[], page: string | null): number {
  if (!page) return 0;
  const start = sorted.findIndex(({ id }) => id === page);
  if (start < 0) throw invalidParameter('page', `Invalid page: ${page}`);
  return start;
}

function addressOf({ parameters, url }: ApiCall, first: Stored | undefined): string | null {
  if (!first) return null;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters.values, page: first.id }))
    write(query, name, value);
  return `${url}?${query}`;
}

function write(query: URLSearchParams, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) query.append(name, String(value));
  else for (const [key, inner] of Object.entries(value)) write(query, `${name}[${key}]`, inner);
}
