import type { Id } from '@app/shared/id/id';
import { createCoach, createOffering } from './factories.ts';
import { type EndedSession, sidesOf } from './session-factory.ts';
import type { TestApp } from './test-app.ts';

export const RECORDING = 'https://recordings.example.org/callum-1';

export const blindTruth = {
  category: 'lack_of_interest',
  severity: 'decisive',
  statement: 'You came across as somebody who wants a job, and not this one.',
} as const;

/** A coach who could rate a behavioural session of somebody else’s. */
export async function createRater(test: TestApp) {
  const coach = await createCoach(test.db);
  await createOffering(test.db, coach.coachId);
  return coach;
}

type Rater = Pick<Awaited<ReturnType<typeof createRater>>, 'coachId' | 'userId'>;
type Asked = { id: Id<'secondRating'> };

/** What a second coach says of the universal rubric; the first dimension could not be observed. */
export async function blindRatingOf(test: TestApp, rater: Rater, { id }: Asked) {
  const { dimensions } = await (await test.as(rater.userId)).secondRatings.blind({ id });
  return {
    id,
    callBack: 2 as const,
    realReason: 'I would not call you back yet, because you asked nothing until the end.',
    ratings: dimensions.map(({ rubric, dimension }, at) => ({
      rubric,
      dimension,
      level: at === 0 ? null : 2,
    })),
    truths: [blindTruth],
  };
}

/** Both coaches go along: the first agrees, the second rates. */
export async function giveBlindRating(test: TestApp, session: EndedSession, rater: Rater, asked: Asked) {
  const { coach } = await sidesOf(test, session);
  await coach.secondRatings.agree({ ...asked, agree: true });
  const given = await blindRatingOf(test, rater, asked);
  await (await test.as(rater.userId)).secondRatings.give(given);
}
