import type { Plugin } from 'vite';

/** The two text faces are on every page; asking for them early spares the reader a change of letters. */
const FIRST_FACES = /(newsreader|hanken-grotesk)-latin-wght-normal-[\w-]+\.woff2$/;

export const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_FACES.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head-prepend' as const,
        })),
  },
};

/**
 * Leaves the start of the app to `first-paint.js`, which waits until the page has been painted. The server adds
 * what is to be fetched meanwhile.
 */
export const startAfterPaint: Plugin = {
  name: 'start-after-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const tags = [...html.matchAll(/<script type="module" crossorigin src="([^"]+)"><\/script>/g)];
      const app = tags.at(-1)?.[1];
      if (!app) throw new Error('the page has no script of the app');
      return tags
        .reduce((text, [tag]) => text.replace(tag, ''), html)
        .replace('<script src="/first-paint.js">', `<script src="/first-paint.js" data-app="${app}">`);
    },
  },
};
