import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, money } from '../money/money.ts';
import { DEFAULT_BOOKING_POLICY } from './booking-policy.ts';
import { keptOnCancel, refundOnCancel } from './cancellation-policy.ts';
import { moveRefusal } from './reschedule-policy.ts';

const startsAt = Temporal.Instant.from('2026-03-29T09:00:00Z');
const session = { startsAt, paid: money(9_999, 'EUR'), policy: DEFAULT_BOOKING_POLICY };

describe('refundOnCancel', () => {
  it.each([
    ['a second before the limit', '2026-03-28T08:59:59Z', 9_999],
    ['at the limit', '2026-03-28T09:00:00Z', 9_999],
    ['a second after the limit', '2026-03-28T09:00:01Z', 5_000],
    ['a second before the start', '2026-03-29T08:59:59Z', 5_000],
    ['as the session starts', '2026-03-29T09:00:00Z', 0],
  ])('gives a candidate back, %s', (_when, at, amountMinor) => {
    expect(refundOnCancel(session, 'candidate', Temporal.Instant.from(at))).toEqual(
      money(amountMinor, 'EUR'),
    );
  });

  it.each(['coach', 'admin', 'system'] as const)('gives everything back when the %s cancels late', (by) => {
    expect(refundOnCancel(session, by, startsAt.subtract({ minutes: 1 }))).toEqual(session.paid);
  });

  it('leaves no cent unaccounted for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (minor, minutes) => {
          const paid = money(minor, 'EUR');
          const at = startsAt.add({ minutes });
          const parts = add(
            refundOnCancel({ ...session, paid }, 'candidate', at),
            keptOnCancel({ ...session, paid }, 'candidate', at),
          );
          expect(parts).toEqual(paid);
        },
      ),
    );
  });
});

describe('moveRefusal', () => {
  it.each([
    ['twelve hours before, never moved', { hours: 12 }, 0, null],
    ['a second later', { hours: 11, minutes: 59, seconds: 59 }, 0, 'MOVE_TOO_LATE'],
    ['early, but moved twice', { hours: 48 }, 2, 'MOVE_LIMIT_REACHED'],
  ])('%s', (_when, before, timesMoved, refusal) => {
    expect(moveRefusal({ ...session, timesMoved }, startsAt.subtract(before))).toBe(refusal);
  });
});
