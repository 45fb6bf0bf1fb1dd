/** Eight hues that stay apart from each other and from nothing on the page at the tint's strength. */
const HUES = [20, 55, 100, 155, 200, 230, 265, 305] as const;

/** The same id always gets the same tint. */
export function tintOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return HUES[sum % HUES.length]!;
}

/** 'Mei-Lin C.' is MC, 'Cher' is C, and nothing is '?'. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')].find((letter) => /\p{L}|\p{N}/u.test(letter)) ?? '')
    .join('');
  return letters.toUpperCase() || '?';
}
