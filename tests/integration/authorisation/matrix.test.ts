import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../../../apps/api/src/app-router.ts';
import type { Row } from '../../support/authorisation-row.ts';
import { authorisationRows } from '../../support/authorisation-rows.ts';
import {
  type AuthorisationWorld,
  createAuthorisationWorld,
  neverWas,
  type Person,
  type World,
} from '../../support/authorisation-world.ts';

type Procedure = { _def: { meta?: { auth: string }; inputs: z.ZodType[] } };

const procedures = appRouter._def.procedures as unknown as Record<string, Procedure>;
const rows = Object.entries(authorisationRows);
const rowsWith = (wanted: (row: Row) => boolean) => rows.filter(([, row]) => wanted(row));

let world: AuthorisationWorld;
beforeAll(async () => {
  world = await createAuthorisationWorld();
}, 60_000);
afterAll(() => world?.test[Symbol.asyncDispose]());

type Outcome = { code: string; refusal: string | null; message: string; details: string };

type Refusal = { code?: string; message: string; cause?: { code?: string; details?: object } };

/** Calls a procedure as somebody; what came of it, with every id of the input blotted out. */
async function call(path: string, who: Person | null, ids: World): Promise<Outcome> {
  const caller: unknown = await world.test.as(who && world.people[who]);
  const input = authorisationRows[path]?.input?.(ids);
  const [noun = '', name = ''] = path.split('.');
  const act = (caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[noun]?.[name];
  if (!act) throw new Error(`no procedure ${path}`);
  try {
    await act(input);
    return { code: 'OK', refusal: null, message: '', details: '' };
  } catch (error) {
    const { code, message, cause } = error as Refusal;
    if (code === undefined) throw error; // not an answer of the API at all
    const details = Object.values(ids).reduce<string>(
      (text, id) => text.replaceAll(id, '…'),
      JSON.stringify(cause?.details ?? {}),
    );
    return { code, refusal: cause?.code ?? null, message, details };
  }
}

/** Whoever has an account but not what the procedure asks for, and how they are told. */
const WRONG_ROLES: Record<string, readonly (readonly [Person, string])[]> = {
  public: [],
  user: [],
  candidate: [['unverified', 'EMAIL_NOT_VERIFIED']],
  coach: [['strangerCandidate', 'NOT_A_COACH']],
  'admin:any': [
    ['strangerCandidate', 'NOT_ALLOWED'],
    ['strangerCoach', 'NOT_ALLOWED'],
    ['bareAdmin', 'SECOND_FACTOR_NEEDED'],
  ],
  'admin:finance': [
    ['strangerCandidate', 'NOT_ALLOWED'],
    ['strangerCoach', 'NOT_ALLOWED'],
    ['support', 'NOT_ALLOWED'],
    ['trust', 'NOT_ALLOWED'],
    ['bareAdmin', 'SECOND_FACTOR_NEEDED'],
  ],
  'admin:trust': [
    ['strangerCandidate', 'NOT_ALLOWED'],
    ['strangerCoach', 'NOT_ALLOWED'],
    ['support', 'NOT_ALLOWED'],
    ['finance', 'NOT_ALLOWED'],
    ['bareAdmin', 'SECOND_FACTOR_NEEDED'],
  ],
};

/** Names of inputs that hold an id of something: a booking, a report, an offering, a marker, a person. */
function idsAskedFor(path: string): string[] {
  const [schema] = procedures[path]?._def.inputs ?? [];
  if (!schema) return [];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties)
    .filter(([, property]) => typeof property === 'object' && /^\^[a-z]{3}_/.test(property.pattern ?? ''))
    .map(([name]) => name);
}

describe('the matrix', () => {
  it('has a row for every procedure, and no row without one', () => {
    expect(rows.map(([path]) => path).sort()).toEqual(Object.keys(procedures).sort());
  });

  it.each(rows)('says of %s what the procedure says of itself', (path, { auth }) => {
    expect(procedures[path]?._def.meta?.auth).toBe(auth);
  });

  it.each(rowsWith(({ owner, open }) => !owner && !open))(
    '%s takes no id whose owner is not asked for',
    (path) => {
      expect(idsAskedFor(path)).toEqual([]);
    },
  );
});

describe('a visitor', () => {
  it.each(rowsWith(({ auth }) => auth !== 'public'))('is sent away from %s', async (path) => {
    const outcome = await call(path, null, world.own);
    expect(outcome).toMatchObject({ code: 'UNAUTHORIZED', refusal: 'SIGN_IN_NEEDED' });
  });

  it.each(rowsWith(({ auth, untried }) => auth === 'public' && !untried))('may call %s', async (path) => {
    expect(await call(path, null, world.own)).toMatchObject({ code: 'OK' });
  });
});

describe('the wrong role', () => {
  const cases = rows.flatMap(([path, { auth }]) =>
    (WRONG_ROLES[auth] ?? []).map(([who, refusal]) => [path, who, refusal] as const),
  );
  it.each(cases)('may not call %s as %s', async (path, who, refusal) => {
    expect(await call(path, who, world.own)).toMatchObject({ code: 'FORBIDDEN', refusal });
  });
});

describe('another’s thing', () => {
  const STRANGERS: Record<NonNullable<Row['owner']>, readonly Person[]> = {
    candidate: ['strangerCandidate', 'strangerCoach'],
    coach: ['strangerCoach'],
    admin: [], // the desk sees everything; only what never was is refused
  };
  const cases = rowsWith(({ owner }) => owner !== undefined).flatMap(([path, { owner }]) =>
    STRANGERS[owner!].map((who) => [path, who] as const),
  );
  it.each(cases)('is not there for %s as %s, in the words for what never was', async (path, who) => {
    const theirs = await call(path, who, world.theirs);
    expect(theirs.code).toBe('NOT_FOUND');
    expect(theirs).toEqual(await call(path, who, neverWas()));
  });

  it.each(rowsWith(({ owner }) => owner === 'admin'))(
    'that never was is not there for the desk: %s',
    async (path) => {
      expect(await call(path, 'admin', neverWas())).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it.each(['sessions.editMarker', 'sessions.removeMarker'])(
    'is not reached by %s through a booking of one’s own',
    async (path) => {
      const bookingId = world.strangerBookingId;
      const theirs = await call(path, 'strangerCoach', { ...world.theirs, bookingId });
      expect(theirs.code).toBe('NOT_FOUND');
      expect(theirs).toEqual(await call(path, 'strangerCoach', { ...neverWas(), bookingId }));
    },
  );
});

/** After all the others, because these calls do something. Without them a mistyped id would pass for a refusal. */
describe('the owner', () => {
  const SHUT = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR'];
  const usual = (auth: string): Person =>
    auth === 'coach' ? 'coach' : auth.startsWith('admin') ? 'admin' : 'candidate';

  it.each(rowsWith(({ untried }) => !untried))('gets through to %s', async (path, { auth, owner }) => {
    const { code } = await call(path, owner ?? usual(auth), world.own);
    expect(SHUT).not.toContain(code);
  });
});
