/**
 * The one place where the web gets Temporal: the browser's own where there is one, else the polyfill, which
 * then also serves the rules in `shared`. To be awaited before anything is rendered.
 */
export async function provideTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return;
  await import('temporal-polyfill/global');
}
