import { checkContract } from './quality-contract.ts';
import { timesOutside } from './quality-evidence.ts';
import { block, type CheckContext, cited, type Finding } from './quality-finding.ts';
import { countWords } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import { checkTone } from './quality-tone.ts';
import type { ReportDraft } from './report.schema.ts';

/**
 * E01 and E02, with the rules on tone, the candour contract and times: all that is asked of a retest, which
 * has a mark, a line and a moment for each task and nothing else.
 */
export function checkRetest(report: ReportDraft, context: CheckContext): Finding[] {
  return [
    ...report.retest.flatMap((task, at) => [...unmarked(task, at), ...withoutMoment(report, task, at)]),
    ...timesOutside(report, context.actualMinutes * 60),
    ...checkTone(report),
    ...checkContract(report, context.closedTopics ?? []),
  ];
}

type Task = ReportDraft['retest'][number];

function unmarked({ mark, line, title }: Task, at: number): Finding[] {
  const { from, to } = THRESHOLDS.retestLineWords;
  const words = countWords(line);
  return [
    ...(mark === null
      ? [
          block('E01', `retest.${at}.mark`, {
            title: 'Not marked yet',
            message: `Say how it stands with “${title}”.`,
            unwritten: true,
          }),
        ]
      : []),
    ...(words < from || words > to
      ? [
          block('E01', `retest.${at}.line`, {
            title: words === 0 ? 'Not written yet' : `${words} words`,
            message: `Say in one line what you saw of “${title}”: ${from} to ${to} words.`,
            ...(words < from && { unwritten: true as const }),
          }),
        ]
      : []),
  ];
}

function withoutMoment(report: ReportDraft, { evidence, title }: Task, at: number): Finding[] {
  if (cited(report, evidence).length > 0) return [];
  return [
    block('E02', `retest.${at}.evidence`, {
      title: 'Where did you see it?',
      message: `Add the moment on which “${title}” is judged.`,
      unwritten: true,
    }),
  ];
}
