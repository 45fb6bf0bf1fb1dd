import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The chunk of what every page has. */
export const FRAME = 'frame';

const ROUTES = ['routes.tsx', 'coach-routes.ts', 'money-routes.ts', 'desk-routes.ts'];

/**
 * Writes down which files each page needs, by the pattern of its address: all scripts, and the styles beside
 * those that the document itself names. The server tells the browser of them before any script has run.
 */
export const pageFiles: Plugin = {
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
      const frame = chunks.find(({ name }) => name === FRAME);
      if (!frame) throw new Error('no chunk was built of what every page has');
      const everywhere = withImports(frame.fileName);
      // What the frame fetches by itself a moment later (menus, the demo's bar) stands in a written page too.
      const frameParts = frame.dynamicImports
        .filter((name) => !chunks.find((c) => c.fileName === name)?.facadeModuleId?.includes('/src/pages/'))
        .flatMap((name) => [...withImports(name)]);
      const filesOf = (page: string) => {
        const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${page}`));
        if (!own) throw new Error(`no chunk was built of ${page}`);
        const scripts = withImports(own.fileName, new Set(everywhere));
        const styled = new Set([...scripts, ...frameParts]);
        const styles = chunks
          .filter(({ fileName }) => styled.has(fileName) && !everywhere.has(fileName))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return { scripts: [...scripts], styles: [...new Set(styles)] };
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
    const [, ...routes] = readFileSync(join(import.meta.dirname, '../src', file), 'utf8').split(
      'createRoute({',
    );
    return routes.map((route) => {
      const path = /\bpath: '([^']+)'/.exec(route)?.[1];
      const page = /import\('\.\/(pages\/[\w-]+\.tsx)'\)/.exec(route)?.[1];
      if (!path || !page)
        throw new Error(`${file}: a route without an address or a page of its own: ${route}`);
      return { path, page };
    });
  });
}
