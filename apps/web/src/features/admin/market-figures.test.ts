import { describe, expect, it } from 'vitest';
import { hasFigures, marketFigures, type Week } from './market-figures.ts';

const week = (changes: Partial<Week> = {}): Week => ({
  week: '2026-05-25',
  paidMinor: 0,
  takeMinor: 0,
  refundedMinor: 0,
  sessions: 0,
  reports: 0,
  lateReports: 0,
  ...changes,
});

const figures = (now: Week[], before: Week[]) =>
  new Map(marketFigures({ now, before, currency: 'EUR' }).map((figure) => [figure.key, figure]));

describe('marketFigures', () => {
  it('adds up a period and says how it grew', () => {
    const found = figures(
      [week({ paidMinor: 100_000 }), week({ paidMinor: 31_000 })],
      [week({ paidMinor: 100_000 })],
    );
    expect(found.get('paid')).toMatchObject({
      value: '1,310\u00a0€',
      change: '+31\u00a0%, from 1,000\u00a0€',
    });
  });

  it('takes a rate over the whole period, not as a mean of weeks', () => {
    const found = figures(
      [week({ reports: 1, lateReports: 1 }), week({ reports: 9 })],
      [week({ reports: 10, lateReports: 2 })],
    );
    expect(found.get('late')).toMatchObject({ value: '10\u00a0%', change: '\u221210.0 points, better' });
  });

  it('leaves a gap where there was nothing to take a share of', () => {
    const found = figures([week(), week({ paidMinor: 200, refundedMinor: 100 })], [week()]);
    expect(found.get('refunds')?.now).toEqual([null, 50]);
    expect(found.get('refunds')?.change).toBe('nothing to compare with');
    expect(found.get('late')?.value).toBe('–');
  });
});

describe('hasFigures', () => {
  it('is false for weeks without anything', () => {
    expect(hasFigures({ now: [week()], before: [week()] })).toBe(false);
    expect(hasFigures({ now: [week()], before: [week({ sessions: 1 })] })).toBe(true);
  });
});
