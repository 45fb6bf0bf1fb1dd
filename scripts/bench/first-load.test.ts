import { expect, it } from 'vitest';
import { firstLoad } from './first-load.ts';

const html = `<link rel="stylesheet" href="/assets/frame.css"><script src="/first-paint.js"></script>
  <script type="module" src="/assets/frame.js"></script>`;

const manifest = {
  '_frame.js': { file: 'assets/frame.js', imports: ['_runtime.js'] },
  '_runtime.js': { file: 'assets/runtime.js' },
  '_times.js': { file: 'assets/times.js', imports: ['_frame.js'], css: ['assets/times.css'] },
  'src/pages/coach.tsx': { file: 'assets/coach.js', imports: ['_frame.js', '_times.js'] },
  'src/pages/other.tsx': { file: 'assets/other.js', imports: ['_frame.js'] },
};

it('counts what the document and the page import at once, each file one time, and no other page', () => {
  expect(firstLoad(html, manifest, 'src/pages/coach.tsx').sort()).toEqual([
    'assets/coach.js',
    'assets/frame.css',
    'assets/frame.js',
    'assets/runtime.js',
    'assets/times.css',
    'assets/times.js',
  ]);
});

it('refuses a page that was not built', () => {
  expect(() => firstLoad(html, manifest, 'src/pages/gone.tsx')).toThrow('src/pages/gone.tsx');
});
