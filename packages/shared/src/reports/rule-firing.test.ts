import { expect, it } from 'vitest';
import { block, warning } from './quality-finding.ts';
import { firingsOf } from './rule-firing.ts';

const words = { title: 'A mark', message: 'Why.' };

it('counts a rule once, at its worst, and leaves out what is not written yet', () => {
  const findings = [
    warning('S01', 'realReason', words),
    block('S01', 'standardsNote', words),
    block('C01', 'realReason', { ...words, unwritten: true }),
    { ...block('T02', 'realReason', words), letThrough: 'About the chart.' },
  ];
  expect(firingsOf({ findings })).toEqual([
    { rule: 'S01', level: 'block', fields: 2 },
    { rule: 'T02', level: 'block', fields: 1 },
  ]);
});
