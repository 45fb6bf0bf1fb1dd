import { block, type CheckContext, type Finding, graded, warning } from './quality-finding.ts';
import { countNarrativeWords, narrativeOf } from './quality-narrative.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { ReportDraft } from './report.schema.ts';

/** C01–C06: is everything there that a candidate paid for? */
export function checkCompleteness(report: ReportDraft, { dimensions }: CheckContext): Finding[] {
  return [
    ...missingParts(report),
    ...unratedDimensions(report, dimensions),
    ...notObserved(report),
    ...questionsWithoutNotes(report),
    ...tooShortOrLong(report),
    ...missingVoices(report),
  ];
}

function missingParts(report: ReportDraft): Finding[] {
  const { verdict, context, onTheSpot } = report;
  const moved = verdict.snap !== null && verdict.callBack !== null && verdict.snap !== verdict.callBack;
  const missing: [boolean, string, string][] = [
    [verdict.callBack === null, 'verdict.callBack', 'Say whether you would call them back.'],
    [verdict.confidence === null, 'verdict.confidence', 'Say how sure you are of your answer.'],
    [moved && !verdict.changedBecause.trim(), 'verdict.changedBecause', 'Say what moved your mind.'],
    [!report.realReason.trim(), 'realReason', 'Write the real reason, in one sentence.'],
    [!context.targetRole.trim(), 'context.targetRole', 'Say which role this was for.'],
    [context.level === null, 'context.level', 'Say at which level you interviewed.'],
    [
      onTheSpot.askedProspects === null,
      'onTheSpot.askedProspects',
      'Say whether they asked how they stand before the end.',
    ],
    [!onTheSpot.coachAnswer.trim(), 'onTheSpot.coachAnswer', 'Write what you told them at the close.'],
  ];
  return missing.flatMap(([isMissing, path, message]) =>
    isMissing ? [block('C01', path, { title: 'Not written yet', message, unwritten: true })] : [],
  );
}

function unratedDimensions(report: ReportDraft, wanted: CheckContext['dimensions']): Finding[] {
  const unrated = wanted.filter(({ rubric, dimension }) => {
    const rating = report.ratings.find((one) => one.rubric === rubric && one.dimension === dimension);
    return !rating || (rating.level === null && !rating.notObservedBecause?.trim());
  });
  if (unrated.length === 0) return [];
  const names = unrated.map(({ name }) => name).join(', ');
  return [
    block('C02', 'ratings', {
      title: `${wanted.length - unrated.length} of ${wanted.length} levels given`,
      message: `Give a level, or say why you could not see it: ${names}.`,
      unwritten: true,
    }),
  ];
}

function notObserved({ ratings }: ReportDraft): Finding[] {
  const unseen = ratings.filter(
    ({ level, notObservedBecause }) => level === null && notObservedBecause?.trim(),
  );
  if (unseen.length <= ratings.length * THRESHOLDS.notObservedShare) return [];
  return [
    warning('C03', 'ratings', {
      title: 'A thin session',
      message: `${unseen.length} of ${ratings.length} were not observed. Rate what you can from your notes.`,
    }),
  ];
}

function questionsWithoutNotes({ questionsAsked, questionNotes }: ReportDraft): Finding[] {
  if (questionsAsked === null)
    return [
      block('C04', 'questionsAsked', {
        title: 'Not written yet',
        message: 'Say how many questions you asked.',
        unwritten: true,
      }),
    ];
  if (questionsAsked === 0) return [];
  const share = questionNotes.length / questionsAsked;
  const { warning: warnAt, block: blockAt } = THRESHOLDS.questionNotesShare;
  return graded('C04', 'questionNotes', share < blockAt ? 'block' : share < warnAt ? 'warning' : null, {
    title: `Notes on ${questionNotes.length} of ${questionsAsked} questions`,
    message: 'Add a note to most of the questions you asked: what worked, what to change.',
    unwritten: true,
  });
}

function tooShortOrLong(report: ReportDraft): Finding[] {
  const words = countNarrativeWords(narrativeOf(report));
  const { block: least, from, to } = THRESHOLDS.narrativeWords;
  const worst = words < least ? 'block' : words < from || words > to ? 'warning' : null;
  return graded('C05', '', worst, {
    title: `${words} words`,
    message:
      words > to
        ? `Past ${to} words the main thing drowns. Cut what they could not act on.`
        : `A report that helps has ${from} words or more; citations do not count.`,
    ...(words < from && { unwritten: true }),
  });
}

/** C06 is ours: the two voices are promised with every report. */
function missingVoices({ twoVoices }: ReportDraft): Finding[] {
  const parts = [
    ['politeEmail', 'Write the polite e-mail they would have been sent.'],
    ['behindTheDoor', 'Write what would be said once the door is shut.'],
  ] as const;
  return parts.flatMap(([key, message]) =>
    twoVoices[key].trim()
      ? []
      : [block('C06', `twoVoices.${key}`, { title: 'Not written yet', message, unwritten: true })],
  );
}
