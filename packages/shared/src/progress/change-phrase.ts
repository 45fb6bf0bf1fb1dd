export type ChangePhrase = 'better' | 'probably better' | 'too early to tell' | 'probably lower' | 'lower';

/** A probability of improvement in words (feedback.md 4.1). */
export function changePhrase(pImproved: number): ChangePhrase {
  if (pImproved >= 0.95) return 'better';
  if (pImproved >= 0.8) return 'probably better';
  if (pImproved > 0.2) return 'too early to tell';
  return pImproved > 0.05 ? 'probably lower' : 'lower';
}
