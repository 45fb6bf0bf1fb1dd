import { describe, expect, it } from 'vitest';
import {
  type CoachFile,
  emptyRow,
  gapsOf,
  isProofUrl,
  rowProblems,
  toApplication,
  toDraft,
  toProfileInput,
} from './coach-file-draft.ts';

const job = {
  role: 'Depot manager',
  company: 'Kestrel Parcels',
  fromYear: 2014,
  toYear: 2021,
  peopleInterviewed: 116,
};
const file = {
  displayName: 'Adaeze W.',
  headline: 'Not one was told why',
  bio: 'x'.repeat(120),
  city: 'Denver',
  country: 'United States',
  timeZone: 'America/Denver',
  languages: ['English'],
  industries: ['Logistics'],
  companies: ['Kestrel Parcels'],
  experience: [job, { ...job, toYear: null, peopleInterviewed: null }],
  peopleInterviewed: 212,
  application: { why: 'y'.repeat(60), proofUrl: 'https://example.test/adaeze' },
  offerings: [{}],
} as unknown as CoachFile; // the parts of a file that a draft is made of

const row = (changes: object) => ({
  ...emptyRow(),
  role: 'Manager',
  company: 'Depot',
  fromYear: '2014',
  toYear: '2021',
  ...changes,
});

describe('a coach’s file as it is typed', () => {
  it('goes back as it came', () => {
    const draft = toDraft(file);
    expect(toProfileInput(draft, file, 2026)).toMatchObject({
      displayName: 'Adaeze W.',
      peopleInterviewed: 212,
      experience: file.experience,
    });
    expect(toApplication(draft, file)).toMatchObject(file.application);
  });

  it('sends only what is whole, and loses nothing of the rest', () => {
    const draft = { ...toDraft(file), displayName: ' ', proofUrl: 'https://exa', peopleInterviewed: 'many' };
    draft.experience = [row({ toYear: '20' }), row({}), emptyRow()];
    const sent = toProfileInput(draft, file, 2026);
    expect(sent).toMatchObject({ displayName: 'Adaeze W.', peopleInterviewed: 0 });
    expect(sent.experience).toEqual([
      { role: 'Manager', company: 'Depot', fromYear: 2014, toYear: 2021, peopleInterviewed: null },
    ]);
    expect(toApplication(draft, file).proofUrl).toBe('https://example.test/adaeze');
    expect(draft.experience[0]?.toYear).toBe('20');
  });

  it('knows what is missing before it is sent', () => {
    expect(gapsOf(toDraft(file), file, 2026)).toEqual([]);
    const draft = { ...toDraft(file), headline: ' ', experience: [row({ role: '' })] };
    expect(gapsOf(draft, { ...file, offerings: [] }, 2026)).toEqual(['headline', 'experience', 'offering']);
  });
});

describe('rowProblems', () => {
  it.each([
    ['nothing written', emptyRow(), []],
    ['all there', row({}), []],
    ['still there', row({ toYear: '', isCurrent: true }), []],
    ['no company', row({ company: ' ' }), ['company']],
    ['a year that is not over', row({ toYear: '2027' }), ['toYear']],
    ['an end before the start', row({ toYear: '2013' }), ['toYear']],
    ['a start before anybody', row({ fromYear: '1949' }), ['fromYear']],
    ['a figure in words', row({ peopleInterviewed: 'lots' }), ['peopleInterviewed']],
  ])('%s', (_what, typed, wrong) => expect(Object.keys(rowProblems(typed, 2026))).toEqual(wrong));
});

describe('isProofUrl', () => {
  it.each([
    ['', true],
    ['https://example.test/in/adaeze', true],
    ['http://example.test', false],
    ['example.test', false],
    ['https://', false],
  ])('%s', (text, fits) => expect(isProofUrl(text)).toBe(fits));
});
