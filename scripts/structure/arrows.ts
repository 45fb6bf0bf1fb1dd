import { FOUNDATIONS, isNoun, mayUse } from './nouns.ts';
import { type Import, isTest, type Refusal, type SourceFile } from './source-file.ts';

/** Which way the arrows point: ARCHITECTURE.md draws them. Tests may reach everywhere. */
export function checkArrows(files: SourceFile[]): Refusal[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      file.imports.flatMap((imported) =>
        RULES.filter((rule) => rule.applies.test(file.path))
          .map((rule) => rule.refuse(imported, file.path))
          .filter((reason) => reason !== undefined)
          .map((reason) => ({ path: file.path, message: `imports '${imported.specifier}': ${reason}` })),
      ),
    );
}

type Rule = { applies: RegExp; refuse(imported: Import, path: string): string | undefined };

const inside = (imported: Import, ...folders: string[]): boolean =>
  folders.some((folder) => imported.file?.startsWith(`${folder}/`));
const isPackage = ({ file, specifier }: Import, ...names: string[]): boolean =>
  file === undefined && names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

const RULES: Rule[] = [
  {
    applies: /^packages\/shared\//,
    refuse: (imported) =>
      inside(imported, 'packages/shared') ||
      isPackage(imported, 'zod', 'ml-matrix') ||
      // Numerical functions without I/O; own distributions would be the less careful choice.
      imported.specifier.startsWith('@stdlib/')
        ? undefined
        : 'shared holds pure rules, for browser and server alike, without I/O. Take what you need as a parameter.',
  },
  {
    applies: /^packages\/db\//,
    refuse: (imported) =>
      imported.file && !inside(imported, 'packages/db', 'packages/shared')
        ? 'the database package knows nobody above it; only shared.'
        : undefined,
  },
  {
    applies: /^packages\/(stripe|mail)-local\//,
    refuse: (imported, path) =>
      imported.file && !inside(imported, path.split('/').slice(0, 2).join('/'), 'packages/shared')
        ? 'a stand-in speaks the protocol of what it stands in for, and knows nothing of the product.'
        : undefined,
  },
  {
    applies: /^apps\/api\//,
    refuse: (imported) =>
      imported.file && !inside(imported, 'apps/api', 'packages/db', 'packages/shared')
        ? 'the API uses db and shared. A stand-in is reached over its protocol, never loaded.'
        : undefined,
  },
  {
    applies: /^apps\/web\//,
    refuse: (imported) => {
      if (!imported.file || inside(imported, 'apps/web', 'packages/shared')) return undefined;
      if (imported.specifier === '@app/api/router' && imported.typeOnly) return undefined;
      return "the web app reaches the API over HTTP; of it only `import type { AppRouter } from '@app/api/router'`.";
    },
  },
  {
    applies: /^apps\/web\/src\/(ui|lib)\//,
    refuse: (imported) =>
      inside(imported, 'apps/web/src/features', 'apps/web/src/pages')
        ? 'ui and lib could ship in another product; they know no feature and no page. Pass it in, or move the file to its feature.'
        : undefined,
  },
  {
    applies: /^apps\/web\/src\/features\//,
    refuse: (imported) =>
      inside(imported, 'apps/web/src/pages') ? 'pages compose features, never the reverse.' : undefined,
  },
  {
    applies: /^apps\/api\/src\/features\//,
    refuse: (imported, path) => refuseForeignNoun(imported, path, 'apps/api/src/features'),
  },
  {
    applies: /^packages\/shared\/src\//,
    refuse: (imported, path) => {
      const [, , , folder] = path.split('/');
      const [, , , used] = imported.file?.split('/') ?? [];
      const foundation = FOUNDATIONS.some((name) => name === folder);
      if (foundation && isNoun(used) && !/\.errors\.ts$/.test(imported.file ?? '')) {
        return `${folder} lies below all nouns and knows none.`;
      }
      return foundation ? undefined : refuseForeignNoun(imported, path, 'packages/shared/src');
    },
  },
  {
    applies: /^apps\/api\/src\/features\//,
    refuse: ({ file }) =>
      file && /^apps\/api\/src\/(http\/|server|worker|app-router|schedule|subscriptions)/.test(file)
        ? 'a feature does not know the process it runs in, nor who follows its events.'
        : undefined,
  },
  {
    applies: /^apps\/api\/src\/(?!adapters\/auth\.ts$)(?!.*\.repository\.ts$)/,
    refuse: (imported) =>
      inside(imported, 'packages/db/src/schema') && !imported.typeOnly
        ? 'only *.repository.ts touches tables. Ask the repository of the noun for a function.'
        : undefined,
  },
  {
    applies: /^apps\/api\/src\/(?!adapters\/)/,
    refuse: (imported) =>
      isPackage(imported, 'stripe', 'nodemailer', 'better-auth') && !imported.typeOnly
        ? 'only adapters/ loads an SDK of the outside. Give the adapter the call you need.'
        : undefined,
  },
  {
    applies: /^apps\/api\/src\/(?!trpc\/)/,
    refuse: ({ specifier, names }) =>
      specifier.startsWith('@trpc/server') && names.includes('TRPCError')
        ? 'throw a DomainError with a code of the catalogue; trpc/trpc.ts maps it to the transport once.'
        : undefined,
  },
  {
    applies: /^apps\/web\/src\/(?!lib\/temporal\.ts$)/,
    refuse: (imported) =>
      isPackage(imported, 'temporal-polyfill')
        ? 'lib/temporal.ts is the one place that decides whether the browser needs it.'
        : undefined,
  },
];

/** Doors and messages of a noun are its own; use cases, views and reads may be used from the right. */
const PRIVATE = /\.(router|job|email|webhook|socket)\.tsx?$/;

function refuseForeignNoun({ file }: Import, path: string, parent: string): string | undefined {
  if (!file?.startsWith(`${parent}/`)) return undefined;
  const depth = parent.split('/').length;
  const [user, used] = [path.split('/')[depth], file.split('/')[depth]];
  if (!isNoun(user) || !isNoun(used) || user === used) return undefined;
  if (!mayUse(user, used)) {
    return `${user} comes before ${used} in the order of nouns. What must flow this way is an event in subscriptions.ts, or a parameter.`;
  }
  return PRIVATE.test(file)
    ? `routers, jobs, e-mails, webhooks and sockets belong to ${used} alone; call its use case.`
    : undefined;
}
