import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDimensions } from '../rubrics/shipped-rubrics.ts';
import { checkReport } from './quality-rules.ts';
import { countSyllables, matchesOf, withoutQuotes, wordRuns, wordsOf } from './quality-text.ts';
import { emptyDraft, type ReportDraft, reportDraftSchema } from './report.schema.ts';
import { sampleReports } from './sample-reports.ts';

const context = {
  dimensions: shippedDimensions('general'),
  actualMinutes: 45,
  today: Temporal.PlainDate.from('2026-03-12'),
  recentReports: [],
};
const weak = sampleReports.weak.content;

/** A changed report: each path leads to the value that stands there instead; `*` stands for every item. */
type Change = Record<string, unknown>;

function changed(change: Change): ReportDraft {
  const report = structuredClone(weak);
  for (const [path, value] of Object.entries(change)) put(report, path.split('.'), value);
  return report;
}

function put(target: object, [key, ...rest]: string[], value: unknown): void {
  const at = target as Record<string, object>;
  const keys = key === '*' ? Object.keys(at) : [key!];
  for (const one of keys) {
    if (rest.length === 0) at[one] = structuredClone(value) as object;
    else put(at[one]!, rest, value);
  }
}

const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ');
const unseen = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      [`ratings.${at}.level`, null],
      [`ratings.${at}.notObservedBecause`, 'We ran out of time.'],
    ]).flat() as [string, unknown][],
  );
const LONG = 'Organisational responsibilities necessitate considerable prioritisation capabilities. ';

