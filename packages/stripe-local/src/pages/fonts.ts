import { readFileSync } from 'node:fs';

/** Resolved by name, wherever the package manager put them. */
const FILES = new Map([
  [
    'newsreader.woff2',
    import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'),
  ],
  [
    'hanken-grotesk.woff2',
    import.meta.resolve('@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2'),
  ],
]);

/** The two typefaces of the product. */
export function fontFile(name: string): Buffer | undefined {
  const file = FILES.get(name);
  return file ? readFileSync(new URL(file)) : undefined;
}
