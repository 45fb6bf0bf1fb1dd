export type Slots = Readonly<Record<string, string>>;

/** Puts the candidate's own words into a text: `{s1}` becomes what the slot s1 holds. */
export function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`no {${name}} for “${text}”`);
    return value;
  });
}

const PRONOUNS = {
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
} as const;

export function pronounSlots(pronoun: 'he' | 'she'): Slots {
  const words = PRONOUNS[pronoun];
  return { ...words, He: capital(words.he), His: capital(words.his) };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `7:05`, as coaches write times. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
