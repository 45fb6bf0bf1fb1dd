import { block, type Finding, warning } from './quality-finding.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { FocusPoint, ReportDraft } from './report.schema.ts';

const CUE = /^(if|when|whenever|before|after|as soon as)\b/i;
const NOT_A_STEP = /^(be|don['’]t|avoid|stop|improve|work on)\b/i;

/** F01–F05: one or two things to work on, each a step with a cue and a measure. */
export function checkFocus(report: ReportDraft): Finding[] {
  const { from, to } = THRESHOLDS.focusPoints;
  const count = report.focusPoints.length;
  const wrongCount =
    count >= from && count <= to
      ? []
      : [
          block('F01', 'focusPoints', {
            title: count === 0 ? 'Not written yet' : `${count} focus points`,
            message: 'One or two, never more: they can only change so much by next time.',
            ...(count === 0 && { unwritten: true }),
          }),
        ];
  return [...wrongCount, ...report.focusPoints.flatMap((focus, at) => checkOne(report, focus, at))];
}

function checkOne(report: ReportDraft, focus: FocusPoint, at: number): Finding[] {
  const path = `focusPoints.${at}`;
  const findings = checkDimension(report, focus, path);
  if (!CUE.test(focus.cue.trim()))
    findings.push(
      block('F03', `${path}.cue`, {
        title: focus.cue.trim() ? 'No cue to act on' : 'Not written yet',
        message: 'Begin with when, if, before, after or as soon as: the moment at which they do it.',
        ...(!focus.cue.trim() && { unwritten: true }),
      }),
    );
  if (!/\d/.test(focus.measure))
    findings.push(
      warning('F04', `${path}.measure`, {
        title: 'No number to count',
        message: 'Say how many, how long or how often, so that both of you can tell.',
        ...(!focus.measure.trim() && { unwritten: true }),
      }),
    );
  if (NOT_A_STEP.test(focus.next.trim()))
    findings.push(
      warning('F05', `${path}.next`, {
        title: 'A wish, not a step',
        message: 'Begin with what to do: ask, open, say, count.',
        match: focus.next.trim().match(NOT_A_STEP)![0],
      }),
    );
  return findings;
}

function checkDimension({ ratings }: ReportDraft, { dimension }: FocusPoint, path: string): Finding[] {
  const levels = ratings.flatMap(({ level }) => (level === null ? [] : [level]));
  const level = ratings.find(
    (rating) => rating.rubric === dimension?.rubric && rating.dimension === dimension.id,
  )?.level;
  if (level === null || level === undefined)
    return [
      block('F02', `${path}.dimension`, {
        title: 'Not a rated dimension',
        message: 'Tie it to a dimension you gave a level, so that the next session can show the change.',
        ...(!dimension && { unwritten: true }),
      }),
    ];
  if (level <= THRESHOLDS.focusLevel || level === Math.min(...levels)) return [];
  return [
    warning('F02', `${path}.dimension`, {
      title: `You gave this a ${level}`,
      message: 'There are lower levels in this report. Is this what they should work on first?',
    }),
  ];
}
