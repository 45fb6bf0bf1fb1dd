/** `Ines` of `Ines Meyer`. */
export const firstName = (name: string): string => plainName(name).split(' ')[0] ?? '';

/** `Ines M.` of `Ines van der Meyer`: how the two sides of a session know each other. */
export function shortName(name: string): string {
  const parts = plainName(name).split(' ');
  const initial = parts.length > 1 ? [...(parts.at(-1) ?? '')][0] : undefined;
  return initial ? `${parts[0]} ${initial.toUpperCase()}.` : (parts[0] ?? '');
}

/**
 * A name as we write it to somebody else: one line, no characters that turn text around, and nothing
 * that a mail program would make a link of ('Win at evil.example' is a name a stranger may sign up with).
 */
export function plainName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replaceAll(/[:/\\@<>]/g, ' ')
    .replaceAll(/\.(?=[^\s.])/g, '. ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
