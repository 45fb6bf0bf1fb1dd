import { existsSync, readFileSync } from 'node:fs';

export type Counts = { passed: number; failed: number; skipped: number };

/** A step without tests of its own, such as the type check, counts as one. */
export const asOne = (succeeded: boolean): Counts => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
});

export const sum = (counts: Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
});

export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

type VitestReport = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** What Vitest's JSON report says; a file that could not even be loaded is one failure. */
export function vitestCounts(reportPath: string, succeeded: boolean): Counts {
  const report = readReport<VitestReport>(reportPath);
  if (!report) return asOne(false);
  const statuses = report.testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((result) => result.status !== 'failed')
      ? [...assertionResults.map((result) => result.status), 'failed']
      : assertionResults.map((result) => result.status),
  );
  const count = (status: string) => statuses.filter((each) => each === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return noFalseGreen({ passed, failed, skipped: statuses.length - passed - failed }, succeeded);
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** What Playwright's JSON report says; a test that passed only the second time has failed. */
export function playwrightCounts(reportPath: string, succeeded: boolean): Counts {
  const stats = readReport<PlaywrightReport>(reportPath)?.stats;
  if (!stats) return asOne(false);
  const { expected, unexpected, flaky, skipped } = stats;
  return noFalseGreen({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}

/** A run that ended badly for another reason than a test (an unhandled rejection, no tests at all). */
function noFalseGreen(counts: Counts, succeeded: boolean): Counts {
  const unexplained = !succeeded && counts.failed === 0;
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  return unexplained || empty ? { ...counts, failed: counts.failed + 1 } : counts;
}

function readReport<Report>(path: string): Report | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
