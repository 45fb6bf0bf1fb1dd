import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../packages/shared/src/rubrics/report.schema.json' with { type: 'json' };
import { createRater, giveBlindRating, RECORDING } from '../../support/blind-rating.ts';
import { completeReport, createReadReport } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestMarket } from '../../support/stripe.ts';
import type { TestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';
const DAY_14 = '2026-03-26T09:00:00Z';
const isValid = addFormats.default(new Ajv2020({ allErrors: true, strict: false })).compile(schema);

let test: TestApp;
beforeAll(async () => {
  test = await createTestMarket({ now: NOON });
}, 60_000);
afterAll(() => test[Symbol.asyncDispose]());

function expectValid(document: object) {
  isValid(JSON.parse(JSON.stringify(document)));
  expect(isValid.errors ?? []).toEqual([]);
}

describe('progress.exportReport', () => {
  it('gives the published form, valid against its schema, once everything is open', async () => {
    const early = await createReadReport(test, await createEndedSession(test.db), 'text');
    await expect(early.candidate.progress.exportReport({ bookingId: early.bookingId })).rejects.toMatchObject(
      { cause: { code: 'NOT_ACKNOWLEDGED' } },
    );
    const { bookingId, candidate, coach } = await createReadReport(test, await createEndedSession(test.db));
    await coach.reports.reply({ bookingId, text: 'That is how I meant it.' });
    const document = await candidate.progress.exportReport({ bookingId });
    expectValid(document);
    expect(document).toMatchObject({
      status: 'acknowledged',
      coachReply: { text: 'That is how I meant it.' },
      followUp: null,
      secondRatings: [],
    });
  });

  it('holds the blind second rating and what the follow-up found', async () => {
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { candidate } = await createReadReport(test, session);
    const rater = await createRater(test);
    const asked = await candidate.secondRatings.ask({
      ...{ bookingId, coachId: rater.coachId, recordingUrl: RECORDING, consent: true },
    });
    await giveBlindRating(test, session, rater, asked);
    await test.drain();

    test.clock.travelTo(DAY_14);
    await test.sweep();
    const later = await sidesOf(test, session);
    const { focusPoints, practicePlan } = completeReport();
    await later.candidate.commitments.answerFollowUp({
      bookingId,
      practice: practicePlan.map(({ id }) => ({ item: id, done: 'partly' })),
      focusPoints: focusPoints.map(({ id }) => ({
        focusPoint: id,
        status: 'better',
        note: 'Twice of three.',
      })),
      usefulness: 4,
    });
    await later.coach.commitments.commentFollowUp({ bookingId, comment: 'Twice of three is a start.' });

    const document = await later.candidate.progress.exportReport({ bookingId });
    expectValid(document);
    expect(document).toMatchObject({
      status: 'followed_up',
      followUp: { completedAt: DAY_14, usefulness: 4, coachComment: 'Twice of three is a start.' },
      secondRatings: [{ coach: { id: rater.coachId }, submittedAt: NOON, callBack: 2 }],
    });
    expect(document.followUp?.focusPoints).toHaveLength(focusPoints.length);
    expect(document.secondRatings[0]?.ratings).toHaveLength(9); // ten dimensions, one of them not observed

    await later.candidate.secondRatings.withdraw(asked);
    expect((await later.candidate.progress.exportReport({ bookingId })).secondRatings).toEqual([]);
  });
});
