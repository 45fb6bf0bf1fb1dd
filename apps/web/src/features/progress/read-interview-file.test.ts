import { describe, expect, it } from 'vitest';
import { readInterviewFile, writeInterviewFile } from './read-interview-file.ts';

const entry = {
  heldOn: '2026-03-19',
  stage: 'first_interview',
  roleFamily: 'operations',
  level: 'mid',
  employer: '=HYPERLINK("http://evil.example")',
  referral: true,
  result: 'called_back',
} as const;

describe('an exported file', () => {
  it('comes back as it was, and holds no formula', () => {
    const file = writeInterviewFile([entry, { ...entry, employer: 'Söhne, "Best" & Co\nBerlin' }]);
    expect(file).toContain(`"'=HYPERLINK`);
    const preview = readInterviewFile(file);
    expect('rows' in preview && preview.rows.map(({ read }) => 'entry' in read && read.entry)).toEqual([
      entry,
      { ...entry, employer: 'Söhne, "Best" & Co\nBerlin' },
    ]);
  });
});

describe('readInterviewFile', () => {
  it('reads what it can and names the faults by line', () => {
    const preview = readInterviewFile(
      'Date;Stage;Field\n2026-03-19;Phone screen;operations\n\nsoon;lunch;operations\n',
    );
    expect(preview).toMatchObject({
      rows: [
        { line: 2, read: { entry: { stage: 'phone_screen' } } },
        { line: 3, read: { faults: [{ column: 'date' }, { column: 'stage' }] } },
      ],
    });
  });

  it.each([
    ['', 'The first line must name the columns'],
    ['date,when\n1,2', 'Missing: stage, field'],
    ['date,stage,field\n', 'no row'],
    [`date,stage,field\n${'2026-03-19,Phone screen,operations\n'.repeat(201)}`, '201 rows'],
    ['x'.repeat(100_001), 'larger than 100 kB'],
  ])('refuses a file as a whole where it must (%#)', (text, words) => {
    const preview = readInterviewFile(text);
    expect('fault' in preview && preview.fault).toContain(words);
  });
});
