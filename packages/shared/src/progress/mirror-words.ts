import type { CoachLeniency } from './rater-model.ts';

/** Shown once the band is narrower than this; noted when it excludes 0 and the mark is off by more than a quarter. */
const WIDEST_BAND = 0.8;
const WORTH_A_NOTE = 0.25;
/** Halo is talked about above this. */
const HALO_TO_TALK = 0.5;
/** A share of one level that is worth a look. */
const ONE_LEVEL_OFTEN = 0.5;
/** Before so many sessions a coach's habits say more about the candidates. */
export const HABITS_NEED = 5;

export type LeniencyWord = 'not enough data' | 'generous' | 'strict' | 'about the same';

/** How a coach's marks stand to others' for the same people: a note and no penalty (feedback.md 4.3). */
export function leniencyWord(found: CoachLeniency | undefined): LeniencyWord {
  if (!found || found.hi80 - found.lo80 >= WIDEST_BAND) return 'not enough data';
  const excludesZero = found.lo80 > 0 || found.hi80 < 0;
  if (!excludesZero || Math.abs(found.leniency) <= WORTH_A_NOTE) return 'about the same';
  return found.leniency > 0 ? 'generous' : 'strict';
}

export type HabitWord = 'not enough data' | 'worth a look' | 'told apart';

/** Whether the dimensions of one session are told apart: the halo index, from 0 to 1. */
export function haloWord(sessions: number, index: number): HabitWord {
  if (sessions < HABITS_NEED) return 'not enough data';
  return index > HALO_TO_TALK ? 'worth a look' : 'told apart';
}

/** Whether one level is given more often than all the others together. */
export function rangeWord(sessions: number, modalShare: number): HabitWord {
  if (sessions < HABITS_NEED) return 'not enough data';
  return modalShare > ONE_LEVEL_OFTEN ? 'worth a look' : 'told apart';
}
