import { DEMO_COACHES } from '../demo-accounts.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  type Millis,
  type People,
  type SeedCandidate,
  type SeedCoach,
} from '../people/seed-person.ts';
import { createRandom, type Random } from '../random.ts';
import type { BookingPlan, Ending } from './booking-plan.ts';
import { type Calendars, createCalendars, isAwake } from './calendars.ts';
import { chooseCoach } from './choose-coach.ts';
import { planCandidate } from './plan-candidate.ts';
import { place, placeAt, planDemoCandidate, planDemoCoach } from './plan-demo-people.ts';
import { planLastNight } from './plan-last-night.ts';
import { planRetest } from './plan-retest.ts';
import { planSeries } from './plan-series.ts';

export type Market = { base: Millis; people: People; calendars: Calendars; random: Random };

/** Every booking of the demo market, in the order in which they were made. */
export function planMarket(people: People, base: Millis, seedNumber: number): BookingPlan[] {
  const random = createRandom(seedNumber, 'plan');
  const market: Market = { base, people, calendars: createCalendars(random), random };
  const demoCoach = people.coaches.find(({ email }) => email === DEMO_COACHES[0].email)!;
  const [demoCandidate, ...others] = people.candidates;
  const bookable = people.coaches.filter(({ profile }) => !profile.withoutStripe);
  const plans = [
    ...planDemoCandidate(market, demoCandidate!, demoCoach),
    ...planNow(
      market,
      others,
      bookable.filter((coach) => coach !== demoCoach && coach.profile.status === undefined),
    ),
    ...planDemoCoach(market, demoCoach),
    ...random
      .shuffled(others)
      .flatMap((candidate) => planCandidate(candidate, { ...market, coaches: bookable })),
    ...planAhead(market, others, bookable),
  ];
  plans.sort((a, b) => a.heldAt - b.heldAt || a.startsAt - b.startsAt);
  const retest = planRetest(market, plans, demoCandidate!);
  const series = planSeries(market, demoCandidate!, demoCoach);
  const lastNight = planLastNight(market, demoCoach);
  const last = [lastNight, retest].filter((plan) => plan !== undefined);
  return [...plans, ...last, ...series];
}

/**
 * What is going on while the market opens: held times, running sessions, reports that wait, two of them too
 * long and one for its candidate's morning; and lately somebody who did not come, of each kind.
 */
function planNow(
  market: Market,
  candidates: readonly SeedCandidate[],
  coaches: readonly SeedCoach[],
): BookingPlan[] {
  const { base, random } = market;
  const pairs = pairUp(market, candidates, coaches);
  const running = Math.floor((base - 6 * MINUTE) / (30 * MINUTE)) * 30 * MINUTE;
  const waits = (begun: boolean): Ending => ({ kind: 'awaiting_report', begun });
  const wanted: [Millis, Ending][] = [
    [running, { kind: 'in_session' }],
    [running, { kind: 'in_session' }],
    [running, { kind: 'in_session' }],
    [base - 30 * HOUR, waits(true)],
    [base - 28 * HOUR, waits(false)],
    [base - 9 * DAY, { kind: 'no_show', by: 'candidate' }],
    [base - 16 * DAY, { kind: 'no_show', by: 'coach' }],
    [base - 33 * DAY, { kind: 'no_show', by: 'both' }],
    ...Array.from({ length: 6 }, (): [Millis, Ending] => [
      base - random.int(3, 22) * HOUR,
      waits(random.chance(0.5)),
    ]),
  ];
  const now = wanted.map(([about, ending]) =>
    firstThatFits(pairs, (pair) => placeAt(market, ...pair, about, ending)),
  );
  const asleep = pairs.filter(([candidate]) => !isAwake(candidate, base, 8, 20));
  const untilMorning = firstThatFits(asleep, (pair) =>
    placeAt(market, ...pair, base - 4 * HOUR, {
      kind: 'reported',
      handedInAt: base - 25 * MINUTE,
      verdict: 1,
    }),
  );
  const held = [2, 4, 7].map((minutes) =>
    firstThatFits(pairs, ([candidate, coach]) =>
      place(market, {
        candidate,
        coach,
        heldAt: base - minutes * MINUTE,
        from: base + 2 * DAY,
        to: base + 9 * DAY,
        ending: () => ({ kind: 'held' }),
      }),
    ),
  );
  return [...now, untilMorning, ...held].filter((plan) => plan !== undefined);
}

/** What is booked for the coming days besides. */
function planAhead(
  market: Market,
  candidates: readonly SeedCandidate[],
  coaches: readonly SeedCoach[],
): BookingPlan[] {
  const { base, random } = market;
  return random
    .shuffled(candidates)
    .slice(0, 34)
    .flatMap((candidate) => {
      const heldAt = base - random.int(3, 110) * HOUR;
      const choice = chooseCoach(candidate, coaches, [], heldAt, random);
      const from = base + random.int(4, 190) * HOUR;
      const ending = (): Ending => ({ kind: 'confirmed' });
      const plan =
        choice && place(market, { candidate, coach: choice.coach, heldAt, from, to: from + 3 * DAY, ending });
      return plan ? [plan] : [];
    });
}

type Pair = [SeedCandidate, SeedCoach];

/** Each of them once: candidates with a coach who has what they practise. */
function pairUp(
  { random }: Market,
  candidates: readonly SeedCandidate[],
  coaches: readonly SeedCoach[],
): Pair[] {
  const free = random.shuffled(coaches);
  return random.shuffled(candidates).flatMap((candidate): Pair[] => {
    const at = free.findIndex(({ offerings }) =>
      offerings.some(({ text }) => candidate.story.types.includes(text[0]) && text[1] >= 45),
    );
    return at < 0 ? [] : [[candidate, free.splice(at, 1)[0]!]];
  });
}

function firstThatFits(
  pairs: Pair[],
  plan: (pair: Pair) => BookingPlan | undefined,
): BookingPlan | undefined {
  for (let left = pairs.length; left > 0; left--) {
    const pair = pairs.shift()!;
    const planned = plan(pair);
    if (planned) return planned;
    pairs.push(pair);
  }
  return undefined;
}
