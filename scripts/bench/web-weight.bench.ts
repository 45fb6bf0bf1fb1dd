/**
 * What a browser must load before a page of the built web app can show anything, compressed as gzip does it.
 * With `--files` it lists the heaviest files of each page, too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb, isWebBuilt, WEB_DIST } from '../start/build-web.ts';
import { firstLoad, type Manifest } from './first-load.ts';

const GOAL_KB = 170;
const HEAVIEST = 10;

const PAGES = {
  landing: 'src/pages/landing.tsx',
  directory: 'src/pages/coaches.tsx',
  coach: 'src/pages/coach.tsx',
};

const inDist = (file: string) => join(WEB_DIST, file);
const MANIFEST = inDist('.vite/manifest.json');

const kilobytes = (file: string) => gzipSync(readFileSync(inDist(file)), { level: 9 }).length / 1_000;
const total = (files: string[]) => files.reduce((sum, file) => sum + kilobytes(file), 0);

if (!isWebBuilt() || !existsSync(MANIFEST)) await buildWeb();
const manifest: Manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const html = readFileSync(inDist('index.html'), 'utf8');

for (const [name, source] of Object.entries(PAGES)) {
  const files = firstLoad(html, manifest, source);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const weight = total(scripts);
  const styles = total(files.filter((file) => file.endsWith('.css')));
  console.log(
    `  ${name.padEnd(10)} JavaScript ${weight.toFixed(1).padStart(6)} KB in ${scripts.length} files,` +
      ` ${((weight / GOAL_KB) * 100).toFixed(0)}% of the goal of ${GOAL_KB}   CSS ${styles.toFixed(1)} KB`,
  );
  if (!process.argv.includes('--files')) continue;
  for (const file of scripts.toSorted((a, b) => kilobytes(b) - kilobytes(a)).slice(0, HEAVIEST))
    console.log(`    ${kilobytes(file).toFixed(1).padStart(6)} KB ${file}`);
}
