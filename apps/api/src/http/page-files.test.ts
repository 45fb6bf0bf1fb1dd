import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPageFiles } from './page-files.ts';

const dist = mkdtempSync(join(tmpdir(), 'page-files-'));
afterAll(() => rmSync(dist, { recursive: true }));

const files = (name: string) => ({ scripts: [`assets/${name}.js`], styles: [`assets/${name}.css`] });
writeFileSync(
  join(dist, 'page-files.json'),
  JSON.stringify({
    '/': files('landing'),
    '/sessions/$bookingId': files('session'),
    '/sessions/$bookingId/report': files('report'),
    '/coaches/$slug': files('coach'),
    '/coaches/new': files('new'),
  }),
);
const filesOf = readPageFiles(dist);

describe('the files of a page', () => {
  it.each([
    ['/', 'landing'],
    ['/sessions/bkg_1', 'session'],
    ['/sessions/bkg_1/', 'session'],
    ['/sessions/bkg_1/report', 'report'],
    ['/coaches/new', 'new'],
  ])('are found for %s', (path, name) => {
    expect(filesOf(path)).toEqual(files(name));
  });

  it.each(['/sessions', '/sessions/', '/sessions/bkg_1/report/more', '/nowhere'])(
    'are unknown for %s',
    (path) => {
      expect(filesOf(path)).toBeUndefined();
    },
  );

  it('are none where the build wrote no list', () => {
    expect(readPageFiles(tmpdir())('/')).toBeUndefined();
  });
});
