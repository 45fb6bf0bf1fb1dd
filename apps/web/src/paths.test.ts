import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { describe, expect, it } from 'vitest';
import { paths, safeNext } from './paths.ts';
import { createAppRouter } from './routes.tsx';

const router = createAppRouter(new QueryClient(), createMemoryHistory());
const patterns = Object.keys(router.routesByPath);

/** Every builder called with a harmless id; anchors and search are not part of a route. */
const built = Object.values(paths).map((build) => new URL(build('x' as never), 'http://x').pathname);
const asPattern = (pattern: string) => new RegExp(`^${pattern.replaceAll(/\$\w+/g, 'x')}$`);

describe('paths', () => {
  it.each(patterns)('has a builder that leads to %s', (pattern) => {
    expect(built.filter((path) => asPattern(pattern).test(path))).not.toHaveLength(0);
  });

  it('keeps an id with a slash inside its segment', () => {
    expect(paths.coach('a/b')).toBe('/coaches/a%2Fb');
  });

  it('leaves out what was not asked for', () => {
    expect(paths.signIn({ next: undefined })).toBe('/sign-in');
    expect(paths.signIn({ next: '/sessions/bkg_1?tab=brief' })).toBe(
      '/sign-in?next=%2Fsessions%2Fbkg_1%3Ftab%3Dbrief',
    );
  });
});

describe('safeNext', () => {
  it.each([
    ['/sessions/bkg_1/report#unsaid', '/sessions/bkg_1/report#unsaid'],
    ['//evil.example/x', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('%s leads to %s', (next, expected) => {
    expect(safeNext(next, '/')).toBe(expected);
  });
});
