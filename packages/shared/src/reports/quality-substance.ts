import { type CheckContext, cited, type Finding, graded, warning } from './quality-finding.ts';
import { countNarrativeWords, narrativeOf, type Passage } from './quality-narrative.ts';
import { matchesOf, wordRuns } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import { ABSOLUTES, VAGUE_PHRASES, VAGUE_WORDS } from './quality-words.ts';
import type { ReportDraft } from './report.schema.ts';

const VAGUE = [...VAGUE_WORDS, ...VAGUE_PHRASES];

/** S01–S04: is it about this candidate, or would it fit anybody? */
export function checkSubstance(report: ReportDraft, context: CheckContext): Finding[] {
  const passages = narrativeOf(report);
  const words = countNarrativeWords(passages);
  return [
    ...vagueWords(passages, words),
    ...specificPoints(report),
    ...absolutes(passages, words),
    ...boilerplate(passages, context.recentReports),
  ];
}

type Found = { count: number; worstPath: string; words: string[] };

function findIn(passages: readonly Passage[], list: readonly string[]): Found {
  const hits = passages.map(({ path, text }) => ({ path, words: matchesOf(text, list) }));
  const worst = hits.reduce((a, b) => (b.words.length > a.words.length ? b : a), {
    path: '',
    words: [] as string[],
  });
  const words = hits.flatMap((hit) => hit.words.map((word) => word.toLowerCase()));
  return { count: words.length, worstPath: worst.path, words: [...new Set(words)] };
}

const per100 = (count: number, words: number) => (words === 0 ? 0 : (count / words) * 100);

/** Vague words and phrases in a hundred words of narrative. */
export function vaguePer100(report: ReportDraft): number {
  const passages = narrativeOf(report);
  return per100(findIn(passages, VAGUE).count, countNarrativeWords(passages));
}

function vagueWords(passages: readonly Passage[], total: number): Finding[] {
  const found = findIn(passages, VAGUE);
  const rate = per100(found.count, total);
  const { warning: warnAt, block: blockAt } = THRESHOLDS.vaguePer100;
  return graded('S01', found.worstPath, rate > blockAt ? 'block' : rate > warnAt ? 'warning' : null, {
    title: 'Words that fit anybody',
    message: `Say what they did in place of: ${found.words.slice(0, 6).join(', ')}.`,
    match: found.words[0] ?? '',
  });
}

/** The share of points that hold a moment, a quote or a number. Undefined while there are none. */
export function specificShare(report: ReportDraft): number | undefined {
  const points = [
    ...report.hardTruths.map(({ evidence, statement, behaviour }) => ({
      evidence,
      text: statement + behaviour,
    })),
    ...report.focusPoints.map(({ evidence, now, measure }) => ({ evidence, text: now + measure })),
    ...report.strengths.map(({ evidence, statement }) => ({ evidence, text: statement })),
    ...report.ratings
      .filter(({ level }) => level !== null && level !== 3)
      .map(({ evidence, rationale }) => ({ evidence, text: rationale })),
  ];
  if (points.length === 0) return undefined;
  const specific = points.filter(
    ({ evidence, text }) => cited(report, evidence).length > 0 || /\d|[“"][^”"]+[”"]/.test(text),
  );
  return specific.length / points.length;
}

function specificPoints(report: ReportDraft): Finding[] {
  const share = specificShare(report);
  if (share === undefined) return [];
  const { warning: warnAt, block: blockAt } = THRESHOLDS.specificShare;
  return graded('S02', '', share < blockAt ? 'block' : share < warnAt ? 'warning' : null, {
    title: `${Math.round(share * 100)} % of your points show a moment`,
    message: 'Tie the others to a note, a quote or a number.',
  });
}

function absolutes(passages: readonly Passage[], total: number): Finding[] {
  const found = findIn(passages, ABSOLUTES);
  if (per100(found.count, total) <= THRESHOLDS.absolutesPer100) return [];
  return [
    warning('S03', found.worstPath, {
      title: 'Always and never',
      message: `One exception and they stop listening. Say when it happened in place of: ${found.words.join(', ')}.`,
      match: found.words[0] ?? '',
    }),
  ];
}

/** The one rule that reads other reports, so it is run where they are. */
export const BOILERPLATE_RULE = 'S04';

function boilerplate(passages: readonly Passage[], recent: readonly string[]): Finding[] {
  const { words, reports, warning: warnAt, block: blockAt } = THRESHOLDS.boilerplate;
  const runs = passages.flatMap(({ text }) => wordRuns(text, words));
  if (runs.length === 0) return [];
  const known = new Set(recent.slice(0, reports).flatMap((text) => wordRuns(text, words)));
  const share = runs.filter((run) => known.has(run)).length / runs.length;
  return graded(BOILERPLATE_RULE, '', share >= blockAt ? 'block' : share >= warnAt ? 'warning' : null, {
    title: `${Math.round(share * 100)} % stands in your other reports`,
    message: 'Write this one for this candidate.',
  });
}

/** The narrative as one text, kept so that later reports can be compared with it. */
export const narrativeText = (report: ReportDraft): string =>
  narrativeOf(report)
    .map(({ text }) => text)
    .join('\n');
