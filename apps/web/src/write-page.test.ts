import { expect, it } from 'vitest';
import { writePage } from './write-page.tsx';

const visitor = [
  { path: 'identity.publicConfig', data: { isDemo: false } },
  { path: 'identity.me', data: null },
];

it('writes a page to be read, without a script in it', async () => {
  const written = await writePage('/', visitor);
  expect(written).toContain('You were never called back, and never learned why.');
  expect(written).not.toContain('<script');
});

it('writes nothing where a visitor would be led elsewhere or nowhere', async () => {
  expect(await writePage('/sessions', visitor)).toBeUndefined();
  expect(await writePage('/nowhere', visitor)).toBeUndefined();
});

it('keeps the answers of one page from the next', async () => {
  const slug = 'gone';
  await writePage('/', [
    ...visitor,
    { path: 'catalog.coach', input: { slug }, data: { name: 'Ines Duarte' } },
  ]);
  expect(await writePage(`/coaches/${slug}`, visitor)).not.toContain('Ines Duarte');
});
