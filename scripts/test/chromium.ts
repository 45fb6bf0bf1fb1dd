import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inCheckout } from '../start/settings.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium to test with: CHROMIUM_PATH, the machine's, Debian's package when it may be installed,
 * or the one that Playwright downloads. Undefined when there is none to be had.
 */
export async function findChromium(): Promise<string | undefined> {
  return chromiumHere() ?? fromDebian() ?? (await fromPlaywright());
}

/** The one that is there, with nothing installed for it. */
export const chromiumHere = (): string | undefined => given() ?? installed();

const given = () => process.env.CHROMIUM_PATH;
const installed = () => INSTALLED.find((path) => existsSync(path));

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('  There is no Chromium: installing it (apt-get install chromium)');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed();
}

async function fromPlaywright(): Promise<string | undefined> {
  const { chromium } = await import(pathToFileURL(playwrightEntry()).href);
  const path: string = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('  There is no Chromium: downloading it (playwright install chromium)');
  const cli = inCheckout('node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return existsSync(path) ? path : undefined;
}

const playwrightEntry = () => createRequire(inCheckout('tests/package.json')).resolve('playwright-core');
