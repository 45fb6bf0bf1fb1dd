import { describe, expect, it } from 'vitest';
import { type Lateness, latenessWords } from './lateness-words.ts';

const lateness: Lateness = {
  creditAt: '2026-03-14T09:45:00Z',
  closesAt: '2026-03-15T09:45:00Z',
  price: { amountMinor: 12_000, currency: 'EUR' },
  credit: { amountMinor: 2_400, currency: 'EUR' },
  reached: ['late'],
};
const now = Temporal.Instant.from('2026-03-13T12:00:00Z');
const coach = { side: 'coach', other: 'Callum', timeZone: 'Europe/London', now } as const;
const candidate = { side: 'candidate', other: 'Maren', timeZone: 'Europe/London', now } as const;

describe('latenessWords', () => {
  it('tells both what comes next, each what it is for them', () => {
    expect(latenessWords(lateness, coach)).toMatch(/your share go to Callum as credit.*strike/);
    expect(latenessWords(lateness, candidate)).toMatch(/credit are yours.*all of the .* back/);
    expect(latenessWords(lateness, candidate)).not.toContain('strike');
  });

  it('says what has happened rather than what will', () => {
    const credited: Lateness = { ...lateness, reached: ['late', 'credit'] };
    expect(latenessWords(credited, candidate)).toMatch(/^.*24.* of credit are yours for the wait/);
    const closed: Lateness = { ...lateness, reached: ['late', 'credit', 'closed'] };
    expect(latenessWords(closed, coach)).toMatch(/did not come in time/);
    expect(latenessWords(closed, candidate)).toMatch(/goes back to how you paid/);
  });

  it('has nothing to say where nothing was paid', () => {
    expect(latenessWords({ ...lateness, price: { amountMinor: 0, currency: 'EUR' } }, coach)).toBe('');
  });
});
