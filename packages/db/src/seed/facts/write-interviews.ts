import { createHash } from 'node:crypto';
import type { OutcomeResult } from '@app/shared/progress/outcome-resolution';
import {
  INTERVIEW_STAGES,
  type InterviewStage,
  nudgeTimes,
  recordedAs,
} from '@app/shared/progress/real-interview';
import { type DemoInterview, demoInterviews } from '../content/demo-interviews.ts';
import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import { createRandom, type Random } from '../random.ts';
import type { MakeId } from '../seed-ids.ts';
import { type BookingFacts, isPaid } from './booking-facts.ts';

type Writing = { base: Millis; seedNumber: number; rows: MarketRows; makeId: MakeId };

/** Real interviews of the market's candidates: the demo candidate's as written, the others' by chance. */
export function writeInterviews(
  candidates: readonly SeedCandidate[],
  facts: readonly BookingFacts[],
  writing: Writing,
): void {
  const { base, seedNumber } = writing;
  const [demo, ...others] = candidates;
  for (const interview of demoInterviews) addInterview(demo!, interview, writing);
  for (const candidate of others) {
    const random = createRandom(seedNumber, `interviews ${candidate.story.name}`);
    if (random.chance(0.12)) continue; // some tell us nothing
    const booked = facts.filter((each) => isPaid(each) && each.plan.candidate === candidate);
    let at = candidate.joinedAt - random.int(0, 30) * DAY;
    while (at < base - 12 * 60 * 60_000) {
      addInterview(candidate, byChance(candidate, booked, at, { base, random, seedNumber }), writing);
      at += random.int(4, 13) * DAY;
    }
  }
}

type Chance = { base: Millis; random: Random; seedNumber: number };

const STAGE_EFFECT: Record<InterviewStage, number> = {
  phone_screen: 0.6,
  first_interview: 0,
  later_interview: 0.15,
  final_interview: -0.2,
};

/** How it would go: the stage, the candidate, what they have learnt, and a little the coaches they had. */
function byChance(
  candidate: SeedCandidate,
  booked: readonly BookingFacts[],
  at: Millis,
  { base, random, seedNumber }: Chance,
): DemoInterview {
  const stage = random.weighted(INTERVIEW_STAGES, (one) =>
    one === 'first_interview' ? 5 : one === 'phone_screen' ? 4 : 1,
  );
  const had = booked.filter(({ plan }) => plan.startsAt < at);
  const effects = [...new Set(had.map(({ plan }) => plan.coach))].map((coach) =>
    coachEffect(coach, seedNumber),
  );
  const ability = (candidate.startsAs - 2) * 0.5 + Math.min(had.length, 5) * candidate.growth * 0.35;
  const logit = -1.05 + STAGE_EFFECT[stage] + ability + effects.reduce((sum, effect) => sum + effect, 0);
  const isCalled = random.chance(1 / (1 + Math.exp(-logit)));
  const isSilent = random.chance(isCalled ? 0.04 : 0.22);
  const daysAgo = Math.floor((base - at) / DAY);
  const isOpen = daysAgo < random.int(3, 18);
  return { daysAgo, stage, employer: '', result: resultOf({ isCalled, isSilent, isOpen }, random) };
}

type Course = { isCalled: boolean; isSilent: boolean; isOpen: boolean };

function resultOf({ isCalled, isSilent, isOpen }: Course, random: Random): OutcomeResult {
  if (random.chance(0.04)) return 'withdrawn';
  if (isSilent || isOpen) return 'pending';
  return isCalled ? 'called_back' : 'not_called_back';
}

/** Small for most: the market must not teach that coaches differ much. */
const coachEffect = (coach: SeedCoach, seedNumber: number): number =>
  (createRandom(seedNumber, `effect ${coach.profile.name}`).next() - 0.4) * 0.5;

function addInterview(
  candidate: SeedCandidate,
  interview: DemoInterview,
  { base, rows, makeId }: Writing,
): void {
  const { daysAgo, stage, employer, result, isRecalled, said } = interview;
  const { userId, story, joinedAt } = candidate;
  const { timeZone } = story;
  const dayOf = (at: Millis) => instantAt(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const heldAt = base - daysAgo * DAY;
  const writtenAt = Math.min(base, isRecalled || heldAt < joinedAt ? joinedAt : heldAt + DAY / 4);
  const createdAt = instantAt(writtenAt);
  const heldOn = dayOf(heldAt).toString();
  const id = makeId('realInterview', createdAt);
  rows.realInterviews.push({
    ...{ id, candidateId: userId, heldOn, stage, employer, result },
    ...{ roleFamily: story.family, level: story.level, referral: daysAgo % 7 === 0 },
    recordedAs: recordedAs(heldOn, { joinedOn: dayOf(joinedAt), writtenOn: dayOf(writtenAt) }),
    createdAt,
    updatedAt: createdAt,
  });
  if (result === 'pending') {
    for (const { day, dueAt } of nudgeTimes(heldOn, timeZone)) {
      const isPast = dueAt.epochMilliseconds <= base;
      rows.outcomeNudges.push({ interviewId: id, day, dueAt, sentAt: isPast ? dueAt : null });
    }
  }
  if (said) {
    const askedAt = instantAt(heldAt + 2 * DAY);
    rows.interviewerRequests.push({
      ...{ id: makeId('interviewerRequest', askedAt), interviewId: id },
      tokenHash: createHash('sha256').update(id).digest('hex'),
      createdAt: askedAt,
      expiresAt: askedAt.add({ hours: 21 * 24 }),
      answeredAt: askedAt.add({ hours: 30 }),
      ...said,
    });
  }
}
