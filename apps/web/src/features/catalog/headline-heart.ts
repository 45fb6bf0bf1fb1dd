const LONGEST = 22; // letters that fit on one line of a phone, so that the stroke never breaks

/**
 * Cuts a headline before the words that get the pencil's underline: its last clause, or as many of its last
 * words as one stroke can carry.
 */
export function headlineHeart(headline: string): { before: string; heart: string; after: string } {
  const text = headline.trim();
  const after = /[.!?…]+$/.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - after.length);
  const clause = /[,.:;!?…] +([^,.:;!?…]+)$/.exec(words)?.[1];
  const heart = clause && clause.length <= LONGEST ? clause : lastWords(words);
  return { before: words.slice(0, words.length - heart.length), heart, after };
}

function lastWords(text: string): string {
  const words = text.split(' ');
  let heart = words.pop() ?? '';
  while (words.length > 0 && `${words.at(-1)} ${heart}`.length <= LONGEST) heart = `${words.pop()} ${heart}`;
  return heart;
}
