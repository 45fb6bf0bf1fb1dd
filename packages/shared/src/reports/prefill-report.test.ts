import { describe, expect, it } from 'vitest';
import { shippedRubricsFor } from '../rubrics/shipped-rubrics.ts';
import { talkMetrics } from '../sessions/talk-metrics.ts';
import { prefillReport, type RoomRecord } from './prefill-report.ts';
import { reportDraftSchema } from './report.schema.ts';

const room: RoomRecord = {
  rubrics: shippedRubricsFor('general'),
  sessionType: 'behavioural',
  brief: { targetRole: 'Operations coordinator', targetCompany: 'A carrier', level: 'mid' },
  markers: [
    { kind: 'joke_landed', atSeconds: 300, content: '' },
    { kind: 'follow_up', atSeconds: 900, content: '' },
    { kind: 'follow_up', atSeconds: 1000, content: 'Who loses face if it works?' },
    { kind: 'closing', atSeconds: 2010, content: 'What would make me a better match?' },
    { kind: 'note', atSeconds: 640, content: '“There was some issues with drivers.”' },
  ],
  notes:
    '2:08 I joked about the printer. No reply.\nstill looking at his notes\n\n15:05 "Clueless, to be honest."\n1:02:00 end',
  talk: null,
};

describe('prefillReport', () => {
  const draft = prefillReport(room);

  it('is a valid draft with every dimension waiting for its level', () => {
    expect(reportDraftSchema.parse(draft)).toEqual(draft);
    expect(draft.rubrics).toEqual([{ id: 'universal', version: '1.0.0' }]);
    expect(draft.ratings).toHaveLength(10);
    expect(draft.ratings.every(({ level }) => level === null)).toBe(true);
  });

  it('takes role and level from the brief', () => {
    expect(draft.context).toMatchObject({ targetRole: 'Operations coordinator', level: 'mid' });
  });

  it('puts moments, notes and the count of questions in the order of the session', () => {
    expect(draft.evidence.map(({ atSec, kind, text }) => [atSec, kind, text])).toEqual([
      [128, 'observation', 'I joked about the printer. No reply.'],
      [128, 'observation', 'still looking at his notes'],
      [300, 'observation', 'A joke landed.'],
      [640, 'quote', 'There was some issues with drivers.'],
      [905, 'quote', 'Clueless, to be honest.'],
      [1000, 'quote', 'Who loses face if it works?'],
      [2010, 'quote', 'What would make me a better match?'],
      [2010, 'metric', 'Asked 3 questions: 2 follow-ups, 1 at the close.'],
      [3720, 'observation', 'end'],
    ]);
  });

  it('gives each question that was marked a note, until the next one and never past the end', () => {
    const { questionNotes, questionsAsked } = prefillReport({
      ...room,
      questions: [
        { text: 'Why this job?', kind: 'motivation', atSeconds: -40 },
        { text: 'Tell me of a conflict.', kind: 'behavioural', atSeconds: 100.4 },
        { text: 'What would you ask the drivers?', kind: 'case', atSeconds: 1_700 },
      ],
      endSec: 1_800,
    });
    expect(
      questionNotes.map(({ id, question, startSec, endSec }) => [id, question, startSec, endSec]),
    ).toEqual([
      ['n1', 'Why this job?', 0, 100],
      ['n2', 'Tell me of a conflict.', 100, 280],
      ['n3', 'What would you ask the drivers?', 1_700, 1_800],
    ]);
    expect(questionNotes[0]).toMatchObject({
      kind: 'motivation',
      answerInBrief: '',
      worked: '',
      level: null,
    });
    expect(questionsAsked).toBeNull(); // how many there were in all only the coach knows
    expect(
      prefillReport({ ...room, retest: [{ focusPoint: 'f1', title: '', cue: '', measure: '' }] }),
    ).toMatchObject({
      questionNotes: [],
    });
  });

  it('ends with how the talk was divided, when that was measured', () => {
    const questions = {
      ...talkMetrics([
        { who: 'coach', start: 240, end: 250 },
        { who: 'candidate', start: 250, end: 340 },
      ]),
    };
    const measured = prefillReport({
      ...room,
      talk: { all: questions, questions, candidateQuestions: talkMetrics([]) },
    });
    expect(measured.evidence.at(-1)).toMatchObject({
      kind: 'metric',
      text: 'Spoke 90 % of the time while questions were asked; the longest answer took 1:30.',
    });
  });

  it('knows whether the candidate asked how they stand', () => {
    expect(draft.onTheSpot).toMatchObject({ askedProspects: true, atSec: 2010 });
    expect(prefillReport({ ...room, markers: [] }).onTheSpot.askedProspects).toBeNull();
  });

  it('rates a role beside the universal dimensions, and starts without a brief', () => {
    const bare = prefillReport({
      rubrics: shippedRubricsFor('system-design'),
      sessionType: 'system_design',
      brief: null,
      markers: [],
      notes: '',
      talk: null,
    });
    expect(bare.context.interviewType).toBe('system-design');
    expect(bare.ratings).toHaveLength(11);
    expect(bare.evidence).toEqual([]);
  });
});
