import type { AdminScope } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import type { ActContext, AppContext } from '../app-context.ts';

/** Who is calling, read afresh on every request so that a ban or a lost scope works at once. */
export type SignedInUser = {
  id: Id<'user'>;
  name: string;
  email: string;
  emailVerified: boolean;
  timeZone: string;
  twoFactorEnabled: boolean;
  adminScopes: AdminScope[];
  coachId: Id<'coach'> | null;
  loginSessionId: string;
  signedInAt: Temporal.Instant;
};

export type RequestContext = ActContext & {
  user: SignedInUser | null;
  requestId: string;
  address: string;
};

export type Caller = { user: SignedInUser | null; requestId: string; address: string };

/** The one place where a request's `now` is read; every rule gets it as a parameter. */
export async function createRequestContext(app: AppContext, caller: Caller): Promise<RequestContext> {
  return { ...app, ...caller, now: await app.clock.now() };
}
