import { sayLength } from './week-words.ts';

export type Choice = { value: string; label: string };

const DAY = 1_440;

const minutes = (choices: readonly number[], say: (minutes: number) => string) => (current: number) =>
  withCurrent(choices, current).map((each): Choice => ({ value: String(each), label: say(each) }));

/** The value that is saved is among the choices, whatever it is. */
const withCurrent = (choices: readonly number[], current: number): number[] =>
  [...new Set([...choices, current])].sort((a, b) => a - b);

const sayMinutes = (each: number): string => (each < 60 ? `${each} minutes` : sayLength(each));

const sayDays = (days: number): string => {
  if (days === 1) return '1 day';
  return days % 7 === 0 && days < 60 ? (days === 7 ? '1 week' : `${days / 7} weeks`) : `${days} days`;
};

/** `12 hours`, `2 days`, `1 week`. */
const sayNotice = (each: number): string =>
  each === 0 ? 'none' : each % DAY === 0 && each > DAY ? sayDays(each / DAY) : sayMinutes(each);

export const bufferChoices = minutes([0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180], (each) =>
  each === 0 ? 'none' : sayMinutes(each),
);
export const noticeChoices = minutes(
  [0, 60, 120, 180, 360, 720, DAY, 2 * DAY, 3 * DAY, 5 * DAY, 7 * DAY, 14 * DAY],
  sayNotice,
);
export const horizonChoices = minutes([1, 2, 3, 5, 7, 14, 21, 28, 42, 60], sayDays);
export const stepChoices = minutes(
  [5, 10, 15, 20, 30, 45, 60, 90, 120, 240],
  (each) => `every ${sayMinutes(each)}`,
);
