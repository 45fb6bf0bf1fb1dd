import { DAY, HOUR, MINUTE, type Millis, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import type { Verdict } from '../report/give-levels.ts';
import type { BookingPlan, Ending } from './booking-plan.ts';
import type { Market } from './plan-market.ts';

/** The demo candidate's record: days ago, with whom, and how it went. It rises, and not in one line. */
const RECORD: readonly (readonly [number, string, Verdict])[] = [
  [104, 'Adaeze Nwosu', 1],
  [86, 'Chloe Whitfield', 2],
  [63, 'Daniel Amberley', 2],
  [44, 'Marjorie Tuck', 3],
  [24, 'Daniel Amberley', 3],
  [6, 'Linh Tran', 4],
];

/** The demo candidate's past, and the session with the demo coach that comes next. */
export function planDemoCandidate(
  market: Market,
  candidate: SeedCandidate,
  demoCoach: SeedCoach,
): BookingPlan[] {
  const { base, people } = market;
  const past = RECORD.map(([daysAgo, name, verdict]) => {
    const coach = people.coaches.find(({ profile }) => profile.name === name)!;
    const from = base - daysAgo * DAY;
    const ending = (endsAt: Millis): Ending => ({
      kind: 'reported',
      handedInAt: endsAt + 3 * HOUR + 20 * MINUTE,
      verdict,
    });
    return place(market, { candidate, coach, heldAt: from - 3 * DAY, from, to: from + 4.5 * DAY, ending });
  });
  const next = place(market, {
    candidate,
    coach: demoCoach,
    heldAt: base - 2 * DAY - 3 * HOUR,
    from: base + 7 * HOUR,
    to: base + 3 * DAY,
    ending: () => ({ kind: 'confirmed' }),
  });
  return [...past, next, planUnrated(market, candidate)].filter((plan) => plan !== undefined);
}

/** A report of yesterday that opens once the demo candidate has rated themself: the gate, to be tried. */
function planUnrated(market: Market, candidate: SeedCandidate): BookingPlan | undefined {
  const { base, people } = market;
  const ending: Ending = { kind: 'reported', handedInAt: base - 25 * HOUR, verdict: 3, unrated: true };
  const coaches = ['Chloe Whitfield', 'Marjorie Tuck', 'Adaeze Nwosu'].map(
    (name) => people.coaches.find(({ profile }) => profile.name === name)!, // they are written down
  );
  for (const coach of coaches) {
    const plan = placeAt(market, candidate, coach, base - 30 * HOUR, ending);
    if (plan) return plan;
  }
  return undefined;
}

/** The demo coach's days: a full week ahead, the last one behind, and two reports to write. */
export function planDemoCoach(market: Market, coach: SeedCoach): BookingPlan[] {
  const { base, random } = market;
  const guests = random.shuffled(
    market.people.candidates
      .slice(1)
      .filter(({ story }) =>
        story.types.some((type) => coach.offerings.some(({ text }) => text[0] === type)),
      ),
  );
  const ahead = guests.slice(0, 11).map((candidate, at) =>
    place(market, {
      candidate,
      coach,
      heldAt: base - random.int(20, 150) * HOUR,
      from: base + (3 + at * 14) * HOUR,
      to: base + (3 + at * 14 + 40) * HOUR,
      ending: () => ({ kind: 'confirmed' }),
    }),
  );
  const behind = guests.slice(11, 16).map((candidate, at) =>
    place(market, {
      candidate,
      coach,
      heldAt: base - (14 + at) * DAY,
      from: base - (7 - at) * DAY,
      to: base - (7 - at - 1.6) * DAY,
      ending: (endsAt) =>
        endsAt > base - 30 * HOUR
          ? { kind: 'awaiting_report', begun: false }
          : {
              kind: 'reported',
              handedInAt: endsAt + random.int(2, 15) * HOUR,
              verdict: random.pick([2, 3, 3, 4]),
            },
    }),
  );
  const lately: Ending = { kind: 'reported', handedInAt: base - 29 * HOUR, verdict: 3 };
  const due = [
    placeAt(market, guests[16]!, coach, base - 6.5 * HOUR, { kind: 'awaiting_report', begun: true }),
    placeAt(market, guests[17]!, coach, base - 19 * HOUR, { kind: 'awaiting_report', begun: false }),
    placeAt(market, guests[18]!, coach, base - 36 * HOUR, lately),
  ];
  return [...ahead, ...behind, ...due].filter((plan) => plan !== undefined);
}

type Placing = {
  candidate: SeedCandidate;
  coach: SeedCoach;
  heldAt: Millis;
  from: Millis;
  to: Millis;
  ending(endsAt: Millis): Ending;
};

/** In the coach's hours, at a time that both have free. */
export function place(
  market: Market,
  { candidate, coach, heldAt, from, to, ending }: Placing,
): BookingPlan | undefined {
  const offering = market.random.pick(
    coach.offerings.filter(({ text }) => candidate.story.types.includes(text[0])),
  );
  const startsAt = market.calendars.findSlot({ candidate, coach, offering, madeAt: heldAt, from, to });
  if (startsAt === undefined) return undefined;
  const endsAt = startsAt + offering.text[1] * MINUTE;
  market.calendars.take(candidate, coach, startsAt, endsAt);
  return { candidate, coach, offering, heldAt, startsAt, endsAt, ending: ending(endsAt) };
}

/** At about this moment, whatever the coach's hours say: what runs now depends on when the demo is opened. */
export function placeAt(
  market: Market,
  candidate: SeedCandidate,
  coach: SeedCoach,
  about: Millis,
  ending: Ending,
): BookingPlan | undefined {
  const offering = coach.offerings.find(({ text }) => candidate.story.types.includes(text[0]));
  if (!offering) return undefined;
  const startsAt = Math.floor(about / (30 * MINUTE)) * 30 * MINUTE;
  const endsAt = startsAt + offering.text[1] * MINUTE;
  if (!market.calendars.isFree(candidate, coach, startsAt - 15 * MINUTE, endsAt + 15 * MINUTE))
    return undefined;
  market.calendars.take(candidate, coach, startsAt, endsAt);
  return { candidate, coach, offering, heldAt: startsAt - 3 * DAY - 5 * HOUR, startsAt, endsAt, ending };
}
