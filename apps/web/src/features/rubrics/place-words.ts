import type { Rubric } from '@app/shared/rubrics/rubric';

const PARTS: Record<string, string> = {
  title: 'Title',
  summary: 'Summary',
  appliesTo: 'Used for',
  order: 'Which dimensions, in their order',
  companionUniversal: 'Rated beside these, from the universal rubric',
  evidenceRule: 'Evidence',
  starterQuestions: 'Question',
  scale: 'The five levels',
};
const FIELDS: Record<string, string> = {
  name: 'name',
  question: 'what it asks',
  definition: 'what it means',
  anchors: 'level',
  drills: 'how to practise it',
  doNotRate: 'left out of the level',
  weight: 'weight',
  observeIn: 'where it is observed',
  labels: 'level',
  label: 'its name',
  soundsLike: 'what it sounds like',
};

/** Where in a rubric a change lies, as its readers call the place: “Listening, level 4”. */
export function placeWords(path: string, ...versions: readonly Rubric[]): string {
  const [part = '', ...rest] = path.split('.');
  if (part !== 'dimensions') return sentence([PARTS[part] ?? part, ...fieldWords(rest)]);
  const [id, ...fields] = rest;
  const names = versions.flatMap(({ dimensions }) => dimensions.filter((one) => one.id === id));
  return sentence([names[0]?.name ?? id ?? '', ...fieldWords(fields)]);
}

/** A number belongs to the word before it; the text of a thing is the thing. */
function fieldWords(fields: readonly string[]): string[] {
  const words: string[] = [];
  for (const field of fields) {
    if (field === 'text' || field === 'id') continue;
    if (/^\d+$/.test(field) && words.length > 0) words.push(`${words.pop()} ${field}`);
    else words.push(FIELDS[field] ?? field);
  }
  return words;
}

const sentence = (words: readonly string[]) => words.filter(Boolean).join(', ');
