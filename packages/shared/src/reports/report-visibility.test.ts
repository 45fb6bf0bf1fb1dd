import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_STATUSES } from './report-status.ts';
import {
  candidateContent,
  coachSeesSelfRating,
  type ReportState,
  type ReportViewer,
  reportAccess,
} from './report-visibility.ts';
import { sampleReports } from './sample-reports.ts';

const now = Temporal.Instant.from('2026-03-13T12:00:00Z');
const earlier = now.subtract({ hours: 4 });
const state = (part: Partial<ReportState>): ReportState => ({
  status: 'released',
  releasedAt: earlier,
  selfRatedAt: null,
  acknowledgedAt: null,
  ...part,
});

describe('reportAccess', () => {
  it.each<[string, ReportViewer, Partial<ReportState>, string]>([
    ['a stranger', 'other', { acknowledgedAt: earlier }, 'nothing'],
    ['the coach', 'coach', { status: 'draft', releasedAt: null }, 'all'],
    ['the candidate before the hand-in', 'candidate', { status: 'draft', releasedAt: null }, 'nothing'],
    [
      'the candidate while a no waits for the morning',
      'candidate',
      { status: 'submitted', releasedAt: null },
      'nothing',
    ],
    ['the candidate who has not rated themself', 'candidate', {}, 'rate_first'],
    ['the candidate who has', 'candidate', { selfRatedAt: earlier }, 'text'],
    ['the candidate 72 hours later', 'candidate', { releasedAt: now.subtract({ hours: 72 }) }, 'text'],
    [
      'the candidate after their own words',
      'candidate',
      { selfRatedAt: earlier, acknowledgedAt: earlier },
      'all',
    ],
  ])('%s', (_who, viewer, part, access) => {
    expect(reportAccess(viewer, state(part), now)).toBe(access);
  });

  it('never shows a candidate anything before the release', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORT_STATUSES),
        fc.boolean(),
        fc.boolean(),
        (status, rated, acknowledged) => {
          const access = reportAccess(
            'candidate',
            {
              status,
              releasedAt: null,
              selfRatedAt: rated ? earlier : null,
              acknowledgedAt: acknowledged ? earlier : null,
            },
            now,
          );
          expect(access).toBe('nothing');
        },
      ),
    );
  });

  it('lets a coach read the self-rating only once their own report is handed in', () => {
    expect(coachSeesSelfRating('draft')).toBe(false);
    expect(coachSeesSelfRating('submitted')).toBe(true);
  });
});

describe('candidateContent', () => {
  const { content } = sampleReports.weak;

  it('holds no level, no first tap and no note that only a level cites before the acknowledgement', () => {
    const seen = candidateContent(content, 'text');
    expect(seen.ratings).toEqual([]);
    expect(seen.verdict).toMatchObject({ callBack: 1, snap: null, changedBecause: '' });
    expect(seen.questionNotes.every(({ level }) => level === null)).toBe(true);
    expect(seen.evidence.map(({ id }) => id)).not.toContain('w7'); // cited by a rating only
    expect(seen.evidence.map(({ id }) => id)).toContain('w9');
    expect(seen).not.toHaveProperty('overrides');
  });

  it('opens levels with their evidence afterwards, but never an unused note', () => {
    const private_ = {
      id: 'mine',
      atSec: 10,
      kind: 'observation' as const,
      speaker: null,
      text: 'Ask about the CV.',
    };
    const seen = candidateContent({ ...content, evidence: [...content.evidence, private_] }, 'all');
    expect(seen.ratings).toHaveLength(10);
    expect(seen.evidence.map(({ id }) => id)).toContain('w7');
    expect(seen.evidence.map(({ id }) => id)).not.toContain('mine');
  });
});
