import { expect, it } from 'vitest';
import { hideNames, hideNamesInReport } from './hide-names.ts';
import { candidateContent } from './report-visibility.ts';
import { sampleReports } from './sample-reports.ts';

const names = { coachName: 'Adaeze Nwosu', others: ['Dave', 'St Mary’s', 'Łukasz'] };

it.each([
  ['Adaeze asked twice.', 'The coach asked twice.'],
  ['You told Adaeze Nwosu so.', 'You told the coach so.'],
  ['“Dave’s got twins at St Mary’s.”', '“[name]’s got twins at [name].”'],
  ['Davening and Dance stay.', 'Davening and Dance stay.'],
  ['Then dave and Łukasz left.', 'Then [name] and [name] left.'],
])('%s', (text, covered) => {
  expect(hideNames(text, names)).toBe(covered);
});

it('takes a name as it is written, not as a pattern', () => {
  expect(hideNames('Mr. (X) and M', { coachName: '', others: ['Mr. (X)', '.*'] })).toBe('[name] and M');
});

it('keeps what a report’s parts point to', () => {
  const content = candidateContent(sampleReports.weak.content, 'all');
  const covered = hideNamesInReport(content, { coachName: 'h1 interest universal', others: ['w1'] });
  expect(covered.hardTruths.map(({ id, evidence }) => [id, evidence])).toEqual(
    content.hardTruths.map(({ id, evidence }) => [id, evidence]),
  );
  expect(covered.ratings.map(({ dimension }) => dimension)).toEqual(
    content.ratings.map(({ dimension }) => dimension),
  );
});
