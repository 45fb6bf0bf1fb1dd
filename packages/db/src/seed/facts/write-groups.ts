import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis, type SeedCandidate } from '../people/seed-person.ts';
import { createRandom } from '../random.ts';

type Means = { base: Millis; seedNumber: number; rows: MarketRows };

/** What about half of the candidates said of themselves. The demo candidate was not asked yet. */
export function writeGroups(candidates: readonly SeedCandidate[], { base, seedNumber, rows }: Means): void {
  for (const { email, userId, joinedAt, story } of candidates) {
    const random = createRandom(seedNumber, `groups ${story.name}`);
    if (email.startsWith('candidate') || random.chance(0.45)) continue;
    const gender = random.pick(['woman', 'woman', 'woman', 'man', 'man', 'man', 'another', null] as const);
    const firstLanguage = random.pick(['yes', 'yes', 'no', null] as const);
    if (gender === null && firstLanguage === null) continue;
    const at = instantAt(Math.min(base, joinedAt + random.int(1, 20) * DAY));
    rows.volunteeredGroups.push({ userId, gender, firstLanguage, givenAt: at, updatedAt: at });
  }
}
