import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockPackage, type Package, updatePackage } from './package.repository.ts';

/** Whether a package takes a session back: not once what it held has gone back or has become credit. */
export async function isPackageOpen(tx: Transaction, packageId: Id<'package'>, now: Temporal.Instant) {
  const found = await lockPackage(tx, packageId);
  const isInTime = found?.expiresAt && Temporal.Instant.compare(now, found.expiresAt) < 0;
  return found?.status === 'active' && isInTime ? found : null;
}

/** The session was called off in time: its package has it again. */
export async function returnSession(
  ctx: ActContext,
  tx: Transaction,
  found: Package,
  { bookingId, priceMinor }: { bookingId: Id<'booking'>; priceMinor: number },
): Promise<void> {
  await updatePackage(tx, found.id, ctx.now, {
    sessionsLeft: found.sessionsLeft + 1,
    leftMinor: found.leftMinor + priceMinor,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: { kind: 'candidate', id: found.candidateId },
    action: 'package.returned',
    subjectId: found.id,
    bookingId,
    details: { amountMinor: priceMinor, currency: found.currency, sessionsLeft: found.sessionsLeft + 1 },
  });
}
