/** `Adaeze` for “Adaeze W.”: how one person speaks of another. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
