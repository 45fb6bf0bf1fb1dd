type Reader = (value: unknown) => unknown;
type Read<Readers extends Record<string, Reader>> = { [Name in keyof Readers]?: ReturnType<Readers[Name]> };

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A month such as `2026-03`. */
export const month = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;

/** A moment such as `2026-03-29T07:30:00Z`; without a zone it would be nobody's. */
export const moment = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  Number.isFinite(Date.parse(value))
    ? value
    : undefined;

export const oneOf =
  <Option extends string>(options: readonly Option[]) =>
  (value: unknown): Option | undefined =>
    options.find((option) => option === value);

/**
 * What an address may carry after the question mark, for a route's `validateSearch`. Whatever is not of the
 * kind is left out, never refused: an old or mistyped link still opens its page. By hand and not with zod,
 * because the routes are in everybody's first download and zod would be a seventh of it.
 */
export function searchParams<Readers extends Record<string, Reader>>(readers: Readers) {
  return (params: Record<string, unknown>): Read<Readers> => {
    const found = Object.entries(readers)
      .map(([name, read]) => [name, read(params[name])] as const)
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(found) as Read<Readers>; // the names and readers come from `readers` itself
  };
}
