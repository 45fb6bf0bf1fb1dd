import { describe, expect, it } from 'vitest';
import { showGroups } from './group-truths.ts';

const group = (candidates: number, pushy: number) => ({
  ...{ question: 'gender' as const, answer: 'woman', candidates, reports: 40 },
  categories: { pushy_arrogant: pushy },
});

describe('hard truths by volunteered group', () => {
  it('leaves out a group of nine and shows one of ten', () => {
    const [small, enough] = showGroups([group(9, 10), group(10, 10)], ['pushy_arrogant']);
    expect(small).toEqual({ question: 'gender', answer: 'woman', shown: null });
    expect(enough?.shown?.categories).toEqual([{ category: 'pushy_arrogant', share: 0.25 }]);
  });

  it('tells no count of one or two, and does not tell it from none', () => {
    for (const count of [0, 1, 2]) {
      expect(showGroups([group(12, count)], ['pushy_arrogant'])[0]?.shown?.categories[0]?.share).toBeNull();
    }
    expect(showGroups([group(12, 3)], ['pushy_arrogant'])[0]?.shown?.categories[0]?.share).toBe(0.075);
  });
});
