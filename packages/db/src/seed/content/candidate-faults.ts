/** What coaches keep noticing about each candidate, by name; the first one most of all. Keys of `faults`. */
export const candidateFaults: Readonly<Record<string, readonly string[]>> = {
  'Callum Reid': ['hands-time-back', 'light-remarks', 'we-hides-i', 'blames', 'fizzles', 'background-first'],
  'Denise Achterberg': ['blames', 'corrects', 'light-remarks', 'fizzles', 'steps-around'],
  'Babajide Akande': ['rambles', 'background-first', 'other-question', 'jargon', 'no-numbers'],
  'Marta Szymańska': ['too-brief', 'light-remarks', 'undersells', 'hands-time-back', 'reading-notes'],
  'Rubén Arce': ['sells-all-the-time', 'rehearsed', 'no-numbers', 'presses', 'weakness-boast'],
  'Fiona Galbraith': ['background-first', 'blames', 'announces-nerves', 'stock-questions', 'undersells'],
  'Kenji Watabe': ['we-hides-i', 'too-brief', 'undersells', 'fizzles', 'folds'],
  'Ayesha Rahim': ['undersells', 'announces-nerves', 'stock-questions', 'weakness-boast', 'fizzles'],
  'Priya Nair': ['too-brief', 'other-question', 'fizzles', 'stock-questions', 'corrects', 'jargon'],
  'Jonas Weidmann': ['too-brief', 'undersells', 'flat', 'hands-time-back', 'folds'],
  'Camille Okoye': ['background-first', 'jargon', 'rambles', 'stock-questions', 'no-numbers'],
  'Luis Fernando Prado': ['announces-nerves', 'undersells', 'folds', 'advert-recital', 'fizzles'],
  'Agnieszka Lis': ['jargon', 'we-hides-i', 'background-first', 'stock-questions', 'steps-around'],
  'Tevita Fonua': ['too-casual', 'steps-around', 'fizzles', 'any-job', 'other-question'],
  'Shirin Vahedi': ['other-question', 'corrects', 'any-job', 'too-brief', 'rehearsed'],
  'Owen Pritchard': ['jargon', 'sells-all-the-time', 'rambles', 'rehearsed', 'advert-recital'],
  'Thandiwe Ndlovu': ['rehearsed', 'bluff', 'stock-questions', 'fizzles', 'undersells'],
  'Henrik Dahl': ['corrects', 'blames', 'other-question', 'presses', 'hands-time-back'],
  'Mariam Tadesse': ['announces-nerves', 'rehearsed', 'undersells', 'advert-recital', 'fizzles'],
  'Ines Carvalho': ['rambles', 'background-first', 'no-numbers', 'other-question', 'stock-questions'],
  'Desmond Achieng': ['jargon', 'rehearsed', 'stock-questions', 'background-first', 'presses'],
  'Katarina Jovanović': ['flat', 'jargon', 'stock-questions', 'fizzles', 'no-numbers'],
  'Rohan Mehta': ['sells-all-the-time', 'corrects', 'presses', 'other-question', 'bluff'],
  'Salome Gvasalia': ['too-brief', 'we-hides-i', 'fizzles', 'undersells', 'flat'],
  'Patrick Lavoie': ['too-casual', 'no-numbers', 'rambles', 'steps-around', 'any-job'],
  'Noor van Dijk': ['folds', 'undersells', 'stock-questions', 'fizzles', 'reading-notes'],
  'Leonie Brückner': ['rehearsed', 'jargon', 'light-remarks', 'stock-questions', 'weakness-boast'],
  'Farid Karimov': ['light-remarks', 'reading-notes', 'too-brief', 'rehearsed', 'advert-recital'],
  'Beth Hargreaves': ['background-first', 'rambles', 'jargon', 'flat', 'stock-questions'],
  'Mohamed Elsayed': ['presses', 'corrects', 'blames', 'sells-all-the-time', 'steps-around'],
  'Charlotte Nguyen': ['rehearsed', 'weakness-boast', 'stock-questions', 'fizzles', 'general-talk'],
  'Tiago Mendonça': ['we-hides-i', 'no-numbers', 'general-talk', 'background-first', 'bluff'],
  'Hannah Okafor': ['light-remarks', 'corrects', 'any-job', 'flat', 'stock-questions'],
  'Marco Bellini': ['sells-all-the-time', 'presses', 'other-question', 'rambles', 'any-job'],
  'Grace Mbeki-Allen': ['undersells', 'we-hides-i', 'folds', 'no-numbers', 'fizzles'],
  'Ji-ho Seo': ['rambles', 'jargon', 'other-question', 'background-first', 'reading-notes'],
  'Valentina Sosa': ['sells-all-the-time', 'blames', 'background-first', 'other-question', 'presses'],
  'Kofi Asante': ['too-casual', 'any-job', 'advert-recital', 'fizzles', 'general-talk'],
  'Eleni Papadaki': ['rehearsed', 'other-question', 'weakness-boast', 'general-talk', 'any-job'],
  'Tomasz Kowal': ['general-talk', 'steps-around', 'any-job', 'no-numbers', 'light-remarks'],
  'Oliver Stanhope': ['rambles', 'background-first', 'general-talk', 'stock-questions', 'jargon'],
  'Sister Agatha Nakato': ['undersells', 'too-brief', 'fizzles', 'we-hides-i', 'folds'],
  'Ingvild Haugen': ['general-talk', 'no-numbers', 'fizzles', 'background-first', 'any-job'],
  'Walid Benkirane': ['jargon', 'rehearsed', 'weakness-boast', 'bluff', 'sells-all-the-time'],
  'Roisin McGlynn': ['steps-around', 'light-remarks', 'corrects', 'too-brief', 'any-job'],
  'Gustavo Ribeiro': ['folds', 'general-talk', 'we-hides-i', 'flat', 'stock-questions'],
  'Miriam Katz': ['background-first', 'general-talk', 'steps-around', 'rambles', 'undersells'],
  'Wiremu Tautahi': ['rambles', 'background-first', 'other-question', 'reading-notes', 'fizzles'],
};

/** Pairs that cannot be said of the same hour. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['rambles', 'background-first', 'sells-all-the-time'],
    ['too-brief', 'hands-time-back', 'flat'],
  ],
  [
    ['sells-all-the-time', 'corrects', 'presses', 'blames'],
    ['undersells', 'folds', 'announces-nerves', 'we-hides-i'],
  ],
  [['presses'], ['fizzles', 'hands-time-back']],
  [['hands-time-back'], ['stock-questions']],
  [['too-casual'], ['rehearsed', 'light-remarks', 'reading-notes']],
  [['any-job'], ['flat']],
  [['advert-recital'], ['bluff']],
];

export function contradict(one: string, other: string): boolean {
  return OPPOSITES.some(
    ([left, right]) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}

/** Too heavy to go with a yes. */
export const onlyWithNo: readonly string[] = ['hands-time-back', 'any-job', 'flat', 'blames', 'presses'];
