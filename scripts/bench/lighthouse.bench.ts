/**
 * Lighthouse's scores for a phone (slow network, slow processor, both simulated from what it sees), on the
 * product as `npm start` serves it with the demo market. With BENCH_URL it asks one that runs already.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@app/db/free-port';
import { DEMO_CANDIDATES, DEMO_PASSWORD } from '@app/db/seed/demo-accounts';
import lighthouse from 'lighthouse';
import { inCheckout } from '../start/settings.ts';
import { chromiumHere } from '../test/chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const folder = mkdtempSync(join(tmpdir(), 'second-round-lighthouse-'));
const started: ChildProcess[] = [];

/** Starts a program and waits until it says this. */
async function start(program: string, args: string[], env: NodeJS.ProcessEnv, says: RegExp) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let output = '';
  return new Promise<RegExpExecArray>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk;
      const said = says.exec(output);
      if (said) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${program} ended:\n${output}`)));
  });
}

async function startProduct(): Promise<string> {
  const port = String(await freePort());
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PORT: port, DATA_DIR: folder };
  await start(process.execPath, [inCheckout('scripts/start.ts')], env, /Ready after/);
  return `http://localhost:${port}`;
}

async function startChromium(program: string): Promise<number> {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const said = await start(
    program,
    [...flags, profile, 'about:blank'],
    process.env,
    /DevTools listening on ws:\/\/[^:]+:(\d+)/,
  );
  return Number(said[1]);
}

async function firstCoach(url: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ timeZone: 'Europe/Berlin' }));
  const answer = await fetch(`${url}/trpc/booking.findCoaches?input=${input}`);
  const { result } = (await answer.json()) as { result: { data: { coaches: { slug: string }[] } } };
  return `/coaches/${result.data.coaches[0]!.slug}`; // the demo market has coaches
}

type Signed = { cookie: string; reportPath: string };

/** The demo candidate's latest report that is open to the end, and the cookie with which they see it. */
async function candidatesReport(url: string): Promise<Signed> {
  const entered = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: DEMO_CANDIDATES[0].email, password: DEMO_PASSWORD }),
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const answer = await fetch(`${url}/trpc/reports.listReceived`, { headers: { cookie } });
  const { result } = (await answer.json()) as {
    result: { data: { bookingId: string; access: string }[] };
  };
  const open = result.data.find(({ access }) => access === 'all');
  if (!open) throw new Error('The demo candidate has no report that is open to the end.');
  return { cookie, reportPath: `/sessions/${open.bookingId}/report` };
}

async function report(name: string, url: string, port: number, cookie?: string): Promise<void> {
  const options = {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'silent' as const,
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  };
  const answer = await lighthouse(url, options);
  if (!answer) throw new Error(`Lighthouse has nothing to say about ${url}.`);
  const { categories, audits } = answer.lhr;
  const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`);
  const paint = (audits['largest-contentful-paint']?.numericValue ?? 0) / 1_000;
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  console.log(
    `  ${name.padEnd(10)} ${scores.join(', ')}; largest paint ${paint.toFixed(1)} s, shift ${shift.toFixed(3)}`,
  );
}

async function stopAll(): Promise<void> {
  for (const child of started.reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}

const chromium = chromiumHere();
if (chromium) {
  try {
    const url = process.env.BENCH_URL ?? (await startProduct());
    const port = await startChromium(chromium);
    const pages = { landing: '/', directory: '/coaches', coach: await firstCoach(url) };
    for (const [name, path] of Object.entries(pages)) await report(name, url + path, port);
    const { cookie, reportPath } = await candidatesReport(url);
    await report('report', url + reportPath, port, cookie);
  } finally {
    await stopAll();
  }
} else {
  console.log('  There is no Chromium to look with: install the package "chromium", or set CHROMIUM_PATH.');
}
