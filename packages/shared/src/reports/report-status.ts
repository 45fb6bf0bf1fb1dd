export const REPORT_STATUSES = ['draft', 'submitted', 'released', 'acknowledged', 'withdrawn'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export type ReportAct = 'submit' | 'release' | 'acknowledge' | 'amend' | 'withdraw';

const NEXT: Record<ReportAct, Partial<Record<ReportStatus, ReportStatus>>> = {
  submit: { draft: 'submitted' },
  release: { submitted: 'released' },
  acknowledge: { released: 'acknowledged' },
  amend: { released: 'released', acknowledged: 'acknowledged' },
  withdraw: { released: 'withdrawn', acknowledged: 'withdrawn' },
};

/** The state a report is in after an act; undefined when the act is not possible in this state. */
export const statusAfter = (status: ReportStatus, act: ReportAct): ReportStatus | undefined =>
  NEXT[act][status];

/** Whether the candidate may be told that the report exists: it is out, and stays readable when withdrawn. */
export const isReleased = (status: ReportStatus): boolean => status !== 'draft' && status !== 'submitted';
