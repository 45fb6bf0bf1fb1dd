import type { Millis, SeedCandidate, SeedCoach, SeedOffering } from '../people/seed-person.ts';
import type { Random } from '../random.ts';

export type Choice = { coach: SeedCoach; offering: SeedOffering };

/**
 * Whom a candidate would book: somebody who offers what they practise, knows their kind of work, is well
 * thought of, and is mostly not the one they had last time.
 */
export function chooseCoach(
  candidate: SeedCandidate,
  coaches: readonly SeedCoach[],
  seen: readonly SeedCoach[],
  at: Millis,
  random: Random,
): Choice | undefined {
  const fitting = coaches.filter(
    ({ openFrom, offerings }) => openFrom < at && offerings.some(fits(candidate)),
  );
  if (fitting.length === 0) return undefined;
  const coach = random.weighted(fitting, (each) => {
    const family = each.profile.family === candidate.story.family ? 3 : 1;
    const times = seen.filter((one) => one === each).length;
    const again = times === 0 ? 1 : times === 1 && seen.at(-1) !== each ? 1.2 : 0.01;
    return each.popularity * family * again;
  });
  return { coach, offering: random.pick(coach.offerings.filter(fits(candidate))) };
}

const fits =
  ({ story }: SeedCandidate) =>
  ({ text: [sessionType] }: SeedOffering) =>
    story.types.includes(sessionType);
