import type { AdminScope } from '@app/db/schema/identity';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Actor } from '../audit/audit.repository.ts';
import type { RequestContext, SignedInUser } from './context.ts';
import { procedure } from './trpc.ts';

export const publicProcedure = procedure.meta({ auth: 'public' });

/** Anybody signed in. Whether the row is theirs is asked in the use case, never here alone. */
export const userProcedure = procedure
  .meta({ auth: 'user' })
  .use(({ ctx, next }) => next({ ctx: { user: signedIn(ctx) } }));

/** Signed in, with an address that is proven to be theirs: whoever books, pays, or is written to. */
export const candidateProcedure = userProcedure.meta({ auth: 'candidate' }).use(({ ctx, next }) => {
  if (!ctx.user.emailVerified) throw new DomainError('EMAIL_NOT_VERIFIED');
  return next({ ctx: { actor: { kind: 'candidate', id: ctx.user.id } as Actor } });
});

/** A coach in whatever state; `ctx.coachId` is their own. */
export const coachProcedure = userProcedure.meta({ auth: 'coach' }).use(({ ctx, next }) => {
  const { coachId } = ctx.user;
  if (!coachId) throw new DomainError('NOT_A_COACH');
  return next({ ctx: { coachId, actor: { kind: 'coach', id: ctx.user.id } as Actor } });
});

/** An admin with this scope (or any), who signed in with a second factor. */
export function adminProcedure(scope: AdminScope | 'any') {
  return userProcedure.meta({ auth: `admin:${scope}` }).use(({ ctx, next }) => {
    const { adminScopes, twoFactorEnabled } = ctx.user;
    const allowed = scope === 'any' ? adminScopes.length > 0 : adminScopes.includes(scope);
    if (!allowed) throw new DomainError('NOT_ALLOWED');
    if (!twoFactorEnabled) throw new DomainError('SECOND_FACTOR_NEEDED');
    return next({ ctx: { actor: { kind: 'admin', id: ctx.user.id } as Actor } });
  });
}

function signedIn({ user }: RequestContext): SignedInUser {
  if (!user) throw new DomainError('SIGN_IN_NEEDED');
  return user;
}
