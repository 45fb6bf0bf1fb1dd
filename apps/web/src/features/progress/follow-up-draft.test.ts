import { describe, expect, it } from 'vitest';
import { emptyFollowUp, leftToSay, toAnswer } from './follow-up-draft.ts';

const asked = {
  focusPoints: [{ focusPoint: 'f1', title: 'Ask first', cue: '' }],
  practice: [
    { item: 'p1', task: 'Ask three people', repetitions: 3, done: 2 },
    { item: 'p2', task: 'Tell the story', repetitions: 1, done: 0 },
  ],
};

describe('a follow-up that is being answered', () => {
  it('knows from the ticks what was begun, and guesses nothing else', () => {
    expect(emptyFollowUp(asked).practice).toEqual({ p1: 'partly' });
  });

  it('says what is missing until nothing is', () => {
    const draft = emptyFollowUp(asked);
    expect(leftToSay(asked, draft)).toHaveLength(3);
    expect(toAnswer(asked, draft)).toBeUndefined();
    const whole = {
      ...draft,
      practice: { p1: 'yes', p2: 'no' },
      statuses: { f1: 'same' },
      usefulness: 2,
    } as const;
    expect(leftToSay(asked, whole)).toEqual([]);
    expect(toAnswer(asked, whole)).toEqual({
      practice: [
        { item: 'p1', done: 'yes' },
        { item: 'p2', done: 'no' },
      ],
      focusPoints: [{ focusPoint: 'f1', status: 'same', note: '' }],
      usefulness: 2,
    });
  });

  it('leaves out what was said about a task that has been dropped since', () => {
    const draft = {
      practice: { p1: 'yes', p2: 'no' },
      statuses: { f1: 'solid' },
      notes: {},
      usefulness: 5,
    } as const;
    const fewer = { focusPoints: [], practice: asked.practice.slice(0, 1) };
    expect(toAnswer(fewer, draft)).toEqual({
      practice: [{ item: 'p1', done: 'yes' }],
      focusPoints: [],
      usefulness: 5,
    });
  });
});
