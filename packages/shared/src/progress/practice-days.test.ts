import { describe, expect, it } from 'vitest';
import { emptyDraft, reportDraftSchema } from '../reports/report.schema.ts';
import { followUpDueAt, plannedCommitments } from './practice-days.ts';

const today = Temporal.PlainDate.from('2026-03-12');

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
      plannedCommitments(report, today).map(({ focusPoint, drills }) => [
        focusPoint,
        drills.map(({ id, dueOn }) => [id, dueOn]),
      ]),
    ).toEqual([
      ['f1', [['p2', '2026-03-19']]],
      ['f2', [['p1', '2026-03-20']]],
    ]);
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
