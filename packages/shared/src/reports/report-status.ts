export const REPORT_STATUSES = ['draft', 'submitted', 'released'] as const;
/** `submitted` is a no that waits for the candidate's morning; `released` is with them, for good. */
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export type ReportAct = 'save' | 'submit' | 'release' | 'amend';

const NEXT: Record<ReportAct, Partial<Record<ReportStatus, ReportStatus>>> = {
  save: { draft: 'draft' },
  submit: { draft: 'submitted' },
  release: { submitted: 'released' },
  amend: { released: 'released' },
};

/** The state a report is in after an act; undefined when the act is not possible in this state. */
export const statusAfter = (status: ReportStatus, act: ReportAct): ReportStatus | undefined =>
  NEXT[act][status];
