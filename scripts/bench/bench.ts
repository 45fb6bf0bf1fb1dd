/**
 * Runs every `*.bench.ts` of this folder, one after the other, each in a process of its own so that none
 * runs on what another has warmed up. `npm run bench -- slots` runs those whose name contains "slots".
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOM_FOR_THE_YOUNG } from '../start/parts.ts';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

if (files.length === 0) {
  console.error(`No bench is called ${wanted.join(' or ')}.`);
  process.exit(1);
}

for (const file of files) {
  console.log(`\n${file.replace('.bench.ts', '')}`);
  const { status } = spawnSync(
    process.execPath,
    [ROOM_FOR_THE_YOUNG, join(import.meta.dirname, file)], // as the server runs
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
