import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewWindow, reviewWindowState } from './review-window.ts';

const at = (text: string) => Temporal.Instant.from(text);
const releasedAt = at('2026-03-12T15:30:00Z');
const window = reviewWindow({ releasedAt, failedAt: null });

describe('reviewWindow', () => {
  it.each([
    ['2026-03-26T15:29:59Z', 'later'],
    ['2026-03-26T15:30:00Z', 'open'],
    ['2026-05-11T15:29:59Z', 'open'],
    ['2026-05-11T15:30:00Z', 'closed'],
  ])('at %s it is %s', (now, state) => {
    expect(reviewWindowState(window, at(now))).toBe(state);
  });

  it('is open at once after a session that failed', () => {
    const failed = reviewWindow({ releasedAt: null, failedAt: releasedAt });
    expect(reviewWindowState(failed, releasedAt)).toBe('open');
  });

  it('does not exist before a report is released', () => {
    expect(reviewWindowState(reviewWindow({ releasedAt: null, failedAt: null }), releasedAt)).toBe('none');
  });

  it('is passed once, in order, as time goes by', () => {
    const order = ['later', 'open', 'closed'];
    const minute = fc.integer({ min: -100_000, max: 200_000 });
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
          order.indexOf(reviewWindowState(window, releasedAt.add({ minutes }))),
        );
        expect(second).toBeGreaterThanOrEqual(first!);
      }),
    );
  });
});
