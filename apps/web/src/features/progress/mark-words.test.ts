import { describe, expect, it } from 'vitest';
import { latestWords, spokenMarks } from './mark-words.ts';

const coach = { id: 'a', label: 'Adaeze', shape: 'circle' } as const;
const point = (day: string, mark: { own: number | null; level: number | null } | null, isOpen = true) => ({
  key: day,
  day,
  mark,
  isOpen,
  coach,
});

describe('latestWords', () => {
  it('passes over sessions without a level', () => {
    const points = [point('13 Aug', { own: 3, level: 2 }), point('1 Sep', null)];
    expect(latestWords(points)).toBe('13 Aug: Adaeze 2, you 3');
    expect(latestWords([...points, point('2 Oct', { own: 4, level: null })])).toBe('13 Aug: Adaeze 2, you 3');
  });

  it('tells what was not observed from what is not open', () => {
    expect(latestWords([point('13 Aug', { own: null, level: null })])).toBe('Not observed yet');
    expect(latestWords([point('13 Aug', { own: 3, level: null }, false)])).toBe('No level is open yet');
  });
});

describe('spokenMarks', () => {
  it('says every mark with its day and its coach', () => {
    const points = [
      point('13 Aug', { own: 3, level: 2 }),
      point('1 Sep', null),
      point('2 Oct', { own: null, level: null }),
      point('2 Nov', { own: 4, level: null }, false),
    ];
    expect(spokenMarks('Warmth', points)).toBe(
      'Warmth. 13 Aug, Adaeze 2, you 3; 2 Oct, Adaeze not observed; 2 Nov, Adaeze not open yet, you 4',
    );
  });
});
