import { applicationGaps } from '@app/shared/catalog/application-gaps';
import type { CoachApplication } from '@app/shared/catalog/coach-profile';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type Coach, lockCoach, updateCoach } from './coach.repository.ts';
import { countOfferings } from './offering.repository.ts';

type CoachContext = ActContext & { coachId: Id<'coach'>; actor: Actor };

/** Kept while it is written; only admins read it. */
export const saveApplication = (
  { db, now, coachId }: CoachContext,
  application: CoachApplication,
): Promise<Coach> => updateCoach(db, coachId, { application, updatedAt: now });

/** Sends the application to be looked at. APPLICATION_INCOMPLETE lists what is missing. */
export async function submitApplication(ctx: CoachContext): Promise<Coach> {
  const { db, now, coachId, actor } = ctx;
  return db.transaction(async (tx) => {
    const coach = await lockCoach(tx, coachId);
    if (!coach) throw new DomainError('COACH_NOT_FOUND');
    if (coach.status === 'approved' || coach.status === 'paused')
      throw new DomainError('APPLICATION_DECIDED');
    if (coach.status === 'applied') return coach;
    const offerings = await countOfferings(tx, coachId);
    const gaps = applicationGaps({ ...coach, offerings, why: coach.application.why });
    if (gaps.length > 0) throw new DomainError('APPLICATION_INCOMPLETE', { gaps });
    const applied = await updateCoach(tx, coachId, {
      status: 'applied',
      appliedAt: now,
      decidedAt: null,
      updatedAt: now,
    });
    await recordAuditEvent(tx, { at: now, actor, action: 'coach.applied', subjectId: coachId });
    await announce(ctx, tx, 'coach.applied', { coachId });
    return applied;
  });
}

type Decision = { coachId: Id<'coach'>; approve: boolean; reason: string; verified: boolean };

/** An admin's yes or no; the reason goes to the applicant. */
export async function decideApplication(
  ctx: ActContext & { actor: Actor; user: { id: Id<'user'> } },
  { coachId, approve, reason, verified }: Decision,
): Promise<Coach> {
  const { db, now, actor } = ctx;
  return db.transaction(async (tx) => {
    const coach = await lockCoach(tx, coachId);
    if (!coach) throw new DomainError('COACH_NOT_FOUND');
    if (coach.status !== 'applied') throw new DomainError('APPLICATION_DECIDED', { state: coach.status });
    const decided = await updateCoach(tx, coachId, {
      status: approve ? 'approved' : 'declined',
      decidedAt: now,
      decidedBy: ctx.user.id,
      decisionReason: reason,
      experienceVerifiedAt: approve && verified ? now : null,
      updatedAt: now,
    });
    const action = approve ? 'coach.approved' : 'coach.declined';
    await recordAuditEvent(tx, { at: now, actor, action, subjectId: coachId, details: { reason } });
    await announce(ctx, tx, action, { coachId });
    return decided;
  });
}
