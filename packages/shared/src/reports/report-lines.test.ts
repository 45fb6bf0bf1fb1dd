import { expect, it } from 'vitest';
import { canRule, contestedState } from './contested-line.ts';
import { lineAt, reportLines } from './report-lines.ts';
import { candidateContent } from './report-visibility.ts';
import { sampleReports } from './sample-reports.ts';
import { withoutUnsaid } from './without-unsaid.ts';

const { content } = sampleReports.weak;
const contestedAt = Temporal.Instant.from('2026-03-12T12:00:00Z');
const waiting = { contestedAt, answeredAt: null, ruling: null };

it('has a path for every text, each once, and none for what is closed', () => {
  const paths = reportLines(candidateContent(content, 'all')).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(lineAt(candidateContent(content, 'all'), 'realReason')).toBe(content.realReason);
  const closed = reportLines(candidateContent(content, 'text'));
  expect(closed.filter(({ path }) => path.startsWith('ratings.'))).toEqual([]);
});

it('leaves strengths, plan and their moments when the unsaid is left out', () => {
  const full = candidateContent(content, 'text');
  const kept = withoutUnsaid(full);
  expect(reportLines(kept).filter(({ path }) => path.startsWith('hardTruths.'))).toEqual([]);
  expect(kept.strengths).toEqual(full.strengths);
  expect(kept.practicePlan).toEqual(full.practicePlan);
  const cited = new Set([...kept.strengths, ...kept.focusPoints].flatMap(({ evidence }) => evidence));
  expect(kept.evidence.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

it.each([
  ['waits for its coach', waiting, '2026-03-19T11:59:59Z', false],
  ['waited seven days', waiting, '2026-03-19T12:00:00Z', true],
  ['was answered', { ...waiting, answeredAt: contestedAt }, '2026-03-12T12:00:00Z', true],
  [
    'was decided',
    { ...waiting, answeredAt: contestedAt, ruling: 'struck' as const },
    '2026-04-12T12:00:00Z',
    false,
  ],
])('a line that %s', (_name, line, now, expected) => {
  expect(canRule(line, Temporal.Instant.from(now))).toBe(expected);
});

it.each([
  ['waiting', waiting],
  ['answered', { ...waiting, answeredAt: contestedAt }],
  ['upheld', { ...waiting, ruling: 'upheld' as const }],
])('is %s', (state, line) => {
  expect(contestedState(line)).toBe(state);
});
