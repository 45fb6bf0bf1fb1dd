import type { ReportDraft } from '@app/shared/reports/report.schema';
import { sampleReports } from '@app/shared/reports/sample-reports';
import { type EndedSession, sidesOf } from './session-factory.ts';
import type { TestApp } from './test-app.ts';

const SAMPLE_DAY = Temporal.PlainDate.from('2026-03-12');

/** The weak sample report as if written on another day: its dates move with it. */
export function completeReport(day: string | Temporal.PlainDate = SAMPLE_DAY): ReportDraft {
  const report = structuredClone(sampleReports.weak.content);
  const later = SAMPLE_DAY.until(day);
  const moved = (date: string) => Temporal.PlainDate.from(date).add(later).toString();
  for (const item of report.practicePlan) item.dueOn = moved(item.dueOn);
  report.followUpCheck.dueOn = moved(report.followUpCheck.dueOn);
  return report;
}

/** A yes on the same day: the good sample, with the dates of the other. */
export function completeYes(): ReportDraft {
  const report = completeReport();
  for (const rating of report.ratings) rating.level = rating.level === 3 ? 4 : 5;
  for (const rating of report.ratings) rating.evidence = ['w9', 'w11', 'w14'];
  for (const [at, rating] of report.ratings.entries()) if (at < 3) rating.level = 3;
  report.verdict = { callBack: 4, confidence: 'high', snap: 4, changedBecause: '' };
  return report;
}

/** Opens, writes and hands in a report through the API, as its coach. */
export async function handIn(test: TestApp, session: EndedSession, content = completeReport()) {
  const { bookingId } = session;
  const { coach } = await sidesOf(test, session);
  await coach.reports.open({ bookingId });
  const { version } = await coach.reports.save({ bookingId, version: 1, content });
  return coach.reports.release({ bookingId, version });
}

/** A self-rating that misses on interest. */
export const selfRating = {
  verdictGuess: 3,
  callBackChance: 60,
  ratings: [
    { rubric: 'universal', dimension: 'interest', level: 3 },
    { rubric: 'universal', dimension: 'story', level: 3 },
  ],
  bestMoment: 'I had an answer for everything.',
  wouldChange: '',
};

export const acknowledgement = {
  inOwnWords: 'I answered like it was a test. She was waiting for me to be interested.',
  hardTruthResponses: [
    { hardTruth: 'h1', response: 'agree' as const, comment: '' },
    { hardTruth: 'h2', response: 'partly' as const, comment: 'I thought serious was what you wanted.' },
  ],
  firstAction: 'Ring a driver tomorrow and ask what the worst week is.',
  reply: '',
};

/** A report that is out and rated, so that its candidate reads the text; with their words, the levels too. */
export async function createReadReport(test: TestApp, session: EndedSession, until: 'text' | 'all' = 'all') {
  const { bookingId } = session;
  await handIn(test, session);
  const { candidate, coach } = await sidesOf(test, session);
  await candidate.reports.rateYourself({ bookingId, ...selfRating });
  if (until === 'all') await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
  return { bookingId, candidate, coach };
}
