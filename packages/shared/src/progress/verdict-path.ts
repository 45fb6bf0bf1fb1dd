import type { Verdict } from '../reports/verdict.ts';

export type VerdictPath = {
  from: Verdict;
  to: Verdict;
  /** `steady`: never another answer in between. `back`: there was one, and the latest is the first again. */
  turn: 'better' | 'worse' | 'steady' | 'back';
};

/** From the first answer to the latest; undefined until there are two. Nothing is said of those between. */
export function verdictPath(verdicts: readonly Verdict[]): VerdictPath | undefined {
  const [from, ...later] = verdicts;
  const to = later.at(-1);
  if (from === undefined || to === undefined) return undefined;
  if (to > from) return { from, to, turn: 'better' };
  if (to < from) return { from, to, turn: 'worse' };
  return { from, to, turn: later.every((verdict) => verdict === from) ? 'steady' : 'back' };
}
