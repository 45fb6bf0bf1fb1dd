import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageFiles, readPageFiles } from './page-files.ts';

/** What a page is made of beside the shell: data for the app, and its text where the server has written it. */
type Content = { files?: PageFiles; answers: string; written?: string };

export type PageShell = {
  filesOf(path: string): PageFiles | undefined;
  page(content: Content): string;
};

const PLACEHOLDER = /<div class="first-paint".*?<\/div>/s;

/**
 * Reads the built `index.html` and puts pages together from it.
 *
 * A page that the app has yet to build asks for all its files at once. One that is written already can be read
 * without them: its styles are in it, and its scripts are fetched after the first paint (first-paint.js), so
 * that they do not compete with the text.
 */
export function readPageShell(dist: string): PageShell {
  const index = join(dist, 'index.html');
  if (!existsSync(index)) throw new Error(`No built web app in ${dist}; run "npm run build" first.`);
  const shell = readFileSync(index, 'utf8');
  const styleSheets = new Map<string, string>();
  const styleSheet = (file: string) => {
    const text = styleSheets.get(file) ?? readFileSync(join(dist, file), 'utf8');
    styleSheets.set(file, text);
    return text;
  };
  const inHead = (html: string, tags: string) => html.replace('</head>', () => `${tags}</head>`);
  return {
    filesOf: readPageFiles(dist),
    page({ files = { scripts: [], styles: [] }, answers, written }) {
      if (written === undefined) return inHead(shell, preloadLinks(files) + answers);
      const styles = `<style>${files.styles.map(styleSheet).join('\n')}</style>`;
      const later = `<script type="application/json" id="later-scripts">${JSON.stringify(files.scripts)}</script>`;
      // Nothing in it can be used before the app takes its place: a press must not go unheard.
      const text = `<div data-written inert style="display: contents">${written}</div>`;
      return inHead(shell, styles + later + answers).replace(PLACEHOLDER, () => text);
    },
  };
}

const preloadLinks = ({ scripts, styles }: PageFiles): string =>
  [
    ...scripts.map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">`),
    ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
  ].join('');
