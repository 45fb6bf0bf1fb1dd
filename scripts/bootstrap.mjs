/**
 * The first thing `npm start`, `npm run dev` and `npm test` run, on whatever Node is installed
 * (20 or newer): installs the packages when they are missing or out of date, then runs the
 * TypeScript script of that name on the Node that the lockfile pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const PARENT_CHECK_MS = 500;
const SCRIPTS = ['start', 'dev', 'test'];

const checkout = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);

if (!SCRIPTS.includes(script)) refuse(`Say what to run: ${SCRIPTS.join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  refuse(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer and try again.`);
}
if (!isInstalled()) install();
runOnPinnedNode(process.platform === 'win32' ? 'node.exe' : 'node');

/** npm notes what it installed; every package of our lockfile must be there in the same version. */
function isInstalled() {
  try {
    const wanted = readLock('package-lock.json');
    const installed = readLock(join('node_modules', '.package-lock.json'));
    const complete = Object.entries(wanted).every(([path, { version, link, optional }]) => {
      if (path === '' || !path.startsWith('node_modules/') || link) return true;
      return installed[path] ? installed[path].version === version : optional === true;
    });
    return complete && existsSync(join(checkout, 'node_modules', 'node', 'bin'));
  } catch {
    return false;
  }
}

function readLock(path) {
  return JSON.parse(readFileSync(join(checkout, path), 'utf8')).packages;
}

function install() {
  const started = Date.now();
  console.log('→ Install packages (npm ci)');
  // --include=dev: the pinned Node is among them, also where NODE_ENV is production.
  const npmArgs = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: checkout, stdio: 'inherit' };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...npmArgs], options)
    : spawnSync('npm', npmArgs, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) refuse('The packages could not be installed; npm says why above.');
  console.log(`✓ Install packages (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function runOnPinnedNode(program) {
  const node = join(checkout, 'node_modules', 'node', 'bin', program);
  if (!existsSync(node)) refuse(`${node} is missing: run npm ci with install scripts allowed.`);
  // Also when npm was told to ignore install scripts; it does nothing the second time.
  const patched = spawnSync(node, [join(checkout, 'scripts', 'patch-dependencies.mjs')], {
    stdio: 'inherit',
  });
  if (patched.status !== 0) process.exit(1);

  const path = `${join(checkout, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(node, [join(checkout, 'scripts', `${script}.ts`), ...args], {
    cwd: checkout,
    env: { ...process.env, PATH: path },
    // The channel tells the child when this process is gone without having said so.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal's Ctrl-C reaches the child by itself; everything else is passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell only, and the shell dies of it without a word to us.
  if (process.env.npm_lifecycle_event === script) {
    const shell = process.ppid;
    setInterval(() => process.ppid === shell || child.kill('SIGTERM'), PARENT_CHECK_MS).unref();
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
