import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import {
  loginAccounts,
  loginSessions,
  rateLimits,
  twoFactors,
  users,
  verifications,
} from '@app/db/schema/identity';
import { type ErrorCode, errorCatalogue } from '@app/shared/errors/error-catalogue';
import type { Id } from '@app/shared/id/id';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Config } from '../env.ts';

export type AuthMessage =
  | { kind: 'verify_email' | 'reset_password'; user: AuthRecipient; url: string }
  | { kind: 'magic_link'; email: string; url: string }
  | { kind: AccountChange; userId: string };
export type AccountChange = 'password_changed' | 'second_factor_on' | 'second_factor_off';
type AuthRecipient = { id: string; name: string; email: string };

type AuthOptions = {
  db: Database;
  config: Pick<Config, 'PUBLIC_URL' | 'AUTH_SECRET' | 'NODE_ENV' | 'SIGN_INS_PER_MINUTE'>;
  /** Queues the message; the caller decides how it is worded and sent. */
  sendMessage(message: AuthMessage): Promise<void>;
};

export type Auth = ReturnType<typeof createAuth>;

/** The header under which the server passes the caller's address on; a client's own is overwritten. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

const MINUTE = 60;

/** The library's doors by which the way into an account changes; a reset has a call of its own. */
const FACTOR_DOORS: Record<string, AccountChange> = {
  '/two-factor/verify-totp': 'second_factor_on', // writes the user only when it switches the factor on
  '/two-factor/disable': 'second_factor_off',
};

const SUSPENDED = {
  code: 'ACCOUNT_SUSPENDED',
  message: errorCatalogue.ACCOUNT_SUSPENDED.message,
} as const satisfies { code: ErrorCode; message: string };

async function isSuspended(db: Database, userId: string): Promise<boolean> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId as Id<'user'>), isNotNull(users.suspendedAt)));
  return found.length > 0;
}

/**
 * The page with a button that a mail leads to, in place of the library's door that acts on a GET. The token
 * stands in the fragment: it reaches no log, no Referer and no scanner.
 */
function pageOfLink({ PUBLIC_URL }: { PUBLIC_URL: string }, path: string, doorUrl: string): string {
  const door = new URL(doorUrl);
  const page = new URL(path, PUBLIC_URL);
  const next = new URL(door.searchParams.get('callbackURL') ?? '/', PUBLIC_URL).searchParams.get('next');
  if (next) page.searchParams.set('next', next);
  page.hash = new URLSearchParams({ token: door.searchParams.get('token') ?? '' }).toString();
  return page.toString();
}

/** Sign-up, sign-in, two factors and sessions, by better-auth on our own tables. */
export function createAuth({ db, config, sendMessage }: AuthOptions) {
  const secure = config.PUBLIC_URL.startsWith('https:');
  return betterAuth({
    appName: 'Second Round',
    baseURL: config.PUBLIC_URL,
    basePath: '/api/auth',
    secret: config.AUTH_SECRET,
    trustedOrigins: [config.PUBLIC_URL],
    telemetry: { enabled: false },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: users,
        session: loginSessions,
        account: loginAccounts,
        verification: verifications,
        twoFactor: twoFactors,
        rateLimit: rateLimits,
      },
    }),
    user: {
      additionalFields: {
        timeZone: { type: 'string', required: false, defaultValue: 'UTC', input: true },
        intent: { type: 'string', required: false, defaultValue: 'candidate', input: true },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => sendMessage({ kind: 'reset_password', user, url }),
      onPasswordReset: ({ user }) => sendMessage({ kind: 'password_changed', userId: user.id }),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, url }) =>
        sendMessage({ kind: 'verify_email', user, url: pageOfLink(config, '/verify-email', url) }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isSuspended(db, userId)) throw new APIError('FORBIDDEN', SUSPENDED);
          },
        },
      },
      user: {
        update: {
          after: async ({ id }, context) => {
            const kind = FACTOR_DOORS[context?.path ?? ''];
            if (kind) await sendMessage({ kind, userId: id });
          },
        },
      },
      account: {
        update: {
          after: async ({ userId }, context) => {
            if (context?.path === '/change-password') await sendMessage({ kind: 'password_changed', userId });
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Second Round', skipVerificationOnEnable: false }),
      magicLink({
        expiresIn: 10 * MINUTE,
        storeToken: 'hashed',
        disableSignUp: true,
        sendMagicLink: ({ email, url }) =>
          sendMessage({ kind: 'magic_link', email, url: pageOfLink(config, '/magic-link', url) }),
      }),
    ],
    session: {
      expiresIn: 14 * 24 * 60 * MINUTE,
      updateAge: 24 * 60 * MINUTE,
      freshAge: 10 * MINUTE,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: config.NODE_ENV !== 'test',
      storage: 'database',
      window: MINUTE,
      max: 120,
      customRules: {
        '/sign-in/email': { window: MINUTE, max: config.SIGN_INS_PER_MINUTE },
        '/sign-up/email': { window: MINUTE, max: 10 },
        '/sign-in/magic-link': { window: MINUTE, max: 5 },
        '/request-password-reset': { window: MINUTE, max: 5 },
        '/two-factor/*': { window: MINUTE, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: secure ? '__Host-second-round' : 'second-round',
      useSecureCookies: false, // it would add a __Secure- prefix in front of our __Host- one
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: ({ model }) => (model === 'user' ? newId('user') : newId('loginSession')) },
    },
  });
}
