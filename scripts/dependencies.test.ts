import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const readJson = (path: string) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

type Locked = { version?: string; link?: boolean; integrity?: string; hasInstallScript?: boolean };
const manifest = readJson('package.json');
const locked: [string, Locked][] = Object.entries<Locked>(readJson('package-lock.json').packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Below these versions each has a known fault that our doors would be open to. */
const FLOORS: [name: RegExp, floor: string][] = [
  [/^fastify$/, '5.12.5'],
  [/^@fastify\/static$/, '9.1.1'],
  [/^@trpc\//, '11.8.0'],
  [/^(better-auth|@better-auth\/(?!utils$).*)$/, '1.7.7'],
  [/^drizzle-orm$/, '0.45.2'],
];

describe('dependencies', () => {
  it('are asked for in exact versions, so that nothing changes by itself', () => {
    const manifests = [
      'package.json',
      ...globSync(['{apps,packages}/*/package.json', 'tests/package.json'], { cwd: root }),
    ];
    const ranges = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = readJson(path);
      const all = Object.entries<string>({ ...dependencies, ...devDependencies });
      return all
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name]) => `${path}: ${name}`);
    });
    expect(ranges).toEqual([]);
  });

  it('are locked with a checksum each', () => {
    expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('run a script at install only when that is allowed by name', () => {
    const allowed = Object.keys(manifest.allowScripts);
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(running.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each(FLOORS)('%s is not older than %s', (name, floor) => {
    const versions = locked
      .filter(([path]) => name.test(nameOf(path)))
      .map(([, { version }]) => version ?? '');
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => compare(version, floor) < 0)).toEqual([]);
  });
});

/** Of numbers only: a pre-release counts as its release. */
function compare(a: string, b: string): number {
  const numbers = (version: string) => version.split('-')[0]!.split('.').map(Number); // split never gives nothing
  const [left, right] = [numbers(a), numbers(b)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
