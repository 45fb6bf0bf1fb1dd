import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type Coach, findCoachOfUser, lockCoach, updateCoach } from './coach.repository.ts';

type AdminContext = ActContext & { actor: Actor; user: { id: Id<'user'> } };
type Change = { coachId: Id<'coach'>; reason: string };

/**
 * Takes a coach out of the market at once: not listed, not bookable. What is booked stays as it is.
 *
 * @throws DomainError `COACH_NOT_FOUND`, `COACH_STATE_CHANGED` unless they are approved
 */
export const pauseCoach = (ctx: AdminContext, change: Change): Promise<Coach> =>
  ctx.db.transaction((tx) => decide(ctx, tx, change, 'paused'));

/** Lists a paused coach again. @throws DomainError `COACH_NOT_FOUND`, `COACH_STATE_CHANGED` unless they are paused */
export const resumeCoach = (ctx: AdminContext, change: Change): Promise<Coach> =>
  ctx.db.transaction((tx) => decide(ctx, tx, change, 'approved'));

/** For whoever shuts out an account: its coach, if it has one that is listed, goes with it. */
export async function pauseCoachOfUser(
  ctx: AdminContext,
  tx: Transaction,
  { userId, reason }: { userId: Id<'user'>; reason: string },
): Promise<void> {
  const coach = await findCoachOfUser(tx, userId);
  if (coach?.status === 'approved') await decide(ctx, tx, { coachId: coach.id, reason }, 'paused');
}

/** Nobody's decision: the third strike within thirty days. Lifted by the desk as any pause. */
export const pauseForStrikes = (ctx: ActContext, tx: Transaction, coachId: Id<'coach'>): Promise<Coach> =>
  decide({ ...ctx, actor: SYSTEM, user: { id: null } }, tx, { coachId, reason: STRIKES_REASON }, 'paused');

/** The coach and the desk read it. */
const STRIKES_REASON =
  'Three times within thirty days a candidate was left without a session or without a report.';

async function decide(
  ctx: ActContext & { actor: Actor; user: { id: Id<'user'> | null } },
  tx: Transaction,
  { coachId, reason }: Change,
  status: 'paused' | 'approved',
) {
  const { now, actor, user } = ctx;
  const coach = await lockCoach(tx, coachId);
  if (!coach) throw new DomainError('COACH_NOT_FOUND');
  const from = status === 'paused' ? 'approved' : 'paused';
  if (coach.status !== from) throw new DomainError('COACH_STATE_CHANGED', { state: coach.status });
  const decided = await updateCoach(tx, coachId, {
    status,
    decidedAt: now,
    decidedBy: user.id,
    decisionReason: reason,
    updatedAt: now,
  });
  const action = status === 'paused' ? 'coach.paused' : 'coach.resumed';
  await recordAuditEvent(tx, { at: now, actor, action, subjectId: coachId, details: { reason } });
  await announce(ctx, tx, action, { coachId });
  return decided;
}
