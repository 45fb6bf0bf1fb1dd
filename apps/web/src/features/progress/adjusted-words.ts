import type { AdjustedDimension } from './use-progress.ts';

const PHRASES = {
  better: 'Better',
  'probably better': 'Probably better',
  'too early to tell': 'Too early to tell',
  'probably lower': 'Probably lower',
  lower: 'Lower',
} as const;

const oneDecimal = (level: number): string => level.toFixed(1);

/** Never the bare number: what the change is likely to be, the level, and between what it lies. */
export function adjustedWords(adjusted: AdjustedDimension | undefined): string | null {
  const latest = adjusted?.at.at(-1);
  if (!adjusted || !latest) return null;
  const { level, lo80, hi80 } = latest;
  const range = `${oneDecimal(level)}, likely between ${oneDecimal(Math.max(1, lo80))} and ${oneDecimal(Math.min(5, hi80))}`;
  return `${adjusted.phrase ? PHRASES[adjusted.phrase] : 'One session'}: ${range}`;
}
