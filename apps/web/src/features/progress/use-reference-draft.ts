import { useLocalDraft } from '../../lib/use-local-draft.ts';
import type { ReferenceSession } from './reference-transcript.tsx';

type Typed = {
  step: number;
  levels: Record<string, number>;
  lines: Record<string, number>;
  verdict: 1 | 2 | 3 | 4 | null;
};
const NOTHING: Typed = { step: 0, levels: {}, lines: {}, verdict: null };

/** What a coach has chosen so far, kept on this device until it is handed in. */
export function useReferenceDraft(userId: string, { id, dimensions }: ReferenceSession) {
  const [typed, setTyped, forget] = useLocalDraft<Typed>(userId, `reference:${id}`, NOTHING);
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const ratings = dimensions.flatMap(({ id: dimension }) => {
    const [level, line] = [typed.levels[dimension], typed.lines[dimension]];
    return level === undefined || line === undefined ? [] : [{ dimension, level, line }];
  });
  return {
    typed,
    change,
    forget,
    ratings,
    isRated: (dimension: string) => ratings.some((rating) => rating.dimension === dimension),
    isWhole: ratings.length === dimensions.length && typed.verdict !== null,
    marked: new Set(Object.values(typed.lines)),
  };
}
export type ReferenceDraft = ReturnType<typeof useReferenceDraft>;
