import type { Dimension, Rubric, RubricQuestion } from '@app/shared/rubrics/rubric';

/** One entry of a list replaced; the others stay as they are. */
export const withEntry = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] =>
  list.map((each, index) => (index === at ? entry : each));

export const withoutEntry = <Entry>(list: readonly Entry[], at: number): Entry[] =>
  list.filter((_, index) => index !== at);

/** Moved by one place; at an end it stays. */
export function moved<Entry>(list: readonly Entry[], at: number, by: 1 | -1): Entry[] {
  const to = at + by;
  const [one, other] = [list[at], list[to]];
  if (one === undefined || other === undefined) return [...list];
  return withEntry(withEntry(list, at, other), to, one);
}

/** An id that the list does not have: the word with the first free number behind it. */
export function freeId(list: readonly { id: string }[], word: string): string {
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** A dimension without words, its levels named as the scale names them. */
export const blankDimension = ({ dimensions, scale }: Rubric): Dimension => ({
  id: freeId(dimensions, 'dimension'),
  name: '',
  question: '',
  definition: '',
  weight: 1,
  observeIn: ['questions'],
  anchors: scale.labels.map(({ level, label }) => ({ level, label, text: '' })),
  probes: [],
  drills: [],
});

export const blankQuestion = ({ starterQuestions }: Rubric): RubricQuestion => ({
  id: freeId(starterQuestions, 'question'),
  text: '',
  kind: 'past_behaviour',
  dimensions: [],
  minutes: 5,
});

/** Lines of a box, each an entry; empty ones are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** An optional text: what is empty is left out. */
export function withOptional<Part extends object, Key extends keyof Part>(
  part: Part,
  key: Key,
  text: string,
): Part {
  const { [key]: _, ...rest } = part;
  return (text === '' ? rest : { ...part, [key]: text }) as Part;
}
