/**
 * One report as a PDF, from its data to the file: the first of a process, which reads the fonts, and those
 * after it. Each has other words, so that nothing set before is taken from memory.
 */
import { reportPaper } from '@app/shared/reports/report-paper';
import { candidateContent } from '@app/shared/reports/report-visibility';
import { sampleReports } from '@app/shared/reports/sample-reports';
import { median } from './median-time.ts';

const ROUNDS = 15;

const { content, coach, candidate, actualMinutes, startedAt, acknowledgement } = sampleReports.weak;

const paper = (round: number) =>
  reportPaper({
    content: { ...candidateContent(content, 'all'), realReason: `${content.realReason} ${round}` },
    candidateName: candidate,
    coachName: coach,
    startsAt: Temporal.Instant.from(startedAt),
    timeZone: 'Europe/London',
    minutes: actualMinutes,
    dimensions: [],
    selfRatings: [],
    acknowledgement: {
      ...acknowledgement,
      inOwnWords: `${acknowledgement.inOwnWords} ${'😀 שלום '.repeat(round)}`,
      coachReply: '',
      responses: acknowledgement.hardTruthResponses,
    },
    questions: { questions: 1, followUps: 0 },
    lines: [],
  });

const began = performance.now();
const { typesetReport } = await import('../../apps/api/src/adapters/typesetter.ts');
const first = typesetReport(paper(0));
console.log(
  `  the first, with the typesetter and its fonts: ${Math.round(performance.now() - began)} ms, ${Math.round(first.length / 1024)} KB`,
);
const times: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  const from = performance.now();
  typesetReport(paper(round));
  times.push(performance.now() - from);
}
console.log(`  those after it: ${Math.round(median(times))} ms (median of ${ROUNDS})`);
