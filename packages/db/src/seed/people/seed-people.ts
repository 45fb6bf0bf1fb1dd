import type { Id } from '@app/shared/id/id';
import { candidateStories } from '../content/candidates.ts';
import { coachProfiles } from '../content/coaches.ts';
import {
  DEMO_ADMINS,
  DEMO_CANDIDATES,
  DEMO_COACHES,
  DEMO_PASSWORD,
  DEMO_TOTP_SECRET,
} from '../demo-accounts.ts';
import type { MarketRows } from '../market-rows.ts';
import { createRandom } from '../random.ts';
import type { MakeId } from '../seed-ids.ts';
import { addCoach } from './add-coach.ts';
import { hashPassword } from './password-hash.ts';
import { sealSecret } from './seal-secret.ts';
import { DAY, instantAt, type Millis, type People, type SeedCandidate } from './seed-person.ts';

export type Peopling = {
  base: Millis;
  seedNumber: number;
  makeId: MakeId;
  /** The product's own secret; without it the admins have no second factor. */
  authSecret: string;
  rows: MarketRows;
};

/** Computed once: half a second of work, and the password is the same for all. */
const SALT = 'b2c1d7a96e5f40338d1f7a0c94e2b65d';

/** Everybody with an account: admins, coaches, candidates. */
export function seedPeople(peopling: Peopling): People {
  const { base, seedNumber } = peopling;
  const addUser = createUserAdder(peopling);
  const admins = DEMO_ADMINS.map((admin) => {
    const joinedAt = base - 240 * DAY;
    const userId = addUser({ ...admin, joinedAt, intent: 'candidate' });
    enrolSecondFactor(peopling, userId, joinedAt);
    return { userId, email: admin.email };
  });
  const coaches = coachProfiles.map((profile) => {
    const random = createRandom(seedNumber, `coach ${profile.name}`);
    const email = DEMO_COACHES.find(({ name }) => name === profile.name)?.email ?? addressOf(profile.name);
    return addCoach(peopling, { profile, email, random, addUser, decidedBy: admins[0]!.userId });
  });
  const candidates = candidateStories.map((story) => candidateOf(peopling, story, addUser));
  return { coaches, candidates, admins };
}

export type NewUser = {
  name: string;
  email: string;
  timeZone: string;
  joinedAt: Millis;
  intent: 'candidate' | 'coach';
  scopes?: MarketRows['users'][number]['adminScopes'];
};
export type AddUser = (user: NewUser) => Id<'user'>;

function createUserAdder({ makeId, rows }: Peopling): AddUser {
  const password = hashPassword(DEMO_PASSWORD, SALT);
  return ({ name, email, timeZone, joinedAt, intent, scopes = [] }) => {
    const at = instantAt(joinedAt);
    const id = makeId('user', at);
    const dates = { createdAt: new Date(joinedAt), updatedAt: new Date(joinedAt) };
    rows.users.push({
      id,
      name,
      email,
      emailVerified: true,
      twoFactorEnabled: scopes.length > 0,
      timeZone,
      intent,
      adminScopes: scopes,
      ...dates,
    });
    rows.loginAccounts.push({
      id: makeId('loginSession', at),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password,
      ...dates,
    });
    return id;
  };
}

function enrolSecondFactor({ makeId, rows, authSecret }: Peopling, userId: Id<'user'>, joinedAt: Millis) {
  rows.twoFactors.push({
    id: makeId('loginSession', instantAt(joinedAt)),
    userId,
    secret: sealSecret(`base32:${DEMO_TOTP_SECRET}`, authSecret),
    backupCodes: sealSecret(JSON.stringify([`demo-${userId.slice(-5)}`]), authSecret),
    verified: true,
  });
}

/** `rajiv.menon@demo.test`: `.test` leads nowhere, so no stranger gets mail from a demo. */
export const addressOf = (name: string): string =>
  `${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@demo.test`;

function candidateOf(
  { base, seedNumber }: Peopling,
  story: SeedCandidate['story'],
  addUser: AddUser,
): SeedCandidate {
  const random = createRandom(seedNumber, `candidate ${story.name}`);
  const demo = DEMO_CANDIDATES.find(({ name }) => name === story.name);
  const sessionsWanted = random.pick([3, 5, 6, 7, 8, 9, 10]);
  const leastDays = sessionsWanted * 12;
  const daysAgo = demo ? 120 : leastDays + random.next() ** 1.7 * Math.max(0, 176 - leastDays);
  const joinedAt = base - Math.round(daysAgo * DAY);
  const email = demo?.email ?? addressOf(story.name);
  const { name, timeZone } = story;
  const leanings = new Map<string, number>();
  return {
    story,
    email,
    userId: addUser({ name, email, timeZone, joinedAt, intent: 'candidate' }),
    joinedAt,
    startsAs: 1.1 + random.next() * 1.7,
    growth: 0.12 + random.next() * 0.3,
    selfBias: random.pick([-0.8, -0.5, -0.2, 0.2, 0.5, 0.8, 1.1]),
    leaningOf: (dimension) => {
      if (!leanings.has(dimension)) leanings.set(dimension, (random.next() - 0.5) * 1.4);
      return leanings.get(dimension)!;
    },
    sessionsWanted,
    heard: new Map(),
  };
}
