import { isTest, type Refusal, type SourceFile } from './source-file.ts';

/** Files that load each other in a circle cannot be understood, or moved, one at a time. Types may. */
export function checkCycles(files: SourceFile[]): Refusal[] {
  const loads = new Map(
    files
      .filter(({ path }) => !isTest(path))
      .map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly, file }) => !typeOnly && file).map(({ file }) => file as string), // filtered
      ]),
  );
  const done = new Set<string>();
  const refusals: Refusal[] = [];

  function visit(path: string, trail: string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].map((each) => each.replace(/^.*\/src\//, ''));
      refusals.push({
        path,
        message: `closes a circle: ${circle.join(' → ')}. Move what both need into a third file.`,
      });
      return;
    }
    if (done.has(path)) return;
    for (const next of loads.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }
  for (const path of loads.keys()) visit(path, []);
  return refusals;
}
