import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { applyReversal } from './apply-reversal.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { findReversal, lockReversal, type Reversal, updateReversal } from './reversal.repository.ts';
import { findTransfer, type Transfer } from './transfer.repository.ts';

/** Asks the coach's part of a refund back from their account. */
export async function sendReversal(ctx: ActContext, reversalId: Id<'reversal'>): Promise<void> {
  const reversal = await findReversal(ctx.db, reversalId);
  if (reversal?.status !== 'requested') return;
  const transfer = await findTransfer(ctx.db, reversal.transferId);
  if (!transfer?.stripeTransferId) return; // its creation will ask again
  const { stripeTransferId } = transfer;
  const { operation } = reversal;
  const look = async () =>
    (await ctx.stripe.listReversals(stripeTransferId)).find((sent) => sent.operation === operation);
  const sent =
    (reversal.sentAt && (await look())) || (await create(ctx, transfer, reversal, stripeTransferId));
  if (sent) await applyReversal(ctx, transfer.id, sent);
}

async function create(ctx: ActContext, transfer: Transfer, reversal: Reversal, stripeTransferId: string) {
  const { id, operation, amountMinor, attempt } = reversal;
  await updateReversal(ctx.db, id, ctx.now, { sentAt: reversal.sentAt ?? ctx.now });
  try {
    const amount = money(amountMinor, transfer.currency);
    const request = { operation, bookingId: transfer.bookingId, stripeTransferId, amount };
    return await ctx.stripe.createReversal(request, idempotencyKey(operation, attempt));
  } catch (error) {
    if (error instanceof StripeUncertain && error.answered) {
      await updateReversal(ctx.db, id, ctx.now, { attempt: attempt + 1 });
    }
    if (!(error instanceof StripeRefused)) throw error;
    return recordRefusal(ctx, transfer, reversal, error.code);
  }
}

/** The coach has paid it out already: it stays their debt, and the next payouts are smaller by it. */
async function recordRefusal(ctx: ActContext, transfer: Transfer, { id }: Reversal, code: string) {
  await ctx.db.transaction(async (tx) => {
    const { status } = await lockReversal(tx, id);
    if (status !== 'requested') return;
    await updateReversal(tx, id, ctx.now, { status: 'refused' });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'transfer.reversal_refused',
      subjectId: transfer.id,
      bookingId: transfer.bookingId,
      details: { code },
    });
  });
  return undefined;
}
