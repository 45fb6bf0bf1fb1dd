import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { nextSessionPrice } from '@app/shared/payments/package-sessions';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockUsablePackage, type Package, updatePackage } from './package.repository.ts';
import { findOpenPayment, findSucceededPayment, insertPayment, lockPayments } from './payment.repository.ts';
import { recordSuccess } from './record-success.ts';

type Spending = {
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  coachId: Id<'coach'>;
  sessionType: SessionType;
  durationMinutes: number;
  description: string;
  startsAt: Temporal.Instant;
};

/**
 * Pays for a held booking with a session of a package, if the candidate has one for it and nothing was begun by
 * card. The package's row is locked, and the database refuses a session that is not there.
 *
 * @returns what the session is worth, or null when there is none
 */
export async function spendPackage(
  ctx: ActContext,
  tx: Transaction,
  spending: Spending,
): Promise<{ package: Package; priceMinor: number } | null> {
  const { bookingId, candidateId, coachId, description, startsAt } = spending;
  await lockPayments(tx, bookingId);
  if ((await findSucceededPayment(tx, bookingId)) ?? (await findOpenPayment(tx, bookingId))) return null;
  const found = await lockUsablePackage(tx, spending, ctx.now);
  if (!found) return null;
  const price = nextSessionPrice(found);
  await updatePackage(tx, found.id, ctx.now, {
    sessionsLeft: found.sessionsLeft - 1,
    leftMinor: found.leftMinor - price.amountMinor,
  });
  const payment = await insertPayment(tx, {
    id: newId('payment'),
    bookingId,
    candidateId,
    coachId,
    description,
    sessionStartsAt: startsAt,
    commissionBasisPoints: found.commissionBasisPoints,
    status: 'creating',
    amountMinor: 0,
    packageId: found.id,
    packageMinor: price.amountMinor,
    currency: found.currency,
    checkoutExpiresAt: ctx.now,
    createdAt: ctx.now,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: { kind: 'candidate', id: candidateId },
    action: 'package.spent',
    subjectId: found.id,
    bookingId,
    details: { ...price, sessionsLeft: found.sessionsLeft - 1 },
  });
  await recordSuccess(ctx, tx, payment, null);
  return { package: found, priceMinor: price.amountMinor };
}
