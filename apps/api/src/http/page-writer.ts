import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FirstAnswer } from './first-answers.ts';

/** Writes the page at an address from the answers that travel with it; nothing where it cannot. */
export type WritePage = (address: string, answers: readonly FirstAnswer[]) => Promise<string | undefined>;

/** Pages to be read rather than worked with; the rest are as quick without. */
const READ = [/^\/$/, /^\/coaches\/[\w-]+\/?$/, /^\/sessions\/[\w-]+\/report\/?$/];

/**
 * Loads what the web's build has made of its pages for the server (`dist-server` beside `dist`). Without it, and
 * where a page cannot be written, the app builds the page in the browser.
 */
export async function loadPageWriter(
  dist: string,
  onFault: (fault: unknown, address: string) => void,
): Promise<WritePage> {
  const built = join(dist, '..', 'dist-server', 'write-page.js');
  if (!existsSync(built)) return async () => undefined;
  const { writePage } = (await import(pathToFileURL(built).href)) as { writePage: WritePage };
  return async (address, answers) => {
    if (!READ.some((pattern) => pattern.test(address.split('?')[0]!))) return undefined; // a split has a first part
    return writePage(address, answers).catch((fault: unknown) => {
      onFault(fault, address);
      return undefined;
    });
  };
}
