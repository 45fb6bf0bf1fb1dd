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

const ROUTES = ['routes.tsx', 'coach-routes.ts', 'desk-routes.ts'];

/**
 * Writes down which files each page needs beside those of every page, by the pattern of its address. The
 * server hints at them in the page's head, so that they do not wait for the first script to have run.
 */
const pageFiles: Plugin = {
  name: 'page-files',
  apply: 'build',
  // After Vite has taken out the chunks of which only styles are left.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const withImports = (name: string, seen = new Set<string>()): Set<string> => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || seen.has(name)) return seen;
        seen.add(name);
        for (const imported of chunk.imports) withImports(imported, seen);
        return seen;
      };
      const everywhere = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap((c) => [...withImports(c.fileName)]),
      );
      const filesOf = (page: string) => {
        const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${page}`));
        if (!own) throw new Error(`no chunk was built of ${page}`);
        const scripts = [...withImports(own.fileName)].filter((name) => !everywhere.has(name));
        const styles = chunks
          .filter(({ fileName }) => scripts.includes(fileName))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return { scripts, styles: [...new Set(styles)] };
      };
      const source = JSON.stringify(
        Object.fromEntries(routesOf().map(({ path, page }) => [path, filesOf(page)])),
      );
      this.emitFile({ type: 'asset', fileName: 'page-files.json', source });
    },
  },
};

/** Every route names its address and its page: `path: '/x'`, `import('./pages/x.tsx')`. */
function routesOf(): { path: string; page: string }[] {
  return ROUTES.flatMap((file) => {
    const [, ...routes] = readFileSync(join(import.meta.dirname, 'src', file), 'utf8').split('createRoute({');
    return routes.map((route) => {
      const path = /\bpath: '([^']+)'/.exec(route)?.[1];
      const page = /import\('\.\/(pages\/[\w-]+\.tsx)'\)/.exec(route)?.[1];
      if (!path || !page)
        throw new Error(`${file}: a route without an address or a page of its own: ${route}`);
      return { path, page };
    });
  });
}

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
  plugins: [react(), preloadFonts, droppableRules, pageFiles, precompress],
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
