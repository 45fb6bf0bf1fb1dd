import { block, counted, type Finding, graded, warning } from './quality-finding.ts';
import { countWords, matchesOf, sentencesOf, withoutQuotes } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import { HEDGES, TRAIT } from './quality-words.ts';
import type { HardTruth, ReportDraft } from './report.schema.ts';

/** H01–H08: the unsaid is said, straight, about behaviour, beside what to keep. */
export function checkHardTruths(report: ReportDraft): Finding[] {
  const { from, to } = THRESHOLDS.hardTruths;
  const { hardTruths, verdict } = report;
  const findings = hardTruths.flatMap(checkOne);
  if (hardTruths.length < from || hardTruths.length > to)
    findings.push(
      block('H01', 'hardTruths', {
        title: hardTruths.length === 0 ? 'Not written yet' : `${hardTruths.length} hard truths`,
        message: 'One or two, for strong candidates too: what would an interviewer think and not say?',
        ...(hardTruths.length === 0 && { unwritten: true }),
      }),
    );
  if (verdict.callBack !== null && verdict.callBack <= 2 && !hardTruths.some(isHeavy))
    findings.push(
      block('H04', 'hardTruths', {
        title: 'The answer is no, yet nothing here cost them',
        message: 'One truth has to be costly or decisive, or the answer has another reason.',
        ...(hardTruths.length === 0 && { unwritten: true }),
      }),
    );
  if (hardTruths.length > 0 && !hardTruths.some(({ disposition }) => disposition === 'work_on_now'))
    findings.push(
      warning('H05', 'hardTruths', {
        title: 'Nothing is for now',
        message: 'Mark the truth they should work on first.',
      }),
    );
  return [...findings, ...checkReason(report), ...checkBalance(report), ...checkStrengths(report)];
}

const isHeavy = ({ severity }: HardTruth) => severity === 'costly' || severity === 'decisive';

function checkOne({ statement }: HardTruth, at: number): Finding[] {
  const path = `hardTruths.${at}.statement`;
  const hedges = matchesOf(statement, HEDGES);
  const { warning: warnAt, block: blockAt } = THRESHOLDS.hedges;
  const findings = graded(
    'H02',
    path,
    hedges.length >= blockAt ? 'block' : hedges.length >= warnAt ? 'warning' : null,
    {
      title: `Softened ${hedges.length} times`,
      message: `Take out ${hedges.join(', ')}. It is kinder to be clear.`,
      match: hedges[0] ?? '',
    },
  );
  const trait = withoutQuotes(statement).match(TRAIT);
  const { from, to } = THRESHOLDS.truthWords;
  const words = countWords(statement);
  if (trait)
    findings.push(
      block('H03', path, {
        title: 'This says what they are',
        message:
          'They can only argue with it. Say how they came across, and the rest of your sentence proves it.',
        match: trait[0],
        suggestion: `${/^Y/.test(trait[0]) ? 'You' : 'you'} came across as ${trait[1]!.toLowerCase()}`,
      }),
    );
  else if (words < from || words > to)
    findings.push(
      warning('H03', path, {
        title: counted(words, 'word'),
        message: `A truth that lands has ${from} to ${to} words.`,
        ...(words === 0 && { unwritten: true }),
      }),
    );
  return findings;
}

function checkReason({ realReason }: ReportDraft): Finding[] {
  if (!realReason.trim()) return [];
  const { from, to } = THRESHOLDS.reasonWords;
  const words = countWords(realReason);
  const sentences = sentencesOf(realReason).length;
  if (sentences === 1 && words >= from && words <= to) return [];
  return [
    block('H06', 'realReason', {
      title: sentences === 1 ? counted(words, 'word') : counted(sentences, 'sentence'),
      message: `One sentence of ${from} to ${to} words: what you would tell a colleague in the corridor.`,
    }),
  ];
}

/** How much of the judging text is critical: truths and “now” against strengths. Undefined while nothing is written. */
export function criticalShare(report: ReportDraft): number | undefined {
  const count = (texts: string[]) => texts.reduce((sum, text) => sum + countWords(withoutQuotes(text)), 0);
  const critical = count([
    ...report.hardTruths.flatMap(({ statement, behaviour, impact }) => [statement, behaviour, impact]),
    ...report.focusPoints.map(({ now }) => now),
  ]);
  const positive = count(report.strengths.flatMap(({ statement, effect }) => [statement, effect]));
  return critical + positive === 0 ? undefined : critical / (critical + positive);
}

function checkBalance(report: ReportDraft): Finding[] {
  const share = criticalShare(report);
  const { from, to } = THRESHOLDS.criticalShare;
  if (share === undefined || report.strengths.length === 0 || (share >= from && share <= to)) return [];
  return [
    warning('H07', 'hardTruths', {
      title: share < from ? 'Nearly all praise' : 'Nearly all criticism',
      message: `${Math.round(share * 100)} % of the judging words are critical; between ${from * 100} and ${to * 100} % can be taken in.`,
    }),
  ];
}

function checkStrengths({ strengths }: ReportDraft): Finding[] {
  const { from, to } = THRESHOLDS.strengths;
  const worst =
    strengths.length === 0 ? 'block' : strengths.length < from || strengths.length > to ? 'warning' : null;
  return graded('H08', 'strengths', worst, {
    title: strengths.length === 0 ? 'Not written yet' : counted(strengths.length, 'strength'),
    message: 'Two or three things to keep, each with what it did to you.',
    ...(strengths.length < from && { unwritten: true }),
  });
}
