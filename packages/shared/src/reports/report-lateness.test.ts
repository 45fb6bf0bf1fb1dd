import { describe, expect, it } from 'vitest';
import { DEFAULT_BOOKING_POLICY } from '../booking/booking-policy.ts';
import { latenessLadder, lateReportCredit, reachedSteps } from './report-lateness.ts';

// The clocks go forward in between: hours are hours, whatever the wall says.
const endedAt = Temporal.Instant.from('2026-03-28T09:45:00Z');

describe('the lateness ladder', () => {
  it.each([
    ['a second before the deadline', '2026-03-29T09:44:59Z', []],
    ['at the deadline', '2026-03-29T09:45:00Z', ['late']],
    ['a second before two days', '2026-03-30T09:44:59Z', ['late']],
    ['after two days', '2026-03-30T09:45:00Z', ['late', 'credit']],
    ['a second before three days', '2026-03-31T09:44:59Z', ['late', 'credit']],
    ['after three days', '2026-03-31T09:45:00Z', ['late', 'credit', 'closed']],
  ])('%s', (_when, now, steps) => {
    expect(reachedSteps(endedAt, DEFAULT_BOOKING_POLICY, Temporal.Instant.from(now))).toEqual(steps);
  });

  it('follows the policy that the booking was made under', () => {
    const policy = { ...DEFAULT_BOOKING_POLICY, reportDueHours: 0.5, lateReportCreditHours: 1 };
    const [late, credit] = latenessLadder(endedAt, policy);
    expect(late?.at.toString()).toBe('2026-03-28T10:15:00Z');
    expect(credit?.at.toString()).toBe('2026-03-28T10:45:00Z');
  });

  it('costs a share of the price paid, half a cent up', () => {
    expect(lateReportCredit({ amountMinor: 12_000, currency: 'EUR' }, DEFAULT_BOOKING_POLICY)).toEqual({
      amountMinor: 2_400,
      currency: 'EUR',
    });
    expect(lateReportCredit({ amountMinor: 9_998, currency: 'EUR' }, DEFAULT_BOOKING_POLICY)).toMatchObject({
      amountMinor: 2_000,
    });
  });
});
