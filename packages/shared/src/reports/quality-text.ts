const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text; a time such as 15:05 counts as two. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

export const countWords = (text: string): number => wordsOf(text).length;

/** Sentences, each with at least one letter or digit in it. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+(?:\s+|$)/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** The text without what stands in quotation marks: citing the candidate is free. */
export const withoutQuotes = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, ' ');

/**
 * Syllables by a simple rule: groups of vowels, less a silent `e`, `es` or `ed` at the end; a figure is
 * spoken digit by digit. About a grade off from other tools, which is why the limits are wide.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (!letters) return word.length;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = groups > 1 && /(?:es|ed|[^laeiouy]e)$/.test(letters) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** Flesch–Kincaid grade with its parts, over texts that are read one after the other. */
export function readability(texts: readonly string[]) {
  const sentences = texts.flatMap(sentencesOf);
  const words = texts.flatMap(wordsOf);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const perWord = syllables / Math.max(1, words.length);
  const grade = words.length === 0 ? 0 : 0.39 * wordsPerSentence + 11.8 * perWord - 15.59;
  const longest = Math.max(0, ...sentences.map(countWords));
  return { sentences: sentences.length, words: words.length, wordsPerSentence, grade, longest };
}

/** Which words or phrases of a list stand in a text, in the order of the text, each as often as it stands there. */
export function matchesOf(text: string, list: readonly string[]): string[] {
  const longestFirst = [...list].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return withoutQuotes(text).match(pattern) ?? [];
}

const escapePattern = (phrase: string) =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The runs of `length` words in a text, lower case: two reports that share many were not written for two people. */
export function wordRuns(text: string, length: number): string[] {
  const words = wordsOf(text.toLowerCase());
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}
