import { describe, expect, it } from 'vitest';
import { countWords, drillsToDo, dueWords, stateWords } from './commitment-words.ts';
import type { Task } from './use-commitments.ts';

const today = Temporal.PlainDate.from('2026-03-20');
const dayOf = (moment: string) => moment.slice(0, 10);

describe('dueWords', () => {
  it.each([
    ['2026-03-19', 'was due Thu 19 Mar'],
    ['2026-03-20', 'due today'],
    ['2026-03-21', 'due tomorrow'],
    ['2026-03-22', 'by Sun 22 Mar'],
    ['2027-01-02', 'by Sat 2 Jan 2027'],
  ])('%s is %s', (dueOn, words) => {
    expect(dueWords(dueOn, today)).toBe(words);
  });
});

describe('countWords', () => {
  it.each([
    [0, 1, 'Not done yet'],
    [1, 1, 'Done'],
    [2, 3, '2 of 3 done'],
  ])('%i of %i is %s', (done, repetitions, words) => {
    expect(countWords({ done, repetitions })).toBe(words);
  });
});

describe('stateWords', () => {
  const judgedAt = '2026-03-26T09:00:00Z';
  const judged = { line: 'Four questions, the first at 3:10.' };
  it.each([
    [{ state: 'open', judgedAt: null, judged: null, droppedAt: null }, 'Open', 'not looked at yet'],
    [
      { state: 'improving', judgedAt, judged: null, droppedAt: null },
      'Improving',
      'by your own word, 2026-03-26',
    ],
    [
      { state: 'fixed', judgedAt, judged, droppedAt: null },
      'Fixed',
      'a coach said so in a retest, 2026-03-26',
    ],
    [
      { state: 'improving', judgedAt, judged, droppedAt: null },
      'Improving',
      'a coach said so in a retest, 2026-03-26',
    ],
    [{ state: 'improving', judgedAt, judged, droppedAt: '2026-04-01T09:00:00Z' }, 'Dropped', 'on 2026-04-01'],
  ] as const)('%o', (task, label, by) => {
    expect(stateWords(task, dayOf)).toEqual({ label, by });
  });
});

describe('drillsToDo', () => {
  const task = (part: Partial<Task>, ...days: [string, number][]) =>
    ({
      ...{ state: 'open', droppedAt: null, ...part },
      drills: days.map(([dueOn, done]) => ({ dueOn, done, repetitions: 2 })),
    }) as Task;

  const followUps = [
    { bookingId: 'bkg_1', step: 'open' },
    { bookingId: 'bkg_2', step: 'commented' },
  ] as const;

  it('has what is not done of what is open and not followed up, the first due on top', () => {
    const tasks = [
      task({ bookingId: 'bkg_2' }, ['2026-03-18', 0]),
      task({ bookingId: 'bkg_1' }, ['2026-03-25', 0], ['2026-03-21', 2]),
      task({ state: 'fixed' }, ['2026-03-20', 0]),
      task({ droppedAt: '2026-03-20T09:00:00Z' }, ['2026-03-20', 0]),
      task({ state: 'still_there' }, ['2026-03-22', 1]),
    ];
    const found = drillsToDo(tasks, followUps);
    expect(found.map(({ drill }) => drill.dueOn)).toEqual(['2026-03-22', '2026-03-25']);
  });
});
