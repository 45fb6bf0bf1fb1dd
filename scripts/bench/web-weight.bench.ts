/**
 * What a browser must load before a page of the built web app can show anything, compressed as gzip does it.
 * `npm run bench -- web-weight` also lists the heaviest files of each page with `--files`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb, isWebBuilt, WEB_DIST } from '../start/build-web.ts';
import { firstLoad, type Manifest } from './first-load.ts';

const GOAL_KB = 170;

const PAGES = {
  landing: 'src/pages/landing.tsx',
  directory: 'src/pages/coaches.tsx',
};

const MANIFEST = join(WEB_DIST, '.vite', 'manifest.json');

const kilobytes = (file: string) => gzipSync(readFileSync(join(WEB_DIST, file)), { level: 9 }).length / 1_000;
const total = (files: string[]) => files.reduce((sum, file) => sum + kilobytes(file), 0);

if (!isWebBuilt() || !existsSync(MANIFEST)) await buildWeb();
const manifest: Manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));

for (const [name, source] of Object.entries(PAGES)) {
  const { scripts, styles } = firstLoad(manifest, source);
  const weight = total(scripts);
  console.log(
    `  ${name.padEnd(10)} JavaScript ${weight.toFixed(1).padStart(6)} KB in ${scripts.length} files,` +
      ` ${((weight / GOAL_KB) * 100).toFixed(0)}% of the goal of ${GOAL_KB}   CSS ${total(styles).toFixed(1)} KB`,
  );
  if (process.argv.includes('--files')) {
    for (const file of scripts.toSorted((a, b) => kilobytes(b) - kilobytes(a)).slice(0, 12))
      console.log(`    ${kilobytes(file).toFixed(1).padStart(6)} KB ${file}`);
  }
}
