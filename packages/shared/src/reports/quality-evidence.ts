import type { CheckContext } from './quality-finding.ts';
import { block, cited, type Finding, warning } from './quality-finding.ts';
import { countWords } from './quality-text.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { Rating, ReportDraft } from './report.schema.ts';

/** V01–V06: does every claim point to a moment that happened? */
export function checkEvidence(report: ReportDraft, { actualMinutes }: CheckContext): Finding[] {
  return [
    ...report.ratings.flatMap((rating, at) => checkRating(report, rating, at)),
    ...claimsWithoutEvidence(report),
    ...timesOutside(report, actualMinutes * 60),
    ...deadReferences(report),
    ...tooFewMoments(report),
  ];
}

function checkRating(report: ReportDraft, { level, rationale, evidence }: Rating, at: number): Finding[] {
  const findings: Finding[] = [];
  const seen = cited(report, evidence);
  const quoted = seen.some(({ kind, text }) => kind === 'quote' && countWords(text) >= THRESHOLDS.quoteWords);
  const dated = seen.some(({ kind }) => kind !== 'quote');
  if (level === 5 && !quoted)
    findings.push(
      block('V01', `ratings.${at}.evidence`, {
        title: 'A 5 needs a quote',
        message: 'Add their words, three or more, or take the level whose anchor you can show.',
      }),
    );
  if (level === 1 && !quoted && !dated)
    findings.push(
      block('V01', `ratings.${at}.evidence`, {
        title: 'A 1 needs proof',
        message: 'Add a quote, or something you saw with its time.',
      }),
    );
  if (level !== null && level !== 3 && countWords(rationale) < THRESHOLDS.rationaleWords)
    findings.push(
      block('V02', `ratings.${at}.rationale`, {
        title: `Say why it is a ${level}`,
        message: `${THRESHOLDS.rationaleWords} words or more: what did you see or hear?`,
        ...(!rationale.trim() && { unwritten: true }),
      }),
    );
  return findings;
}

function claimsWithoutEvidence(report: ReportDraft): Finding[] {
  return (['hardTruths', 'focusPoints', 'strengths'] as const).flatMap((part) =>
    report[part].flatMap((claim, at) =>
      cited(report, claim.evidence).length > 0
        ? []
        : [
            block('V03', `${part}.${at}.evidence`, {
              title: 'Where did you see it?',
              message: 'Add one note or more. No evidence, no claim.',
              ...(!('title' in claim ? claim.title : claim.statement).trim() && { unwritten: true }),
            }),
          ],
    ),
  );
}

/** V04: times past the end of the session. */
export function timesOutside(report: ReportDraft, endSec: number): Finding[] {
  const outside = (path: string) =>
    block('V04', path, {
      title: 'Not in this session',
      message: 'This time lies after the end of the session. Put it right.',
    });
  return [
    ...report.evidence.flatMap(({ atSec }, at) => (atSec > endSec ? [outside(`evidence.${at}.atSec`)] : [])),
    ...report.questionNotes.flatMap(({ startSec, endSec: until }, at) =>
      until > endSec || startSec > until ? [outside(`questionNotes.${at}.endSec`)] : [],
    ),
    ...(report.onTheSpot.atSec !== null && report.onTheSpot.atSec > endSec
      ? [outside('onTheSpot.atSec')]
      : []),
  ];
}

function deadReferences(report: ReportDraft): Finding[] {
  const known = new Set(report.evidence.map(({ id }) => id));
  return (['hardTruths', 'focusPoints', 'strengths', 'ratings'] as const).flatMap((part) =>
    report[part].flatMap(({ evidence }, at) =>
      evidence.every((id) => known.has(id))
        ? []
        : [
            block('V05', `${part}.${at}.evidence`, {
              title: 'A note that is gone',
              message: 'This points to a note that was taken out. Take it out here too.',
            }),
          ],
    ),
  );
}

/** Only what the report cites counts: a candidate never sees the other notes. */
function tooFewMoments(report: ReportDraft): Finding[] {
  const moments = citedEvidence(report);
  const quotes = moments.filter(({ kind }) => kind === 'quote').length;
  if (moments.length >= THRESHOLDS.moments && quotes >= THRESHOLDS.quotes) return [];
  return [
    warning('V06', '', {
      title: `${moments.length} moments, ${quotes} of them quotes`,
      message: `Point to ${THRESHOLDS.moments} moments or more, ${THRESHOLDS.quotes} of them in their own words.`,
      ...(moments.length === 0 && { unwritten: true }),
    }),
  ];
}

/** The notes that some part of the report points to, in the order of the session. */
export function citedEvidence(report: ReportDraft) {
  const { hardTruths, focusPoints, strengths, ratings, retest } = report;
  const parts = [...hardTruths, ...focusPoints, ...strengths, ...ratings, ...retest];
  const ids = parts.flatMap(({ evidence }) => evidence);
  return cited(report, ids).sort((a, b) => a.atSec - b.atSec);
}
