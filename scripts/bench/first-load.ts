/** What the bundler wrote about each of its files, by the name of the source: `.vite/manifest.json`. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

/** The files that a page needs before it can show anything: the app, the page, and whatever these import at once. */
export function firstLoad(manifest: Manifest, page: string): { scripts: string[]; styles: string[] } {
  const needed = new Set<string>();
  const add = (source: string) => {
    if (needed.has(source)) return;
    needed.add(source);
    for (const imported of manifest[source]?.imports ?? []) add(imported);
  };
  for (const source of ['index.html', page]) {
    if (!manifest[source]) throw new Error(`The bundler wrote nothing about ${source}.`);
    add(source);
  }
  const chunks = [...needed].map((source) => manifest[source]!);
  return {
    scripts: [...new Set(chunks.map(({ file }) => file))],
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  };
}
