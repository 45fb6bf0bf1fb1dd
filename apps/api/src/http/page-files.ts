import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built files that a page needs: all scripts, and the styles beside those the document itself names. */
export type PageFiles = { scripts: string[]; styles: string[] };

const PARAMETER = /^\$\w+$/;

/**
 * Finds the files that the page at an address will ask for, so that the browser may begin with them at once
 * instead of after the first script has run. The web's build wrote them down, by the pattern of the address.
 */
export function readPageFiles(dist: string): (path: string) => PageFiles | undefined {
  const list = join(dist, 'page-files.json');
  const patterns = existsSync(list)
    ? Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, PageFiles>)
    : [];
  const literal = new Map(patterns.filter(([pattern]) => !pattern.includes('$')));
  const others = patterns
    .filter(([pattern]) => pattern.includes('$'))
    .map(([pattern, files]) => ({ parts: pattern.split('/'), files }));
  return (path) => {
    const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
    const parts = trimmed.split('/');
    return literal.get(trimmed) ?? others.find((other) => fits(other.parts, parts))?.files;
  };
}

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length &&
  pattern.every((part, at) => (PARAMETER.test(part) ? parts[at] !== '' : part === parts[at]));
