import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig, type Plugin } from 'vite';

const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:3001';

/** The two text faces are on every page; asking for them early spares the reader a change of letters. */
const FIRST_FACES = /(newsreader|hanken-grotesk)-latin-wght-normal-[\w-]+\.woff2$/;

const preloadFonts: Plugin = {
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

const SHARED_RULES = /packages\/shared\/src\/.*\.ts$/;

/**
 * Lets the bundler drop what a page does not use of the shared rules. They have no side effects by the rules
 * of the house, but it cannot know that `z.object(...).refine(...)` is harmless, and one constant taken from
 * a file with schemas would bring all of zod into everybody's first download.
 */
const droppableRules: Plugin = {
  name: 'droppable-rules',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: SHARED_RULES },
    handler(code) {
      const marks: [at: number, mark: string][] = [];
      for (const statement of this.parse(code).body) {
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { init } of declaration.declarations) {
          if (!init || init.type === 'Literal' || init.type === 'ArrowFunctionExpression') continue;
          marks.push([init.start, '/*#__PURE__*/ (() => ('], [init.end, '))()']);
        }
      }
      const marked = marks.reduceRight((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
      return { code: marked, map: null };
    },
  },
};

const COMPRESSIBLE = /\.(js|css|html|svg)$/;

/** Writes each text file a second time as Brotli; the server hands that out where the browser takes it. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => COMPRESSIBLE.test(name))) {
      const path = join(dir!, file); // Vite always writes to a folder
      const text = readFileSync(path);
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      );
    }
  },
};

export default defineConfig({
  plugins: [react(), preloadFonts, droppableRules, precompress],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] },
      },
    },
  },
  server: {
    proxy: {
      '/trpc': apiUrl,
      '/api': apiUrl,
      '/stripe': apiUrl,
      '/ws': { target: apiUrl, ws: true },
    },
  },
});
