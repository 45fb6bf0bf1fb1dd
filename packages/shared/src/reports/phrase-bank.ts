import type { HardTruthCategory } from './hard-truth-category.ts';
import { PHRASES_FOR_ROLES } from './phrases-for-roles.ts';
import { PHRASES_FOR_TRUTHS, type TruthPhrases } from './phrases-for-truths.ts';
import {
  CUE_PHRASES,
  type DimensionPhrases,
  MEASURE_PHRASES,
  PHRASES_FOR_UNIVERSAL,
} from './phrases-for-universal.ts';

const NONE: DimensionPhrases = { did: [], effect: [], now: [], next: [], why: [] };

/** What only the coach can fill in. */
export const BLANK = '…';

/** Beginnings for what is said about one dimension; none for a rubric that brings none. */
export function phrasesForDimension(rubric: string, dimension: string): DimensionPhrases {
  const bank = rubric === 'universal' ? PHRASES_FOR_UNIVERSAL : PHRASES_FOR_ROLES[rubric];
  return bank?.[dimension] ?? NONE;
}

/** Beginnings for a truth of one kind; for one without a kind, those that fit any. */
export const phrasesForTruth = (category: HardTruthCategory | null): TruthPhrases =>
  PHRASES_FOR_TRUTHS[category ?? 'other'];

/** Beginnings for when to do it and for how to tell, whatever it is. */
export const FOCUS_PHRASES = { cue: CUE_PHRASES, measure: MEASURE_PHRASES };

/** A text with a phrase put behind what stands there. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() ? `${text.trimEnd()} ${phrase}` : phrase;
