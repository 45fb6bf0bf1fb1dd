import { randomInt } from 'node:crypto';
import { CODE_LETTERS } from '@app/shared/payments/gift-code';

/** A code that nobody can guess: five bits a letter, so 80 for a gift. */
export const drawCode = (length: number): string =>
  Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
