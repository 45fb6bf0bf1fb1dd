import { describe, expect, it } from 'vitest';
import { beginsSnapshot, changedParts, wordsIn } from './draft-snapshot.ts';
import { emptyDraft } from './report.schema.ts';
import { sampleReports } from './sample-reports.ts';

const at = Temporal.Instant.from('2026-03-12T12:00:00Z');
const latest = { editor: 'a', beganAt: at, words: 100 };

describe('beginsSnapshot', () => {
  it.each([
    ['a few words more in the same minute', { editor: 'a', seconds: 59, words: 104 }, false],
    ['a minute later', { editor: 'a', seconds: 60, words: 104 }, true],
    ['another window', { editor: 'b', seconds: 1, words: 104 }, true],
    ['a sentence deleted', { editor: 'a', seconds: 1, words: 88 }, true],
    ['a few words deleted', { editor: 'a', seconds: 1, words: 89 }, false],
  ])('%s', (_what, { editor, seconds, words }, begins) => {
    expect(beginsSnapshot(latest, { editor, now: at.add({ seconds }), words })).toBe(begins);
  });
});

describe('changedParts', () => {
  it('names each part once, and the notes', () => {
    const { content } = sampleReports.weak;
    const after = structuredClone(content);
    after.hardTruths[0]!.statement = 'Another.';
    after.hardTruths[1]!.impact = 'Another.';
    after.evidence.pop();
    expect(changedParts(content, after).sort()).toEqual(['notes', 'unsaid']);
    expect(changedParts(content, structuredClone(content))).toEqual([]);
  });
});

it('counts the words of everything that is written', () => {
  expect(wordsIn({ ...emptyDraft(), realReason: 'Three small words' })).toBe(6); // and the defaults: general, en, written
});
