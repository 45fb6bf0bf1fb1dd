import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds } from './start/progress.ts';
import { inCheckout } from './start/settings.ts';
import { findChromium } from './test/chromium.ts';
import { asOne, type Counts, countsLine, playwrightCounts, sum, vitestCounts } from './test/counts.ts';
import { runCommand, stopCurrentCommand } from './test/run-command.ts';

/** `npm test`: everything that CI runs, on this machine, with a total at the end. */

const reports = mkdtempSync(join(tmpdir(), 'second-round-reports-'));
const program = (name: string) => inCheckout('node_modules', '.bin', name);
const node = process.execPath;

type Step = { name: string; run(): Promise<Counts> };

const command = (name: string, ...args: [string, ...string[]]): Step => ({
  name,
  run: async () => asOne(await runCommand({ args, limitMinutes: 10 })),
});

const vitest = (name: string, project: string): Step => ({
  name,
  run: async () => {
    const report = join(reports, `${project}.json`);
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const args = [program('vitest'), 'run', '--project', project, ...reporters] as const;
    return vitestCounts(report, await runCommand({ args: [...args], limitMinutes: 10 }));
  },
});

const steps: Step[] = [
  command('Check the types', program('turbo'), 'run', 'typecheck', '--output-logs=errors-only'),
  command('Check the types of the scripts', program('tsc'), '-p', 'scripts'),
  command('Lint', program('biome'), 'check', '--error-on-warnings', '.'),
  command('Check the structure', node, 'scripts/check-structure.ts'),
  command('Look for what nobody uses', program('knip')),
  vitest('Rules and properties', 'unit'),
  vitest('Use cases on PostgreSQL', 'integration'),
  command('Build', node, 'scripts/build.ts'),
  { name: 'Browser', run: runBrowserTests },
];

async function runBrowserTests(): Promise<Counts> {
  const chromium = await findChromium();
  if (!chromium) {
    console.error('There is no Chromium to test with: install the package "chromium", or set CHROMIUM_PATH.');
    return asOne(false);
  }
  const report = join(reports, 'browser.json');
  const succeeded = await runCommand({
    args: [program('playwright'), 'test', '--config', 'tests/playwright.config.ts'],
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limitMinutes: 15,
  });
  return playwrightCounts(report, succeeded);
}

let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    asked = true;
    stopCurrentCommand();
  });
}

const counts: Counts[] = [];
for (const { name, run } of steps) {
  if (asked) break;
  const started = performance.now();
  console.log(`\n→ ${name}`);
  const result = await run();
  counts.push(result);
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${countsLine(result)} (${seconds(performance.now() - started)})`);
}
rmSync(reports, { recursive: true });

const total = sum(counts);
if (asked) console.log('\nStopped before the end.');
console.log(`\n${countsLine(total)}`);
process.exit(total.failed > 0 || asked ? 1 : 0);
