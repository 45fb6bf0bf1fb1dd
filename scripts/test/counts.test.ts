import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, sum, vitestCounts } from './counts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-round-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}
const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe('vitestCounts', () => {
  it('counts tests, and what was left out', () => {
    const path = report({ testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo')] });
    expect(vitestCounts(path, false)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const path = report({ testResults: [file('failed'), file('passed', 'passed')] });
    expect(vitestCounts(path, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('is never green when the run was not', () => {
    const path = report({ testResults: [file('passed', 'passed')] });
    expect(vitestCounts(path, false).failed).toBe(1);
    expect(vitestCounts(join(folder, 'missing.json'), true).failed).toBe(1);
    expect(vitestCounts(report({ testResults: [] }), true).failed).toBe(1);
  });
});

describe('playwrightCounts', () => {
  it('does not forgive a test that passed only the second time', () => {
    const path = report({ stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 3 } });
    expect(playwrightCounts(path, false)).toEqual({ passed: 4, failed: 3, skipped: 3 });
  });
});

it('ends with one line over everything', () => {
  const all = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(countsLine(sum(all))).toBe('4 passed, 1 failed, 2 skipped');
});
