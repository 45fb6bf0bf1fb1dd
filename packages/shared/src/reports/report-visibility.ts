import { citedEvidence } from './quality-evidence.ts';
import { waitsForSelfRating } from './release-time.ts';
import type { ReportDraft } from './report.schema.ts';
import type { ReportStatus } from './report-status.ts';

export type ReportViewer = 'candidate' | 'coach' | 'other';

/**
 * How far a viewer sees into a report.
 *
 * `nothing`: for them it does not exist. `rate_first`: it is there, closed until they have rated themself.
 * `text`: all but the levels. `all`: levels too.
 */
export type ReportAccess = 'nothing' | 'rate_first' | 'text' | 'all';

export type ReportState = {
  status: ReportStatus;
  releasedAt: Temporal.Instant | null;
  selfRatedAt: Temporal.Instant | null;
  acknowledgedAt: Temporal.Instant | null;
  /** A retest has nothing to guess at or to put in own words: it is open as soon as it is out. */
  isRetest?: boolean;
};

/** What a viewer may see now. Levels open for the candidate only after their own words (text first, numbers last). */
export function reportAccess(
  viewer: ReportViewer,
  state: ReportState,
  now: Temporal.Instant,
  gateHours?: number,
): ReportAccess {
  if (viewer === 'other') return 'nothing';
  if (viewer === 'coach') return 'all';
  const { releasedAt } = state;
  if (state.status !== 'released' || releasedAt === null) return 'nothing';
  if (state.isRetest) return 'all';
  if (waitsForSelfRating({ releasedAt, selfRatedAt: state.selfRatedAt }, now, gateHours)) return 'rate_first';
  return state.acknowledgedAt === null ? 'text' : 'all';
}

/** A coach sees the self-rating when their own report is out of their hands, so that neither colours the other. */
export const coachSeesSelfRating = (status: ReportStatus): boolean => status !== 'draft';

/** What a candidate reads: without the coach's first tap and all levels until the acknowledgement. */
export type CandidateContent = Omit<ReportDraft, 'overrides' | 'questionsAsked'>;

/**
 * The content of a report as its candidate sees it at an access.
 *
 * Notes that nothing cites stay the coach's own; before the acknowledgement so do those that only a level cites.
 */
export function candidateContent(report: ReportDraft, access: 'text' | 'all'): CandidateContent {
  const { overrides: _overrides, questionsAsked: _asked, ...content } = report;
  if (access === 'all') return { ...content, evidence: citedEvidence(report) };
  return {
    ...content,
    verdict: { ...content.verdict, snap: null, changedBecause: '' },
    ratings: [],
    questionNotes: content.questionNotes.map((note) => ({ ...note, level: null })),
    evidence: citedEvidence({ ...report, ratings: [] }),
  };
}
