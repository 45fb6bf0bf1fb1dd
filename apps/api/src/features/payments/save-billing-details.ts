import type { billingDetailsInput } from '@app/shared/payments/documents.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findBuyer, putBillingDetails } from './billing-details.repository.ts';

type BillingDetails = z.infer<typeof billingDetailsInput>;

/** Whom receipts are made out to; null until somebody said more than their name. */
export async function readBillingDetails({ db, user }: ActContext & { user: SignedInUser }) {
  const { name, details } = await findBuyer(db, user.id);
  if (!details) return { name, details: null };
  const { address, country, taxId } = details;
  return { name, details: { name: details.name, address, country, taxId } };
}

/** For documents from now on; those that were issued stay as they are. */
export async function saveBillingDetails(
  { db, now, user }: ActContext & { user: SignedInUser },
  details: BillingDetails,
): Promise<void> {
  await db.transaction(async (tx) => {
    await putBillingDetails(tx, user.id, details, now);
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: user.id },
      action: 'billing.changed',
      subjectId: user.id,
      details: { country: details.country },
    });
  });
}
