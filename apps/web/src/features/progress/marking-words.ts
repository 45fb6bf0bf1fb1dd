import type { RouterOutputs } from '../../trpc.ts';

export type Mirror = RouterOutputs['mirror']['own'];
export type Marking = RouterOutputs['mirror']['desk'];

/** What stands large above a coach's mirror: the pencilled words, and what is before them. */
export function mirrorHeadline({ leniency, halo, range }: Mirror): [before: string, marked: string] {
  if (leniency.word === 'generous') return ['For the same people, your marks are', 'a little above others’'];
  if (leniency.word === 'strict') return ['For the same people, your marks are', 'a little below others’'];
  if (halo.word === 'worth a look') return ['Your levels inside one session are', 'much alike'];
  if (range.word === 'worth a look') return ['Half of your marks are', 'one and the same level'];
  if (leniency.word === 'about the same') return ['For the same people, your marks are', 'about as others’'];
  return ['There is', 'not enough data yet'];
}

/** A level with one decimal and a sign: `+0.3`, `−0.2`, `0.0`. */
export function signedLevel(level: number): string {
  const text = Math.abs(level).toFixed(1);
  if (text === '0.0') return text;
  return level > 0 ? `+${text}` : `−${text}`;
}

export const AGREEMENT_BAND = {
  poor: 'poor',
  moderate: 'moderate',
  good: 'good',
  excellent: 'excellent',
  low: 'too low to rely on',
  tentative: 'tentative',
  dependable: 'dependable',
} as const;
