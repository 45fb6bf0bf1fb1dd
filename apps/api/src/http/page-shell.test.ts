import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPageShell } from './page-shell.ts';

const dist = mkdtempSync(join(tmpdir(), 'page-shell-'));
afterAll(() => rmSync(dist, { recursive: true }));

writeFileSync(
  join(dist, 'index.html'),
  '<head><title>T</title></head><div id="root"><div class="first-paint">Second Round</div></div>',
);
mkdirSync(join(dist, 'assets'));
writeFileSync(join(dist, 'assets/report.css'), '.reason{color:red}');

const { page } = readPageShell(dist);
const files = { scripts: ['assets/report.js'], styles: ['assets/report.css'] };
const answers = '<i>answers</i>';

it('lets a page that is yet to be built ask for its files at once', () => {
  expect(page({ files, answers })).toBe(
    '<head><title>T</title>' +
      '<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/report.js">' +
      '<link rel="preload" as="style" crossorigin href="/assets/report.css">' +
      '<i>answers</i></head><div id="root"><div class="first-paint">Second Round</div></div>',
  );
});

it('gives a written page its styles, leaves the scripts for later, and lets nothing in it be pressed', () => {
  expect(page({ files, answers, written: "<p>$& and $' stay</p>" })).toBe(
    '<head><title>T</title><style>.reason{color:red}</style>' +
      '<script type="application/json" id="later-scripts">["assets/report.js"]</script>' +
      '<i>answers</i></head><div id="root">' +
      `<div data-written inert style="display: contents"><p>$& and $' stay</p></div></div>`,
  );
});

it('gives an address without a page of its own the answers alone', () => {
  expect(page({ answers })).toContain('<title>T</title><i>answers</i></head>');
});

it('says what to do where nothing is built', () => {
  expect(() => readPageShell(tmpdir())).toThrow('run "npm run build" first');
});
