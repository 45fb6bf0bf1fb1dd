import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkReport } from '@app/shared/reports/quality-rules';
import { narrativeText } from '@app/shared/reports/quality-substance';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { shippedDimensions } from '@app/shared/rubrics/shipped-rubrics';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { candidateStories } from '../content/candidates.ts';
import { faults } from '../content/faults.ts';
import { createRandom } from '../random.ts';
import { chooseTruths } from './choose-truths.ts';
import type { Verdict } from './give-levels.ts';
import { createPhrasePicker } from './phrase-picker.ts';
import { acknowledge, rateSelf } from './rate-self.ts';
import type { ReportOrder } from './report-order.ts';
import { writeReport } from './write-report.ts';

const HANDED_IN_ON = Temporal.PlainDate.from('2026-05-05');
const MINUTES = 45;

/** For each candidate one report of each kind of interview they practise and each answer. */
const orders: ReportOrder[] = candidateStories.flatMap((candidate) => {
  const random = createRandom(3, candidate.name);
  const heard = new Map();
  const pick = createPhrasePicker(random);
  return candidate.types.flatMap((sessionType) =>
    ([1, 2, 3, 4] as Verdict[]).map((verdict) => ({
      candidate,
      sessionType,
      durationMinutes: MINUTES,
      verdict,
      truths: chooseTruths({ name: candidate.name, sessionType, verdict, heard, written: heard, random }),
      stories: candidate.stories.filter(({ type }) => !type || type === sessionType).slice(0, 3),
      leaningOf: () => 0,
      selfBias: 0.6,
      handedInOn: HANDED_IN_ON,
      random,
      pick,
    })),
  );
});
const reports = orders.map((order) => ({ order, ...writeReport(order) }));
const perCandidate = [...Map.groupBy(reports, ({ order }) => order.candidate.name)];

const checked = (draft: ReportDraft) =>
  checkReport(draft, {
    dimensions: shippedDimensions(draft.context.interviewType),
    actualMinutes: MINUTES,
    today: HANDED_IN_ON,
    recentReports: [],
  });

describe('writeReport', () => {
  it.each(perCandidate)('about %s could be handed in', (_name, own) => {
    for (const { draft } of own) {
      const { releasable, findings, score } = checked(draft);
      expect(findings.filter(({ level }) => level === 'block')).toEqual([]);
      expect(releasable).toBe(true);
      expect(score).toBeGreaterThanOrEqual(88);
    }
  });

  it('leaves no slot unfilled', () => {
    const texts = JSON.stringify(reports.map(({ draft, order }) => [draft, acknowledge(order)]));
    expect(texts.match(/\{\w+\}/g) ?? []).toEqual([]);
  });

  it('says it differently to the same person: hardly a sentence comes twice', () => {
    for (const [, own] of perCandidate) {
      const statements = own.flatMap(({ draft }) => draft.hardTruths.map(({ statement }) => statement));
      expect(new Set(statements).size).toBe(statements.length);
      const first = narrativeText(own[0]!.draft);
      const { draft } = own.at(-1)!;
      const { findings } = checkReport(draft, {
        dimensions: shippedDimensions(draft.context.interviewType),
        actualMinutes: MINUTES,
        today: HANDED_IN_ON,
        recentReports: [first],
      });
      expect(findings.filter(({ rule, level }) => rule === 'S04' && level === 'block')).toEqual([]);
    }
  });

  it('uses every wording of every fault somewhere', () => {
    const used = new Set(orders.flatMap(({ truths }) => truths.map(({ variant }) => variant)));
    const variants = faults.flatMap((fault) => fault.variants);
    expect(variants.length).toBeGreaterThanOrEqual(50);
    expect(used.size / variants.length).toBeGreaterThan(0.9);
  });
});

const SCHEMA = ['..', '../..']
  .map((above) => resolve(import.meta.dirname, '../../../../..', above, 'shared/rubrics/report.schema.json'))
  .find((path) => existsSync(path));

describe.skipIf(!SCHEMA)('writeReport, in the format report/1', () => {
  it('is valid', () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, date: true } });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA!, 'utf8')));
    for (const report of reports) {
      validate(inFormatOne(report));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

/** What stands beside the content in rows of its own, put back into one document. */
function inFormatOne({ draft, order, levels, moments }: (typeof reports)[number]) {
  const {
    twoVoices: _voices,
    overrides: _overrides,
    retest: _retest,
    context,
    questionsAsked,
    verdict,
    onTheSpot,
    ...rest
  } = draft;
  const { conditions, ...known } = context;
  const at = '2026-05-05T09:00:00Z';
  const { hardTruthResponses, ...words } = acknowledge(order);
  return {
    format: 'report/1',
    id: 'r',
    sessionId: 's',
    status: 'acknowledged',
    ...rest,
    context: { ...known, ...(conditions && { conditions }) },
    people: { candidate: { id: 'c', displayName: 'C' }, coach: { id: 'k', displayName: 'K' } },
    session: {
      startedAt: at,
      plannedMinutes: MINUTES,
      actualMinutes: MINUTES,
      recording: 'none',
      recordingConsent: false,
      stages: moments.agenda.map(({ stage, startSec, endSec }) => ({ id: stage, startSec, endSec })),
      questionsAsked,
      metrics: null,
    },
    selfRating: { submittedAt: at, ...rateSelf(order, levels) },
    verdict: { ...verdict, changedBecause: verdict.changedBecause || null },
    onTheSpot: { ...onTheSpot, candidateWords: onTheSpot.candidateWords || null },
    acknowledgement: { openedAt: at, acknowledgedAt: at, ...words, hardTruthResponses },
    coachReply: null,
    followUp: null,
    secondRatings: [],
    timeline: { draftedAt: at, submittedAt: at, releasedAt: at },
  };
}
