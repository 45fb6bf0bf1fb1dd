import { describe, expect, it } from 'vitest';
import { commitmentChanges, isSameOffer } from './commitment-change.ts';

const drill = (id: string, task = 'Ask three questions') => ({
  ...{ id, task, how: 'Out loud.', repetitions: 3, doneWhen: 'Three times.', dueOn: '2026-03-20' },
});
const task = (focusPoint: string, title = 'Ask before being asked') => ({
  ...{ focusPoint, title, cue: 'When they stop talking', measure: '3 questions', drills: [drill('p1')] },
});

describe('commitmentChanges', () => {
  it('finds nothing where only a day moved or the order of drills', () => {
    const two = { ...task('f1'), drills: [drill('p1'), drill('p2')] };
    const moved = { ...two, drills: [drill('p2'), { ...drill('p1'), dueOn: '2026-04-01' }] };
    expect(commitmentChanges([two], [moved])).toEqual([]);
  });

  it('tells what was worded anew, added and taken out', () => {
    const changed = task('f1', 'Ask first');
    expect(commitmentChanges([task('f1'), task('f2')], [changed, task('f3')])).toEqual([
      { focusPoint: 'f1', kind: 'changed', offered: changed },
      { focusPoint: 'f3', kind: 'added', offered: task('f3') },
      { focusPoint: 'f2', kind: 'removed', offered: null },
    ]);
  });

  it('sees a drill that is new, gone, or longer', () => {
    for (const drills of [[], [drill('p1'), drill('p2')], [{ ...drill('p1'), repetitions: 5 }]])
      expect(commitmentChanges([task('f1')], [{ ...task('f1'), drills }])).toMatchObject([
        { kind: 'changed' },
      ]);
  });
});

describe('isSameOffer', () => {
  it('compares the words', () => {
    expect(isSameOffer(task('f1'), task('f1'))).toBe(true);
    expect(isSameOffer(task('f1'), task('f1', 'Ask first'))).toBe(false);
    expect(isSameOffer(null, null)).toBe(true);
    expect(isSameOffer(task('f1'), null)).toBe(false);
  });
});
