import type { Database } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { Auth } from '../../adapters/auth.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findAccount } from './user.repository.ts';

/** Who is behind these headers: nobody, or an account that is neither gone nor suspended. */
export async function findCaller(auth: Auth, db: Database, headers: Headers): Promise<SignedInUser | null> {
  if (!headers.has('cookie')) return null;
  const signedIn = await auth.api.getSession({ headers });
  if (!signedIn) return null;
  const account = await findAccount(db, signedIn.user.id as Id<'user'>);
  if (!account || account.user.suspendedAt) return null;
  const { id, name, email, emailVerified, timeZone, twoFactorEnabled, adminScopes } = account.user;
  return {
    id,
    name,
    email,
    emailVerified,
    timeZone,
    twoFactorEnabled,
    adminScopes,
    coachId: account.coachId,
    loginSessionId: signedIn.session.id,
    signedInAt: Temporal.Instant.fromEpochMilliseconds(signedIn.session.createdAt.getTime()),
  };
}
