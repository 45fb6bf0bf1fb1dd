import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, reportDraftSchema } from '../reports/report.schema.ts';
import { followUpAfterTakingOn, followUpDueAt, morningOf, plannedCommitments } from './practice-days.ts';

const releasedOn = Temporal.PlainDate.from('2026-03-12');
const day = (later: number) => releasedOn.add({ days: later });

describe('plannedCommitments', () => {
  it('puts each drill with its focus point, and one that belongs to none with the first', () => {
    const report = reportDraftSchema.parse({
      focusPoints: [{ id: 'f1' }, { id: 'f2' }],
      practicePlan: [
        { id: 'p1', focusPoint: 'f2', dueOn: '2026-03-20' },
        { id: 'p2', focusPoint: 'gone', dueOn: '' },
      ],
    });
    expect(
      plannedCommitments(report, { releasedOn, today: releasedOn }).map(({ focusPoint, drills }) => [
        focusPoint,
        drills.map(({ id, dueOn }) => [id, dueOn]),
      ]),
    ).toEqual([
      ['f1', [['p2', '2026-03-19']]],
      ['f2', [['p1', '2026-03-20']]],
    ]);
  });
});

describe('the day of a drill', () => {
  const dueOn = (named: string, today: Temporal.PlainDate) => {
    const focusPoints = [{ id: 'f1' }];
    const report = reportDraftSchema.parse({ focusPoints, practicePlan: [{ id: 'p1', dueOn: named }] });
    return plannedCommitments(report, { releasedOn, today })[0]?.drills[0]?.dueOn;
  };
  it.each([
    ['the day itself still counts', 5, '2026-03-17'],
    ['a day later it keeps its distance', 6, '2026-03-23'],
    ['and keeps it when months have passed', 90, '2026-06-15'],
  ])('%s', (_, takenOnAfter, expected) => {
    expect(dueOn('2026-03-17', day(takenOnAfter))).toBe(expected);
  });

  it('is never past on the day the task is taken on, and never moved while it lies ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 200 }), (named, later) => {
        const planned = Temporal.PlainDate.from(dueOn(day(named).toString(), day(later))!); // one drill
        expect(Temporal.PlainDate.compare(planned, day(later))).toBeGreaterThanOrEqual(0);
        if (named >= later) expect(planned.equals(day(named))).toBe(true);
      }),
    );
  });
});

describe('followUpAfterTakingOn', () => {
  const dueAt = morningOf('2026-03-26', 'Europe/London');
  it.each([
    [7, '2026-03-26T09:00:00Z'],
    [8, '2026-03-27T09:00:00Z'],
    [30, '2026-04-18T08:00:00Z'],
  ])('taken on %i days after the release, it opens at %s', (later, expected) => {
    expect(followUpAfterTakingOn(dueAt, day(later), 'Europe/London').toString()).toBe(expected);
  });
});

describe('followUpDueAt', () => {
  const releasedAt = Temporal.Instant.from('2026-03-15T20:00:00Z');
  it('opens at nine where the candidate is, on the other side of a clock change', () => {
    const report = { followUpCheck: { dueOn: '2026-03-29', mode: 'written' as const } };
    expect(followUpDueAt(report, releasedAt, 'Europe/Berlin').toString()).toBe('2026-03-29T07:00:00Z');
  });
  it('opens a fortnight after the release, by the candidate’s calendar, when no day is named', () => {
    expect(followUpDueAt(emptyDraft(), releasedAt, 'Asia/Kathmandu').toString()).toBe('2026-03-30T03:15:00Z');
  });
});
