import { describe, expect, it } from 'vitest';
import { pathFault } from './histories.ts';

describe('pathFault', () => {
  it.each([
    [['held', 'confirmed', 'started', 'finished', 'completed'], 'completed'],
    [['held', 'expired', 'reseated', 'moved', 'moved', 'cancelled'], 'cancelled'],
    [['held', 'confirmed', 'marked_no_show'], 'no_show'],
  ] as const)('finds nothing wrong with %j', (steps, status) => {
    expect(
      pathFault(
        steps.map((step) => `booking.${step}`),
        status,
      ),
    ).toBeNull();
  });

  it.each([
    ['a step from the wrong state', ['held', 'completed'], 'completed', 'booking.completed from held'],
    ['a beginning in the middle', ['confirmed'], 'confirmed', 'booking.confirmed from nothing'],
    ['two beginnings', ['held', 'held'], 'held', 'booking.held from held'],
    ['a state that nobody wrote down', ['held'], 'expired', 'its history ends held, the row says expired'],
    ['no history at all', [], 'held', 'its history ends before it began, the row says held'],
  ] as const)('names %s', (_what, steps, status, fault) => {
    expect(
      pathFault(
        steps.map((step) => `booking.${step}`),
        status,
      ),
    ).toBe(fault);
  });
});
