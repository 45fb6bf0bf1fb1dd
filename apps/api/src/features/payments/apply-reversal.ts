import { newId } from '@app/db/new-id';
import type { Id } from '@app/shared/id/id';
import { debtNetted, transferReversed } from '@app/shared/payments/payment-postings';
import type { ReversalFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { findReversalOf, insertReversal, updateReversal } from './reversal.repository.ts';
import { lockTransfer, updateTransfer } from './transfer.repository.ts';

/**
 * Writes down that a part of a transfer came back. One that nobody here asked for leaves the money
 * payable to the coach, and a person decides.
 */
export async function applyReversal(
  ctx: ActContext,
  transferId: Id<'transfer'>,
  facts: ReversalFacts,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId);
    const { coachId, bookingId } = transfer;
    const known = await findReversalOf(tx, facts);
    if (known?.status === 'created') return;
    const asked = known !== undefined;
    const postings: LedgerFact[] = [
      {
        ...transferReversed(facts.id, coachId, facts.amount),
        balanceTransactionId: facts.balanceTransactionId,
      },
    ];
    if (known) {
      await updateReversal(tx, known.id, ctx.now, { status: 'created', stripeReversalId: facts.id });
      postings.push(debtNetted(known.id, coachId, facts.amount));
    } else {
      await insertReversal(tx, {
        id: newId('reversal'),
        transferId,
        amountMinor: facts.amount.amountMinor,
        status: 'created',
        operation: `external:${facts.id}`,
        stripeReversalId: facts.id,
        createdAt: ctx.now,
      });
      ctx.log.error({ transferId, bookingId }, 'a transfer was reversed that nobody here asked for');
    }
    await postLedger(tx, postings, { at: ctx.now, bookingId });
    const reversedMinor = transfer.reversedMinor + facts.amount.amountMinor;
    const isWhole = reversedMinor === transfer.amountMinor;
    await updateTransfer(tx, transferId, ctx.now, {
      reversedMinor,
      status: isWhole ? 'reversed' : transfer.status,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'transfer.reversed',
      subjectId: transferId,
      bookingId,
      details: { ...facts.amount, asked },
    });
  });
}
