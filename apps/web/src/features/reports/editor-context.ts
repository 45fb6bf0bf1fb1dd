import type { Finding } from '@app/shared/reports/quality-finding';
import type { QualityCheck } from '@app/shared/reports/quality-rules';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import type { ReportPart } from '@app/shared/reports/report-parts';
import { createContext, useContext } from 'react';
import type { RouterOutputs } from '../../trpc.ts';
import type { EvidenceTarget } from './edit-draft.ts';

export type CoachReport = NonNullable<RouterOutputs['reports']['edit']>;

export type Editor = {
  report: CoachReport;
  draft: ReportDraft;
  edit(change: (before: ReportDraft) => ReportDraft): void;
  check: QualityCheck;
  /** The candidate's first name. */
  candidate: string;
  part: ReportPart;
  go(part: ReportPart): void;
  /** The claim that a tapped or dropped note goes to. */
  target: EvidenceTarget | null;
  setTarget(target: EvidenceTarget | null): void;
  /** Takes something out in a way that can be taken back. */
  remove(what: string, change: (before: ReportDraft) => ReportDraft): void;
};

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('rendered outside the report editor');
  return editor;
}

/** The marks at one field; what is simply not written yet is listed elsewhere. */
export function useFindings(path: string): Finding[] {
  const { check } = useEditor();
  return check.findings.filter((finding) => finding.path === path && !finding.unwritten);
}
