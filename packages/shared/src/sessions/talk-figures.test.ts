import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from './agenda.ts';
import { talkFigures, type VoiceRecord } from './talk-figures.ts';
import { candidateTalkNotes, coachTalkNotes } from './talk-notes.ts';
import type { VoiceSegment } from './voice-gate.ts';

const agenda = agendaOf(45);
const LENGTH = 45 * 60;
const whole = [{ start: 0, end: LENGTH }];
const spans = (...pairs: [start: number, end: number][]): VoiceSegment[] =>
  pairs.map(([start, end]) => ({ start, end }));
const record = (spoken: VoiceSegment[], measured: VoiceSegment[] = whole): VoiceRecord => ({
  measured,
  spoken,
});

/** Questions run from 240 to 1560 seconds, the candidate's own from 1560 to 1800. */
const coach = record(spans([250, 260], [400, 412], [1_570, 1_640], [1_700, 1_790]));
const candidate = record(spans([262, 395], [413, 700], [1_560, 1_568], [1_650, 1_660]));

describe('talk figures', () => {
  it('counts each stage of the agenda for itself', () => {
    const talk = talkFigures({ candidate, coach }, agenda, LENGTH);
    expect(talk).toMatchObject({
      figures: {
        questions: { candidateSeconds: 420, coachSeconds: 22, longestCandidateTurnSec: 287 },
        candidateQuestions: { candidateSeconds: 18, coachSeconds: 160 },
        all: { candidateSeconds: 438, coachSeconds: 182, overlapSec: 0 },
      },
    });
  });

  it('says in which bands a figure does not lie', () => {
    const talk = talkFigures({ candidate, coach }, agenda, LENGTH);
    if (!('figures' in talk)) throw new Error(talk.none);
    expect(candidateTalkNotes(talk.figures)).toEqual([
      'answers_crowding',
      'turn_too_long',
      'answers_long',
      'time_handed_back',
    ]);
    expect(coachTalkNotes(talk.figures)).toEqual([]);
  });

  it('tells the coach alone that the coach talked', () => {
    const chatty = record(spans([250, 700]));
    const short = record(spans([705, 800]));
    const talk = talkFigures({ candidate: short, coach: chatty }, agenda, LENGTH);
    if (!('figures' in talk)) throw new Error(talk.none);
    expect(coachTalkNotes(talk.figures)).toEqual(['coach_talks']);
    expect(candidateTalkNotes(talk.figures)).toContain('answers_thin');
  });

  it.each([
    ['one of them did not agree to be measured', 'not_measured', record([], []), coach],
    [
      'one was measured for half of it only',
      'too_short',
      record(spans([262, 395]), spans([0, 1_300])),
      coach,
    ],
    ['one microphone hears both', 'echo', record([...coach.spoken]), coach],
    ['music plays', 'unbroken', record(spans([0, LENGTH])), record([])],
  ])('has none when %s', (_, none, own, other) => {
    expect(talkFigures({ candidate: own, coach: other }, agenda, LENGTH)).toEqual({ none });
  });

  it('does not depend on how the seconds were cut into batches, nor on their order', () => {
    const pieces = fc
      .array(fc.tuple(fc.integer({ min: 0, max: LENGTH - 61 }), fc.integer({ min: 1, max: 60 })), {
        maxLength: 40,
      })
      .map((all) => all.map(([start, length]) => ({ start, end: start + length })));
    fc.assert(
      fc.property(pieces, pieces, (mine, theirs) => {
        const halves = mine.flatMap(({ start, end }) => [
          { start: (start + end) / 2, end },
          { start, end: (start + end) / 2 },
        ]);
        expect(talkFigures({ candidate: record(halves), coach: record(theirs) }, agenda, LENGTH)).toEqual(
          talkFigures({ candidate: record(mine), coach: record(theirs) }, agenda, LENGTH),
        );
      }),
    );
  });
});
