import { type Finding, graded, warning } from './quality-finding.ts';
import { narrativeOf } from './quality-narrative.ts';
import { countWords, readability, sentencesOf } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { ReportDraft } from './report.schema.ts';

/** L01 and L02: can somebody read it when their heart is beating? The grade is for English only. */
export function checkLanguage(report: ReportDraft): Finding[] {
  const passages = narrativeOf(report);
  const { grade, wordsPerSentence, longest } = readability(passages.map(({ text }) => text));
  const { warning: warnAt, block: blockAt } = THRESHOLDS.readingGrade;
  const isEnglish = report.context.language.toLowerCase().startsWith('en');
  const worst = grade > blockAt ? 'block' : grade > warnAt ? 'warning' : null;
  const findings = graded('L01', '', isEnglish ? worst : null, {
    title: `Reads like school year ${Math.round(grade)}`,
    message: 'Use shorter words and sentences; aim for year 9 or below.',
  });
  if (wordsPerSentence > THRESHOLDS.sentence.mean || longest > THRESHOLDS.sentence.longest) {
    const worstPassage = passages.find(({ text }) =>
      sentencesOf(text).some((one) => countWords(one) === longest),
    );
    findings.push(
      warning('L02', worstPassage?.path ?? '', {
        title: `A sentence of ${longest} words`,
        message: `Cut it in two. Sentences average ${wordsPerSentence.toFixed(0)} words here; ${THRESHOLDS.sentence.mean} is the most that reads well.`,
      }),
    );
  }
  return findings;
}
