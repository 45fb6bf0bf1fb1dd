/**
 * `npm run --silent verify:invariants -- --json`: what must be true of the market's data (V1-V4, V8, V9
 * of SECURITY.md), asked of DATABASE_URL and, at STRIPE_API_BASE, of the local Stripe server; without
 * these, of the `npm start` that runs from this checkout. Exits 1 on a violation, 2 when it cannot look.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDirectory } from '@app/db/data-directory';
import { findServerUrls } from '@app/db/running-server';
import postgres from 'postgres';
import { fetchStripeDump } from './invariants/stripe-dump.ts';
import { type Report, verifyInvariants } from './invariants/verify.ts';
import { readInstance } from './start/instance-lock.ts';
import { CHECKOUT } from './start/settings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { DATABASE_URL, STRIPE_API_BASE, DATA_DIR } = process.env;
const dataDirectory = DATA_DIR ? resolve(DATA_DIR) : defaultDataDirectory(CHECKOUT);

try {
  const url = DATABASE_URL ?? findServerUrls(dataDirectory)?.appUrl;
  if (!url) throw new Error('Set DATABASE_URL, or run `npm start` first: there is no database to look at.');
  const stripeUrl = STRIPE_API_BASE ?? (DATABASE_URL ? null : readInstance(dataDirectory)?.stripeUrl);
  const report = await lookAt(url, stripeUrl);
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  process.exitCode = report.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function lookAt(url: string, stripeUrl: string | null | undefined): Promise<Report> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'verify-invariants' },
  });
  try {
    const [clock] = await sql<
      { offset: string | null }[]
    >`select max(offset_ms)::text as offset from demo_clock`;
    const now = Temporal.Now.instant().add({ milliseconds: Number(clock?.offset ?? 0) });
    const stripe = stripeUrl ? await fetchStripeDump(stripeUrl) : undefined;
    return await verifyInvariants({ sql, stripe, now });
  } finally {
    await sql.end();
  }
}

function inWords({ ok, checks, notChecked }: Report): string {
  const lines = checks.flatMap(({ id, title, checked, violations }) => [
    `${violations.length === 0 ? '✓' : '✗'} ${id} ${title} (${checked})`,
    ...violations.map((violation) => `    ${violation}`),
  ]);
  const skipped = notChecked.map((what) => `- not checked: ${what}`);
  return [...lines, ...skipped, ok ? 'All of it holds.' : 'Violated, see above.'].join('\n');
}
