const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Small numbers as words, as a sentence wants them: `seven`, then `12`. */
export const countWord = (count: number): string => WORDS[count] ?? (count === 12 ? 'twelve' : String(count));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

type Counts = { total: number; overdue: number; today: number };

/** `Seven things need a person.` and, to be underlined, `Two are due today.` */
export function mattersHeadline({ total, overdue, today }: Counts): { before: string; marked: string } {
  if (total === 0) return { before: 'Nothing needs a person. ', marked: 'The desk is clear.' };
  const before = `${capital(countWord(total))} ${total === 1 ? 'thing needs' : 'things need'} a person. `;
  const are = (count: number, what: string) =>
    `${capital(countWord(count))} ${count === 1 ? 'is' : 'are'} ${what}.`;
  if (overdue > 0) return { before, marked: are(overdue, 'overdue') };
  if (today > 0) return { before, marked: are(today, 'due today') };
  return { before, marked: 'None is due today.' };
}
