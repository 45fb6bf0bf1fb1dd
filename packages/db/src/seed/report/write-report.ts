import { countWords } from '@app/shared/reports/quality-text';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { shippedRubricsFor } from '@app/shared/rubrics/shipped-rubrics';
import { invitationEmails, rejectionEmails } from '../content/polite-emails.ts';
import * as phrases from '../content/report-phrases.ts';
import { fillSlots } from './fill-slots.ts';
import { gatherMoments } from './gather-moments.ts';
import type { Verdict } from './give-levels.ts';
import { levelsOf, rateDimensions } from './rate-dimensions.ts';
import { type ReportOrder, slotsOf } from './report-order.ts';
import type { Moments } from './session-moments.ts';
import { writeQuestionNotes } from './write-question-notes.ts';
import { writeStrengths } from './write-strengths.ts';
import { writeFocus, writePractice, writeTruths } from './write-truths.ts';

export type WrittenReport = { draft: ReportDraft; levels: ReadonlyMap<string, number>; moments: Moments };

/** A whole report as its coach would have handed it in. */
export function writeReport(order: ReportOrder): WrittenReport {
  const levels = levelsOf(order);
  const { moments, times } = gatherMoments(order, levels);
  const { evidence, idsOf } = moments.numbered();
  const questionNotes = writeQuestionNotes(order, levels, moments);
  const interviewType = interviewTypeOf(order.sessionType);
  const draft: ReportDraft = {
    rubrics: shippedRubricsFor(interviewType).map(({ id, version }) => ({ id, version })),
    context: {
      targetRole: order.candidate.role,
      targetEmployer: order.candidate.employer,
      level: order.candidate.level,
      interviewType,
      language: 'en',
      conditions: order.pick(phrases.conditionsNotes),
    },
    questionsAsked: questionNotes.length + (order.random.chance(0.4) ? 1 : 0),
    verdict: writeVerdict(order),
    realReason: writeReason(order),
    standardsNote: writeStandards(order),
    twoVoices: writeVoices(order),
    hardTruths: writeTruths(order, times, idsOf),
    focusPoints: writeFocus(order, times, idsOf),
    strengths: writeStrengths(order, levels, moments, idsOf),
    ratings: rateDimensions(order, levels, moments, idsOf),
    questionNotes,
    evidence,
    onTheSpot: writeClose(order, moments, levels),
    practicePlan: writePractice(order, times),
    followUpCheck: {
      dueOn: order.handedInOn.add({ days: order.random.int(13, 16) }).toString(),
      mode: order.random.pick(['written', 'written', 'next_session', 'call']),
    },
    retest: [],
    overrides: [],
  };
  return { draft: reportDraftSchema.parse(draft), levels, moments };
}

function writeVerdict({ verdict, random, pick }: ReportOrder): ReportDraft['verdict'] {
  const moved = random.chance(0.3);
  const snap = (
    moved ? (verdict === 4 ? 3 : verdict === 1 ? 2 : random.pick([verdict - 1, verdict + 1])) : verdict
  ) as Verdict;
  const reasons = snap > verdict ? phrases.changedForWorse : phrases.changedForBetter;
  const confidence = random.pick(
    verdict === 1 || verdict === 4 ? ['high', 'high', 'medium'] : ['medium', 'medium', 'low', 'high'],
  );
  return {
    callBack: verdict,
    confidence: confidence as 'low' | 'medium' | 'high',
    snap,
    changedBecause: moved ? pick(reasons) : '',
  };
}

/** A reason is one sentence of forty words at most; eight of them are always the same. */
const MOST_WORDS = 40 - 8;

function writeReason(order: ReportOrder): string {
  const { verdict, candidate, truths, pick } = order;
  const { no, nearly } = truths[0]!.variant;
  const slots = slotsOf(order);
  const room = MOST_WORDS - countWords(fillSlots(nearly, slots));
  const fitting = candidate.because.filter((reason) => countWords(reason) <= room);
  const because = () => pick(fitting.length > 0 ? fitting : candidate.because);
  const sentences: Record<Verdict, () => string> = {
    1: () => `I would not call you back because ${no}.`,
    2: () => `I would probably not call you back because ${no}.`,
    3: () => `I would probably call you back because ${because()}, although ${nearly}.`,
    4: () => `I would call you back because ${because()}, although ${nearly}.`,
  };
  return fillSlots(sentences[verdict](), slots);
}

function writeStandards({ verdict, candidate, pick }: ReportOrder): string {
  if (verdict > 2) return '';
  return `${pick(phrases.standardsOpenings)} ${candidate.bar} ${candidate.reach} ${pick(phrases.standardsEndings)}`;
}

function writeVoices(order: ReportOrder): ReportDraft['twoVoices'] {
  const { verdict, candidate, truths, pick } = order;
  const critical = truths.map(({ fault }) => pick(fault.debrief));
  const praise = pick(candidate.praise);
  const lines: Record<Verdict, string[]> = {
    1: [praise, ...critical],
    2: [praise, critical[0]!],
    3: [critical[0]!, praise, pick(phrases.debriefCloses)],
    4: [praise, pick(phrases.debriefCloses)],
  };
  return {
    politeEmail: fillSlots(pick(verdict <= 2 ? rejectionEmails : invitationEmails), slotsOf(order)),
    behindTheDoor: fillSlots(lines[verdict].join('\n'), slotsOf(order)),
  };
}

function writeClose(
  order: ReportOrder,
  moments: Moments,
  levels: ReadonlyMap<string, number>,
): ReportDraft['onTheSpot'] {
  const { verdict, truths, candidate, pick } = order;
  const asked = (levels.get('closing') ?? 0) >= 4;
  const answer = fillSlots(pick(truths[0]!.fault.answer), slotsOf(order));
  return {
    askedProspects: asked,
    askedWhatWouldHelp: asked,
    atSec: asked
      ? (moments.numbered().evidence.find(({ text }) => text === candidate.close)?.atSec ?? null)
      : null,
    candidateWords: asked ? candidate.close : '',
    coachAnswer: verdict >= 3 ? `${pick(phrases.yesAnswers)} ${answer}` : answer,
  };
}
