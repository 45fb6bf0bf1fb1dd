import { sampleReports } from '@app/shared/reports/sample-reports';
import { describe, expect, it } from 'vitest';
import { gapRows } from './level-gap.ts';

describe('gapRows', () => {
  it('finds the blind spots of the weak sample, widest first', () => {
    const { content, selfRating } = sampleReports.weak;
    const rows = gapRows(content.ratings, selfRating.ratings);
    expect(rows.filter(({ word }) => word === 'blind spot').map(({ dimension }) => dimension)).toEqual([
      'interest',
      'questions',
      'warmth',
    ]);
    expect(rows.slice(0, 3).every(({ word }) => word === 'blind spot')).toBe(true);
  });

  it('finds the hidden strength of the good sample', () => {
    const { content, selfRating } = sampleReports.good;
    const rows = gapRows(content.ratings, selfRating.ratings);
    expect(rows.find(({ dimension }) => dimension === 'closing')?.word).toBe('hidden strength');
    expect(rows.find(({ dimension }) => dimension === 'listening')?.word).toBe('blind spot');
  });

  it('keeps the order of the rubric and says nothing of gaps without a self-rating', () => {
    const { ratings } = sampleReports.weak.content;
    const rows = gapRows(ratings, []);
    expect(rows.map(({ dimension }) => dimension)).toEqual(ratings.map(({ dimension }) => dimension));
    expect(rows.every(({ word }) => word === '')).toBe(true);
  });
});
