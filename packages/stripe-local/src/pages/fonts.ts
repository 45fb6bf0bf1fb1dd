import { readFileSync } from 'node:fs';

const FILES: Record<string, string> = {
  'newsreader.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  'hanken-grotesk.woff2': '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
};

/** The two typefaces of the product. */
export function fontFile(name: string): Buffer | undefined {
  const file = FILES[name];
  return file ? readFileSync(new URL(import.meta.resolve(file))) : undefined;
}
