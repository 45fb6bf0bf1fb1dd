import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { repairOf } from '@app/shared/payments/case-repair';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { reconcileBalanceJob } from './reconcile-balance.job.ts';
import { lockCase, updateCase } from './reconciliation.repository.ts';
import { repairCaseJob } from './repair-case.job.ts';

type Admin = ActContext & { actor: Actor; user: { id: Id<'user'> } };
type Which = { caseId: Id<'reconciliationCase'> };

/** Compares the books with Stripe as soon as a worker is free. */
export async function askForReconciliation({ queue, db, user }: Admin): Promise<void> {
  await queue.enqueue(db, reconcileBalanceJob, { requestedBy: user.id });
}

/** Lets the object behind a case be read again; the next comparison says whether that was enough. */
export async function repairCase(ctx: Admin, { caseId }: Which): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const found = await openCase(tx, caseId);
    if (!repairOf(found)) throw new DomainError('CASE_NOT_REPAIRABLE');
    await updateCase(tx, caseId, { repairAskedAt: ctx.now });
    await ctx.queue.enqueue(tx, repairCaseJob, { caseId });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'reconciliation.repaired',
      subjectId: caseId,
      ...(found.bookingId && { bookingId: found.bookingId }),
      details: { stripeObject: found.stripeObject },
    });
  });
}

/** A person has looked at the difference and it is as it should be; the note says why. */
export async function acceptCase(ctx: Admin, { caseId, note }: Which & { note: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { stripeObject, bookingId } = await openCase(tx, caseId);
    await updateCase(tx, caseId, { status: 'accepted', closedAt: ctx.now, closedBy: ctx.user.id, note });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'reconciliation.accepted',
      subjectId: caseId,
      ...(bookingId && { bookingId }),
      details: { stripeObject, note },
    });
  });
}

async function openCase(tx: Parameters<typeof lockCase>[0], caseId: Id<'reconciliationCase'>) {
  const found = await lockCase(tx, caseId);
  if (!found) throw new DomainError('CASE_NOT_FOUND');
  if (found.status !== 'open') throw new DomainError('CASE_CLOSED');
  return found;
}
