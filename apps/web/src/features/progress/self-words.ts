import { inWords } from './progress-words.ts';
import type { Progress } from './use-progress.ts';

type Label = NonNullable<Progress['self']['label']>;

const LABELS: Record<Label, string> = {
  'clearly overrates': 'you clearly rate yourself above what is seen',
  'somewhat overrates': 'you rate yourself somewhat above what is seen',
  'about right': 'you see yourself about as you are seen',
  'somewhat underrates': 'you rate yourself somewhat below what is seen',
  'clearly underrates': 'you clearly rate yourself below what is seen',
};

/** Over the sessions, drawn towards no bias as long as they are few. Most people miss, in both directions. */
export const selfTrendWords = (label: Label, sessions: number): string =>
  `Over ${inWords(sessions)} sessions ${LABELS[label]}. Most people miss, in one direction or the other.`;

const HALF_EACH_TIME = 0.25;

/** How well they foretell a call-back, against saying 50 % each time. */
export function forecastWords(brier: number): string {
  if (brier < HALF_EACH_TIME - 0.05)
    return 'Your forecasts of a call-back are better than saying 50 % each time.';
  if (brier <= HALF_EACH_TIME + 0.05)
    return 'Your forecasts of a call-back are about as good as saying 50 % each time.';
  return 'Your forecasts of a call-back are further off than saying 50 % each time would be.';
}
