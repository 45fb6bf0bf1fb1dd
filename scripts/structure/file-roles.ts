import { FOUNDATIONS, isNoun, NOUNS } from './nouns.ts';
import type { Refusal, SourceFile } from './source-file.ts';

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const TEST = new RegExp(`^${WORD}(?:\\.${WORD})?\\.(?:test|test-d)\\.tsx?$`);

/** Names that say nothing about what is inside, so everything ends up inside. */
const SAYS_NOTHING =
  /^(index|utils?|helpers?|common|misc|types?|constants?|services?|manager|shared|stuff)$|[-.](utils?|helpers?)$|\.(service|manager)$/;

/** A file in the first place whose folder matches must have one of its names. */
type Place = { folder: RegExp; names: RegExp[]; advice: string };

const named = (...endings: string[]) => endings.map((ending) => new RegExp(`^${WORD}${ending}$`));

const PLACES: Place[] = [
  {
    folder: /^packages\/shared\/src\/[a-z-]+$/,
    names: named('\\.schema\\.ts', '\\.errors\\.ts', '\\.ts'),
    advice: 'wire shapes are <noun>.schema.ts, codes <noun>.errors.ts, and a rule is <rule>.ts',
  },
  {
    folder: /^apps\/api\/src\/features\/[a-z-]+$/,
    names: [
      ...named(
        '\\.router\\.ts',
        '\\.repository\\.ts',
        '\\.view\\.ts',
        '\\.job\\.ts',
        '\\.email\\.tsx?',
        '\\.webhook\\.ts',
        '\\.socket\\.ts',
      ),
      /^[a-z0-9]+(-[a-z0-9]+)+\.ts$/,
    ],
    advice:
      'a use case is <verb>-<noun>.ts; the rest is .router.ts, .repository.ts, .view.ts, .job.ts, .email.ts, .webhook.ts or .socket.ts; a rule goes to packages/shared',
  },
  {
    folder: /^apps\/web\/src\/(features\/[a-z-]+|pages|ui)$/,
    names: named('\\.tsx', '\\.ts', '(?:\\.module)?\\.css'),
    advice: 'a component is <thing>.tsx, a hook use-<thing>.ts, a pure function of the screen <thing>.ts',
  },
  {
    folder: /^packages\/db\/src\/schema$/,
    names: [new RegExp(`^((${NOUNS.join('|')})(-[a-z]+)*|columns)\\.ts$`)],
    advice: 'tables are in <noun>.ts, or <noun>-<part>.ts when there are many',
  },
  {
    folder: /^packages\/db\/src\/migrations$/,
    names: [/^\d{4}_[a-z0-9_]+\.sql$/],
    advice: 'a migration is NNNN_what_it_does.sql',
  },
  {
    folder: /^tests\/(integration\/[a-z-]+|journeys)$/,
    names: named('\\.test\\.ts'),
    advice: 'a test is <use-case>.test.ts; what several share goes to tests/support',
  },
  {
    folder: /^tests\/regression$/,
    names: named('\\.test\\.ts'),
    advice: 'a regression test is <symptom>.test.ts, or issue-NNN-<symptom>.test.ts',
  },
  {
    folder: /^tests\/e2e$/,
    names: named('\\.e2e\\.ts'),
    advice: 'a browser test is <what-somebody-does>.e2e.ts',
  },
];

/** Folders of this depth are named after a noun, or after one of the few other things that live there. */
const NOUN_FOLDERS: { parent: RegExp; others: readonly string[] }[] = [
  { parent: /^packages\/shared\/src\/([^/]+)\//, others: [...FOUNDATIONS] },
  { parent: /^apps\/api\/src\/features\/([^/]+)\//, others: [] },
  { parent: /^apps\/web\/src\/features\/([^/]+)\//, others: ['landing', 'site'] },
  { parent: /^tests\/integration\/([^/]+)\//, others: ['api', 'authorisation', 'database', 'web'] },
];

const README_LINES = 40;

export function checkFileRoles(files: SourceFile[]): Refusal[] {
  return files.filter(({ path }) => IN_HOUSE.test(path)).flatMap(({ path, text }) => refuse(path, text));
}

const IN_HOUSE = /^(apps|packages|tests|scripts)\//;

function refuse(path: string, text: string): Refusal[] {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)];
  const refusal = (message: string) => [{ path, message }];

  if (name === 'README.md') {
    const lines = text.trimEnd().split('\n').length;
    return lines > README_LINES
      ? refusal(
          `${lines} lines: a README beside code has ${README_LINES} at most; longer texts live in docs/.`,
        )
      : [];
  }
  const stem = name.replace(/(\.(test|test-d|e2e))?\.[a-z]+$/, '');
  if (SAYS_NOTHING.test(stem)) {
    return refusal(
      `the name '${name}' does not say what is inside. Name the file after the rule, act or thing; a constant lives with the rule that uses it.`,
    );
  }
  const noun = NOUN_FOLDERS.map(({ parent, others }) => ({ word: parent.exec(path)?.[1], others })).find(
    ({ word }) => word,
  );
  if (noun?.word && !isNoun(noun.word) && !noun.others.includes(noun.word)) {
    return refusal(
      `'${noun.word}' is not a noun of this product (${NOUNS.join(', ')}). A new noun has a table and a life of its own, and a row in ARCHITECTURE.md.`,
    );
  }
  const place = PLACES.find((each) => each.folder.test(folder));
  if (place && !TEST.test(name) && !place.names.some((pattern) => pattern.test(name))) {
    return refusal(`'${name}' is not a file role of ${folder}: ${place.advice}.`);
  }
  if (!place && !/^[a-z0-9.-]+$/.test(name)) return refusal(`'${name}' is not kebab-case.`);
  return [];
}
