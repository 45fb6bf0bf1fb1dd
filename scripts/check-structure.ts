import { resolve } from 'node:path';
import { checkArrows } from './structure/arrows.ts';
import { checkClockAndDates } from './structure/clock-and-dates.ts';
import { checkCycles } from './structure/cycles.ts';
import { checkFileLength } from './structure/file-length.ts';
import { checkFileRoles } from './structure/file-roles.ts';
import { readSourceFiles } from './structure/source-file.ts';

/** The house rules of ARCHITECTURE.md that no type checker knows. Each refusal says where to go instead. */
const files = readSourceFiles(resolve(import.meta.dirname, '..'));
const checks = [checkFileRoles, checkArrows, checkCycles, checkFileLength, checkClockAndDates];
const refusals = checks.flatMap((check) => check(files)).sort((a, b) => a.path.localeCompare(b.path));

for (const { path, message } of refusals) console.error(`${path}\n    ${message}\n`);
console.log(
  refusals.length === 0
    ? `The structure holds: ${files.length} files.`
    : `${refusals.length} refused of ${files.length} files.`,
);
process.exitCode = refusals.length === 0 ? 0 : 1;
