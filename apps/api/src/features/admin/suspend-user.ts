import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { pauseCoachOfUser } from '../catalog/pause-coach.ts';
import { endLoginSessions, lockUser, setSuspendedAt } from '../identity/user.repository.ts';

type AdminContext = ActContext & { actor: Actor; user: { id: Id<'user'> } };
type Change = { userId: Id<'user'>; reason: string };

/**
 * Shuts an account out: signed out everywhere, not let in again, and no longer listed as a coach. What is
 * booked and owed stays. Done twice, it is done once.
 *
 * @throws DomainError `PERSON_NOT_FOUND`, `ADMIN_NOT_SUSPENDED`
 */
export async function suspendUser(ctx: AdminContext, { userId, reason }: Change): Promise<void> {
  const { db, now, actor } = ctx;
  await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user) throw new DomainError('PERSON_NOT_FOUND');
    if (user.adminScopes.length > 0) throw new DomainError('ADMIN_NOT_SUSPENDED');
    if (user.suspendedAt) return;
    await setSuspendedAt(tx, userId, now);
    await endLoginSessions(tx, userId);
    await pauseCoachOfUser(ctx, tx, { userId, reason });
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'user.suspended',
      subjectId: userId,
      details: { reason },
    });
  });
}

/** Lets an account in again. A coach stays paused: listing them is a decision of its own. */
export async function readmitUser(
  { db, now, actor }: AdminContext,
  { userId, reason }: Change,
): Promise<void> {
  await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user) throw new DomainError('PERSON_NOT_FOUND');
    if (!user.suspendedAt) return;
    await setSuspendedAt(tx, userId, null);
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'user.readmitted',
      subjectId: userId,
      details: { reason },
    });
  });
}
