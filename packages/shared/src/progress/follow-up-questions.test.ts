import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportDraftSchema } from '../reports/report.schema.ts';
import { doneByTicks, followUpQuestions, isWholeAnswer } from './follow-up-questions.ts';

const report = reportDraftSchema.parse({
  focusPoints: [{ id: 'f1', title: 'Ask first' }],
  practicePlan: [{ id: 'p1', task: 'Ask three people', repetitions: 3 }],
});
const task = (focusPoint: string, droppedAt: string | null = null) => {
  return { focusPoint, title: `Title of ${focusPoint}`, cue: '', droppedAt };
};
const drill = (focusPoint: string, item: string) => ({ focusPoint, item, task: '', repetitions: 3, done: 2 });

describe('followUpQuestions', () => {
  it('asks about what the report gave to do, when nothing was taken on', () => {
    expect(followUpQuestions(report, [], [])).toEqual({
      focusPoints: [{ focusPoint: 'f1', title: 'Ask first', cue: '' }],
      practice: [{ item: 'p1', task: 'Ask three people', repetitions: 3, done: 0 }],
    });
  });

  it('asks nothing about what was dropped, nor about its drills', () => {
    const tasks = [task('f1', '2026-03-20T09:00:00Z'), task('f2')];
    const asked = followUpQuestions(report, tasks, [drill('f1', 'p1'), drill('f2', 'p2')]);
    expect(asked.focusPoints.map(({ focusPoint }) => focusPoint)).toEqual(['f2']);
    expect(asked.practice).toMatchObject([{ item: 'p2', done: 2 }]);
  });
});

describe('isWholeAnswer', () => {
  const asked = followUpQuestions(report, [task('f1'), task('f2')], [drill('f1', 'p1')]);
  const points = (...ids: string[]) => ids.map((focusPoint) => ({ focusPoint }));
  it.each([
    ['each once', points('f2', 'f1'), true],
    ['one missing', points('f1'), false],
    ['one twice', points('f1', 'f1'), false],
    ['one that was not asked', points('f1', 'f2', 'f3'), false],
  ])('%s: %s', (_, focusPoints, isWhole) => {
    expect(isWholeAnswer(asked, { focusPoints, practice: [{ item: 'p1' }] })).toBe(isWhole);
  });
  it('wants the practice as well', () => {
    expect(isWholeAnswer(asked, { focusPoints: points('f1', 'f2'), practice: [] })).toBe(false);
  });
});

describe('doneByTicks', () => {
  it('is yes at the last repetition and no before the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (repetitions, ticks) => {
          const done = Math.min(ticks, repetitions);
          const said = doneByTicks({ done, repetitions });
          expect(said === 'yes').toBe(done === repetitions);
          expect(said === 'no').toBe(done === 0);
        },
      ),
    );
  });
});
