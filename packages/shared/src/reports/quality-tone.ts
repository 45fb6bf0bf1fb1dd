import { block, type Finding, warning } from './quality-finding.ts';
import { type Passage, spokenOf } from './quality-narrative.ts';
import { countWords, matchesOf } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import { COMPARISONS, INSULTS, PERSON_NOT_WORK, PROTECTED, SENSITIVE } from './quality-words.ts';
import type { ReportDraft } from './report.schema.ts';

/** T01–T06: about behaviour, never about who somebody is. */
export function checkTone(report: ReportDraft): Finding[] {
  const spoken = spokenOf(report);
  const everything = [...spoken, { path: 'twoVoices.politeEmail', text: report.twoVoices.politeEmail }];
  return [
    ...everything.flatMap((passage) => first(passage, INSULTS, insult)),
    ...everything.flatMap((passage) => each(passage, PROTECTED, protectedGround)),
    ...spoken.flatMap((passage) => first(passage, COMPARISONS, comparison)),
    ...spoken.flatMap((passage) => first(passage, PERSON_NOT_WORK, person)),
    ...missingStandards(report),
    ...spoken.flatMap((passage) => first(passage, SENSITIVE, sensitive)),
  ];
}

/** One mark a passage and rule, at the first word that trips it. */
function first(
  { path, text }: Passage,
  list: readonly string[],
  mark: (path: string, match: string) => Finding,
) {
  const [match] = matchesOf(text, list);
  return match ? [mark(path, match)] : [];
}

/** One mark for each word: letting one word through must not let the next one pass unseen. */
function each(
  { path, text }: Passage,
  list: readonly string[],
  mark: (path: string, match: string) => Finding,
) {
  const words = new Map(matchesOf(text, list).map((match) => [match.toLowerCase(), match]));
  return [...words.values()].map((match) => mark(path, match));
}

const insult = (path: string, match: string) =>
  block('T01', path, {
    title: 'This hurts and helps nobody',
    message: `Say what you saw in place of “${match}”.`,
    match,
  });

const protectedGround = (path: string, match: string) =>
  block('T02', path, {
    title: 'This may be about who they are',
    message: `“${match}” is on the list of words about people. If you mean something else, say so and let it through.`,
    match,
  });

const comparison = (path: string, match: string) =>
  warning('T03', path, {
    title: 'A comparison',
    message: 'They cannot see the others, so they can only feel smaller. Say what it did to you.',
    match,
  });

const person = (path: string, match: string) =>
  warning('T04', path, {
    title: 'About the person, not the work',
    message: 'Say what they did, so that they can do it again or change it.',
    match,
  });

const sensitive = (path: string, match: string) =>
  warning('T06', path, {
    title: `“${match}” can be read in two ways`,
    message: 'Fine for a race condition; not for a person. Read the sentence once more.',
    match,
  });

function missingStandards({ verdict, standardsNote }: ReportDraft): Finding[] {
  if (verdict.callBack === null || verdict.callBack > 2) return [];
  if (countWords(standardsNote) >= THRESHOLDS.standardsWords) return [];
  return [
    block('T05', 'standardsNote', {
      title: standardsNote.trim() ? 'Say a little more' : 'Not written yet',
      message: `As it is a no: what the bar is, and why they can reach it. ${THRESHOLDS.standardsWords} words or more.`,
      ...(!standardsNote.trim() && { unwritten: true }),
    }),
  ];
}