const SILENT = '';
const rows: [rule: string, what: string, change: Change, level: string][] = [
  ['C01', 'no answer', { 'verdict.callBack': null }, 'block'],
  ['C01', 'a change of mind without a reason', { 'verdict.changedBecause': ' ' }, 'block'],
  ['C01', 'no change of mind', { 'verdict.snap': 1, 'verdict.changedBecause': '' }, SILENT],
  ['C01', 'no word at the close', { 'onTheSpot.coachAnswer': '' }, 'block'],
  ['C02', 'a dimension left out', { 'ratings.length': 9 }, 'block'],
  ['C02', 'not observed, without a reason', { 'ratings.0.level': null }, 'block'],
  ['C02', 'not observed, with one', unseen(1), SILENT],
  ['C03', 'three of ten not observed', unseen(3), SILENT],
  ['C03', 'four of ten not observed', unseen(4), 'warning'],
  ['C04', 'notes on five of seven', { 'questionNotes.length': 5 }, SILENT],
  ['C04', 'notes on four of seven', { 'questionNotes.length': 4 }, 'warning'],
  ['C04', 'notes on two of seven', { 'questionNotes.length': 2 }, 'block'],
  ['C04', 'no question asked', { questionsAsked: 0, questionNotes: [] }, SILENT],
  ['C05', 'far too long', { standardsNote: `${words(780)}.` }, 'warning'],
  ['C06', 'one voice missing', { 'twoVoices.politeEmail': '' }, 'block'],
  ['V01', 'a 5 with a figure only', { 'ratings.2.level': 5, 'ratings.2.evidence': ['w11'] }, 'block'],
  ['V01', 'a 5 with a quote', { 'ratings.2.level': 5, 'ratings.2.evidence': ['w9'] }, SILENT],
  ['V01', 'a 1 with something seen', { 'ratings.5.evidence': ['w2'] }, SILENT],
  ['V01', 'a 1 with nothing', { 'ratings.5.evidence': [] }, 'block'],
  ['V02', 'eight words at a 2', { 'ratings.3.rationale': words(8) }, SILENT],
  ['V02', 'seven words at a 2', { 'ratings.3.rationale': words(7) }, 'block'],
  ['V02', 'no word at a 3', { 'ratings.2.rationale': '' }, SILENT],
  ['V03', 'a truth without evidence', { 'hardTruths.0.evidence': [] }, 'block'],
  ['V04', 'a note at the last second', { 'evidence.0.atSec': 45 * 60 }, SILENT],
  ['V04', 'a note after the end', { 'evidence.0.atSec': 45 * 60 + 1 }, 'block'],
  ['V05', 'an id that leads nowhere', { 'strengths.0.evidence': ['w14', 'gone'] }, 'block'],
  ['V06', 'no quotes', { 'evidence.*.kind': 'observation' }, 'warning'],
  ['F01', 'no focus point', { focusPoints: [] }, 'block'],
  ['F02', 'on a 3', { 'ratings.1.level': 3 }, SILENT],
  ['F02', 'on a 4 while others are lower', { 'ratings.1.level': 4 }, 'warning'],
  ['F02', 'not rated', { 'ratings.1.level': null }, 'block'],
  ['F03', 'a cue that begins with a moment', { 'focusPoints.0.cue': 'As soon as they stop, I ask.' }, SILENT],
  ['F03', 'a cue that begins with a wish', { 'focusPoints.0.cue': 'Try to ask more.' }, 'block'],
  ['F04', 'a measure without a number', { 'focusPoints.0.measure': 'More questions.' }, 'warning'],
  ['F05', '“don’t” with its curl', { 'focusPoints.0.next': 'Don’t wait to be asked.' }, 'warning'],
  ['F05', 'a word that only begins like one', { 'focusPoints.0.next': 'Begin with it.' }, SILENT],
  ['H01', 'three truths', { 'hardTruths.2': weak.hardTruths[0] }, 'block'],
  ['H02', 'one hedge', { 'hardTruths.0.statement': `You seemed a bit absent ${words(8)}` }, SILENT],
  ['H02', 'two hedges', { 'hardTruths.0.statement': `Maybe you seemed a bit absent ${words(8)}` }, 'warning'],
  [
    'H02',
    'hedges in a citation',
    { 'hardTruths.0.statement': '“Maybe, perhaps, I guess” was all I heard.' },
    SILENT,
  ],
  ['H03', 'seven words', { 'hardTruths.0.statement': words(7) }, 'warning'],
  ['H03', 'eight words', { 'hardTruths.0.statement': words(8) }, SILENT],
  ['H03', 'forty-six words', { 'hardTruths.0.statement': words(46) }, 'warning'],
  ['H03', 'you’re so cold', { 'hardTruths.0.statement': `You’re so cold that ${words(8)}` }, 'block'],
  ['H04', 'only polish under a no', { 'hardTruths.*.severity': 'polish' }, 'block'],
  ['H05', 'nothing for now', { 'hardTruths.*.disposition': 'be_aware' }, 'warning'],
  ['H06', 'two sentences', { realReason: `You ${words(8)}. You ${words(8)}.` }, 'block'],
  ['H06', 'seven words', { realReason: words(7) }, 'block'],
  ['H06', 'forty words', { realReason: words(40) }, SILENT],
  ['H07', 'nearly all praise', { 'strengths.0.effect': `${words(30)}. `.repeat(14) }, 'warning'],
  ['H08', 'one strength', { 'strengths.length': 1 }, 'warning'],
  ['H08', 'no strength', { strengths: [] }, 'block'],
  [
    'S03',
    'always and never',
    { standardsNote: 'Always never everyone nobody totally always never always never.' },
    'warning',
  ],
  ['T01', 'an insult in the e-mail', { 'twoVoices.politeEmail': 'Dear Callum, pathetic.' }, 'block'],
  ['T02', 'an accent in a note', { 'evidence.1.text': 'A strong accent.' }, 'block'],
  ['T02', 'an accent in their own words', { 'evidence.0.text': 'I have an accent.' }, SILENT],
  ['T03', 'other candidates', { 'hardTruths.1.impact': 'The other candidates smiled.' }, 'warning'],
  [
    'T03',
    'other candidates in the e-mail',
    { 'twoVoices.politeEmail': 'We chose other candidates.' },
    SILENT,
  ],
  ['T04', 'a natural', { 'strengths.0.effect': 'You are a natural at this.' }, 'warning'],
  ['T05', 'eleven words under a leaning no', { 'verdict.callBack': 2, standardsNote: words(11) }, 'block'],
  ['T05', 'none under a leaning yes', { 'verdict.callBack': 3, standardsNote: '' }, SILENT],
  ['T06', 'a race condition', { 'questionNotes.0.change': 'Name the race condition first.' }, 'warning'],
  ['R01', 'nine of ten alike', { 'ratings.*.level': 2, 'ratings.0.level': 3 }, 'warning'],
  ['R02', 'one step apart', { 'verdict.callBack': 2 }, SILENT],
  ['R02', 'two steps apart', { 'verdict.callBack': 3 }, 'block'],
  ['L01', 'long words', { 'questionNotes.*.change': LONG.repeat(5) }, 'warning'],
  ['L01', 'very many of them', { 'questionNotes.*.change': LONG.repeat(30) }, 'block'],
  ['L01', 'in German', { 'context.language': 'de', 'questionNotes.*.change': LONG.repeat(30) }, SILENT],
  ['L02', 'a sentence of 41 words', { standardsNote: words(41) }, 'warning'],
  ['P01', 'one task', { 'practicePlan.length': 1 }, 'warning'],
  ['P01', 'no task', { practicePlan: [] }, 'block'],
  ['P02', 'due today', { 'practicePlan.0.dueOn': '2026-03-12' }, 'block'],
  ['P02', 'due in 21 days', { 'practicePlan.3.dueOn': '2026-04-02' }, SILENT],
  ['P02', 'due in 22 days', { 'practicePlan.3.dueOn': '2026-04-03' }, 'warning'],
  ['P02', 'nothing in the first week', { 'practicePlan.*.dueOn': '2026-03-20' }, 'warning'],
  ['P03', 'a task for nothing', { 'practicePlan.0.focusPoint': '' }, 'block'],
  ['P03', 'a focus point without a task', { 'practicePlan.*.focusPoint': 'f1' }, 'block'],
  ['P04', 'nothing three times', { 'practicePlan.*.repetitions': 2 }, 'warning'],
  ['P05', 'in six days', { 'followUpCheck.dueOn': '2026-03-18' }, 'warning'],
  ['P05', 'in seven days', { 'followUpCheck.dueOn': '2026-03-19' }, SILENT],
  ['P05', 'in 28 days', { 'followUpCheck.dueOn': '2026-04-09' }, SILENT],
];

