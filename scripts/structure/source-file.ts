import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export type Import = {
  /** As it is written. */
  specifier: string;
  /** The file it means, from the root of the repository; undefined for packages and Node's own. */
  file: string | undefined;
  typeOnly: boolean;
  names: string[];
};

export type SourceFile = { path: string; text: string; imports: Import[] };

/** What a check has to say against a file: what is wrong, why it is refused, and where to go instead. */
export type Refusal = { path: string; message: string };

const CODE = /\.(ts|tsx|mjs)$/;
const LISTED = /\.(ts|tsx|mjs|css|sql|md)$/;

/** Everything that is, or is about to be, committed. */
export function readSourceFiles(root: string): SourceFile[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const paths = [...new Set(output.split('\0'))].filter((path) => LISTED.test(path));
  return paths
    .filter((path) => existsSync(posix.join(root, path)))
    .map((path) => sourceFile(path, readFileSync(posix.join(root, path), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, imports: CODE.test(path) ? importsOf(path, text) : [] };
}

function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    names: entries.map(({ importName }) => importName.name ?? importName.kind),
  }));
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries
      .filter(({ moduleRequest }) => moduleRequest)
      .map(({ moduleRequest, isType, importName }) => ({
        specifier: moduleRequest?.value ?? '',
        typeOnly: isType,
        names: [importName.name ?? importName.kind],
      })),
  );
  const dynamic = module.dynamicImports
    .map(
      ({ moduleRequest }) => /^['"](.*)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1],
    )
    .filter((specifier) => specifier !== undefined)
    .map((specifier) => ({ specifier, typeOnly: false, names: [] }));
  return [...imports, ...reExports, ...dynamic].map((each) => ({
    ...each,
    file: fileOf(path, each.specifier),
  }));
}

const WORKSPACES: Record<string, string> = {
  '@app/shared': 'packages/shared',
  '@app/db': 'packages/db',
  '@app/stripe-local': 'packages/stripe-local',
  '@app/mail-local': 'packages/mail-local',
  '@app/api': 'apps/api',
  '@app/web': 'apps/web',
  '@app/tests': 'tests',
};

function fileOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier === '@app/api/router') return 'apps/api/src/app-router.ts';
  const [scope, name, ...rest] = specifier.split('/');
  const folder = WORKSPACES[`${scope}/${name}`];
  if (!folder) return undefined;
  const inner = rest.join('/');
  return `${folder}/src/${/\.json$/.test(inner) ? inner : `${inner}.ts`}`;
}

export const isTest = (path: string): boolean =>
  /\.(test|test-d|e2e)\.tsx?$/.test(path) || path.startsWith('tests/');
