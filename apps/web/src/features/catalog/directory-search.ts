import { COACH_SORTS, type CoachSort } from '@app/shared/catalog/catalog.schema';
import { SESSION_TYPES, type SessionType } from '@app/shared/catalog/session-type';
import { number, oneOf, searchParams, text } from '../../lib/search-params.ts';
import type { RouterInputs } from '../../trpc.ts';

/** What the directory's address holds; anything unknown in it is left out, not refused. */
export const directorySearch = searchParams({
  q: text,
  type: text,
  lang: text,
  price: number,
  minutes: number,
  from: text,
  to: text,
  at: text,
  sort: oneOf(COACH_SORTS),
  page: number,
});
export type DirectorySearch = ReturnType<typeof directorySearch>;

const list = (joined: string | undefined): string[] => joined?.split(',').filter(Boolean) ?? [];
const join = (items: readonly string[]): string | undefined =>
  items.length > 0 ? items.join(',') : undefined;

export const sessionTypesOf = (search: DirectorySearch): SessionType[] =>
  list(search.type).filter((type): type is SessionType =>
    (SESSION_TYPES as readonly string[]).includes(type),
  );
export const languagesOf = (search: DirectorySearch): string[] => list(search.lang).slice(0, 10);
export const weekPartsOf = (search: DirectorySearch): string[] =>
  list(search.at).filter((part) => /^[1-7][mde]$/.test(part));
/** The length that is wanted; null is any. */
export const minutesOf = ({ minutes }: DirectorySearch): number | null =>
  minutes !== undefined && LENGTHS.includes(minutes) ? minutes : null;
export const LENGTHS: readonly number[] = [30, 45, 60, 90];
export const sortOf = (search: DirectorySearch): CoachSort => search.sort ?? 'candour';

/** The same list with this item in or out, as the address holds it. */
export function toggled(items: readonly string[], item: string): string | undefined {
  return join(items.includes(item) ? items.filter((each) => each !== item) : [...items, item].sort());
}

/** The same list with all of these in, or all of them out when they were in. */
export function toggledAll(items: readonly string[], group: readonly string[]): string | undefined {
  const allIn = group.every((item) => items.includes(item));
  const rest = items.filter((item) => !group.includes(item));
  return join(allIn ? rest : [...rest, ...group].sort());
}

const date = (written: string | undefined): string | null =>
  written && /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;

/** The address as a question to the API. */
export function toQuestion(
  search: DirectorySearch,
  timeZone: string,
): RouterInputs['booking']['findCoaches'] {
  return {
    text: (search.q ?? '').slice(0, 100),
    sessionTypes: sessionTypesOf(search),
    languages: languagesOf(search),
    priceMaxMinor: search.price !== undefined && search.price > 0 ? Math.round(search.price * 100) : null,
    durationMinutes: minutesOf(search),
    freeFrom: date(search.from),
    freeTo: date(search.to),
    freeParts: weekPartsOf(search),
    timeZone,
    sort: sortOf(search),
    page: Math.max(1, Math.floor(search.page ?? 1)),
  };
}

/** How many filters are set, for the button that opens them on a phone. */
export const countFilters = (search: DirectorySearch): number =>
  sessionTypesOf(search).length +
  languagesOf(search).length +
  (search.price === undefined ? 0 : 1) +
  (minutesOf(search) === null ? 0 : 1) +
  (weekPartsOf(search).length > 0 ? 1 : 0) +
  (search.from || search.to ? 1 : 0);