describe('each rule at its limits', () => {
  it.each(rows)('%s: %s', (rule, _what, change, level) => {
    const { findings } = checkReport(changed(change), context);
    const levels = new Set(
      findings.filter((finding) => finding.rule === rule).map((finding) => finding.level),
    );
    expect([...levels].join()).toBe(level);
  });
});

describe('a draft', () => {
  it('is never releasable while it is empty', () => {
    expect(checkReport(emptyDraft(), context)).toMatchObject({ releasable: false, score: 0 });
  });

  it('is read without a throw whatever part of a report is missing, and scored by the formula', () => {
    const keys = Object.keys(weak) as (keyof ReportDraft)[];
    fc.assert(
      fc.property(fc.subarray(keys), (missing) => {
        const part: Partial<ReportDraft> = structuredClone(weak);
        for (const key of missing) delete part[key];
        const check = checkReport(reportDraftSchema.parse(part), context);
        expect(check.score).toBe(Math.max(0, 100 - 20 * check.blocks - 4 * check.warnings));
      }),
    );
  });
});

describe('the text rules', () => {
  it('count a time as two words and a hyphenated word as one', () => {
    expect(wordsOf('At 15:05 the school-run didn’t end.').join('|')).toBe(
      'At|15|05|the|school-run|didn’t|end',
    );
  });

  it('find words as words only, in any case, never inside quotes', () => {
    expect(matchesOf('Race, embrace; “race”', ['race'])).toEqual(['Race']);
    expect(withoutQuotes('He said “right” and waited')).toBe('He said   and waited');
  });

  it('give every word a syllable, and never more than it has letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        expect(countSyllables(word)).toBeGreaterThanOrEqual(1);
        expect(countSyllables(word)).toBeLessThanOrEqual(word.length);
      }),
    );
  });

  it('make a run for each word that has enough words after it', () => {
    expect(wordRuns('One two three four', 3)).toEqual(['one two three', 'two three four']);
    expect(wordRuns('one two', 3)).toEqual([]);
  });
});
