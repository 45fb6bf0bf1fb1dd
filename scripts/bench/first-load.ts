/** What the bundler wrote about each of its files, by the name of the source: `.vite/manifest.json`. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

const ADDRESSES = /(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g;

/**
 * The files that a page needs before it can show anything: what the document asks for, the page itself, and
 * whatever these import at once.
 */
export function firstLoad(html: string, manifest: Manifest, page: string): string[] {
  if (!manifest[page]) throw new Error(`The bundler wrote nothing about ${page}.`);
  const asked = [...html.matchAll(ADDRESSES)].map(([, file]) => file!);
  const files = new Set(asked);
  const seen = new Set<string>();
  const add = (source: string) => {
    const chunk = manifest[source];
    if (seen.has(source) || !chunk) return;
    seen.add(source);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  add(page);
  for (const [source, { file }] of Object.entries(manifest)) if (asked.includes(file)) add(source);
  return [...files];
}
