/**
 * Readers for what an address may carry after the question mark. Whatever is not of the kind is left out,
 * never refused: an old or mistyped link still opens its page. By hand and not with zod, because the routes
 * are in everybody's first download and zod would be a seventh of it.
 */
export type SearchParams = Record<string, unknown>;

export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const optionalNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const optionalOneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);
