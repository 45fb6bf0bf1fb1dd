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
    const family = each.profile.family === candidate.story.family ? 5 : 1;
    const again = seen.at(-1) === each ? 0.3 : seen.includes(each) ? 1.4 : 1;
    return each.popularity * family * again;
  });
  return { coach, offering: random.pick(coach.offerings.filter(fits(candidate))) };
}

const fits =
  ({ story }: SeedCandidate) =>
  ({ text: [sessionType] }: SeedOffering) =>
    story.types.includes(sessionType);
