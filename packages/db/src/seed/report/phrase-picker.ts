import type { Random } from '../random.ts';

/** Picks the wording that was used least so far, so that nobody's reports sound alike. */
export type PickPhrase = <Phrase>(phrases: readonly Phrase[]) => Phrase;

/** How often each wording was used by one person, or for one. */
export type PhraseUses = Map<unknown, number>;

export function createPhrasePicker(random: Random, uses: PhraseUses = new Map()): PickPhrase {
  return (phrases) => {
    const phrase = leastUsed(phrases, (each) => uses.get(each) ?? 0, random);
    countUse(uses, phrase);
    return phrase;
  };
}

export function countUse(uses: PhraseUses, phrase: unknown): void {
  uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
}

/** One of those with the lowest cost. */
export function leastUsed<Phrase>(
  phrases: readonly Phrase[],
  costOf: (phrase: Phrase) => number,
  random: Random,
): Phrase {
  const lowest = Math.min(...phrases.map(costOf));
  return random.pick(phrases.filter((phrase) => costOf(phrase) === lowest));
}
