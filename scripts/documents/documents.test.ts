import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorList } from './error-list.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1]!)),
]; // each pattern has a group

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];
const readme = read('README.md');

describe('the documents', () => {
  it('name commands that exist', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = documents.flatMap((path) => matches(read(path), /`npm run (?:--silent )?([\w:-]+)/g));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('name every command, in the README', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const known = [...matches(readme, /`npm (?:run )?(?:--silent )?([\w:-]+)/g), 'postinstall'];
    expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('explain every variable that a process reads, and no other', () => {
    const inCode = matches(read('apps/api/src/env.ts'), /^ {2}([A-Z][A-Z_]+):/gm);
    const inExample = matches(read('.env.example'), /^# ([A-Z][A-Z_]+)=/gm);
    const inReadme = matches(readme, /(?<=^\|.*)`([A-Z][A-Z_]+)`/gm);
    expect(inCode.filter((name) => !inReadme.includes(name))).toEqual([]);
    expect(inReadme.filter((name) => !inExample.includes(name))).toEqual([]);
    expect(inExample.filter((name) => !inReadme.includes(name))).toEqual([]);
  });

  it('link to files that exist', () => {
    const broken = documents.flatMap((path) =>
      matches(read(path), /\]\((?!https?:|#)([^)#]+)/g)
        .filter((link) => !existsSync(resolve(root, dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('list every refusal', () => {
    expect(read('docs/errors.md'), 'run npm run docs:errors').toBe(errorList());
  });
});
