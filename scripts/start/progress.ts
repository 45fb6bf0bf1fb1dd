/** Says what is being done and how long it took, one line at the beginning and one at the end. */
export async function step<Result>(label: string, work: () => Promise<Result> | Result): Promise<Result> {
  const started = performance.now();
  console.log(`→ ${label}`);
  const result = await work();
  console.log(`✓ ${label} (${seconds(performance.now() - started)})`);
  return result;
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
