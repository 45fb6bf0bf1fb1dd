import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { inTimes, partWord, planTerms } from './plan-terms.ts';

const deal = {
  startsAt: '2026-04-14T17:00:00Z',
  endsAt: '2026-04-14T18:00:00Z',
  price: money(12_000, 'EUR'),
  policy: DEFAULT_BOOKING_POLICY,
};
const at = (text: string) => Temporal.Instant.from(text);

describe('planTerms', () => {
  it('names the moments and amounts that the rules will use', () => {
    const terms = planTerms(deal, at('2026-04-01T00:00:00Z'));
    expect(terms.freeCancelUntil.toString()).toBe('2026-04-13T17:00:00Z');
    expect(terms.freeMoveUntil.toString()).toBe('2026-04-14T05:00:00Z');
    expect(terms.graceEndsAt.toString()).toBe('2026-04-14T17:15:00Z');
    expect(terms.reportDueAt.toString()).toBe('2026-04-15T18:00:00Z');
    expect(terms.lateRefund).toEqual(money(6_000, 'EUR'));
    expect(terms.coachAbsentCredit).toEqual(money(1_200, 'EUR'));
    expect(terms.candidateAbsentCredit).toEqual(money(6_000, 'EUR'));
  });

  it('does not promise what is over: a session booked for tomorrow may have no free way out any more', () => {
    const terms = planTerms(deal, at('2026-04-13T17:00:01Z'));
    expect(terms).toMatchObject({ isFreeCancelOver: true, isFreeMoveOver: false });
    expect(planTerms(deal, at('2026-04-13T17:00:00Z')).isFreeCancelOver).toBe(false);
  });
});

describe('words', () => {
  it.each([
    [0, 'not at all'],
    [2, 'twice'],
    [5, '5 times'],
  ])('%i is %s', (count, word) => expect(inTimes(count)).toBe(word));
  it('says half for half', () => {
    expect(partWord(50)).toBe('Half');
    expect(partWord(30)).toBe('30 %');
  });
});
