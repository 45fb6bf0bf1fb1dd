import type { ReportDraft } from '@app/shared/reports/report.schema';
import type { PartState, ReportPart } from '@app/shared/reports/report-parts';
import { isVerdict, VERDICT_LABEL } from '@app/shared/reports/verdict';
import { formatDate } from '../../ui/format-time.ts';

const SURE = { low: 'not sure', medium: 'fairly sure', high: 'and sure' };
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What stands under a part's name: what is there, and what is wrong with it. */
export function partNote(
  part: ReportPart,
  draft: ReportDraft,
  { state, blocks, warnings }: PartState,
): string {
  const faults = [blocks > 0 && count(blocks, 'block'), warnings > 0 && count(warnings, 'warning')];
  const parts = [state === 'todo' ? 'to write' : contentNote(part, draft), ...faults];
  return parts.filter(Boolean).join(', ');
}

function contentNote(part: ReportPart, draft: ReportDraft): string {
  const {
    verdict,
    strengths,
    hardTruths,
    focusPoints,
    questionNotes,
    questionsAsked,
    ratings,
    practicePlan,
  } = draft;
  switch (part) {
    case 'answer':
      return isVerdict(verdict.callBack)
        ? [VERDICT_LABEL[verdict.callBack], verdict.confidence && SURE[verdict.confidence]]
            .filter(Boolean)
            .join(', ')
        : '';
    case 'keep':
      return String(strengths.length);
    case 'unsaid':
      return `${hardTruths.length} of 2`;
    case 'focus':
      return String(focusPoints.length);
    case 'questions':
      return `${questionNotes.length} of ${questionsAsked ?? '?'}`;
    case 'levels':
      return `${ratings.filter(({ level, notObservedBecause }) => level !== null || notObservedBecause).length} of ${ratings.length}`;
    case 'close':
      return draft.onTheSpot.askedProspects === false ? 'did not ask' : '';
    case 'practice':
      return count(practicePlan.length, 'task');
    case 'followUp':
      return draft.followUpCheck.dueOn && formatDate(draft.followUpCheck.dueOn);
    case 'retest':
      return `${draft.retest.filter(({ mark }) => mark !== null).length} of ${draft.retest.length}`;
    default:
      return '';
  }
}
