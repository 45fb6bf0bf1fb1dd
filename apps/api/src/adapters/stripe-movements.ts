import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import type Stripe from 'stripe';
import { idOf, inMoney } from './stripe-checkout.ts';
import { definiteOrUncertain } from './stripe-error.ts';

/** A refund, transfer or reversal at Stripe. `operation` is our own name of the intention, if it is ours. */
type Movement = {
  id: string;
  operation: string | null;
  amount: Money;
  balanceTransactionId: string | null;
};
export type RefundFacts = Movement & {
  status: 'pending' | 'succeeded' | 'failed';
  failureReason: string | null;
  paymentIntentId: string | null;
  /** The movement that brought a failed refund's money back. */
  failureBalanceTransactionId: string | null;
};
export type ReversalFacts = Movement;
export type TransferFacts = Movement & { destination: string | null; bookingId: string | null };

type OurMovement = { operation: string; bookingId: Id<'booking'>; amount: Money };
/** Of a booking, or of an order, which has none. */
type RefundRequest = Omit<OurMovement, 'bookingId'> & { bookingId?: Id<'booking'>; paymentIntentId: string };
type TransferRequest = OurMovement & {
  destination: string;
  sourceChargeId: string | null;
  /** The booking under which the charge was made: of several that were paid together, the first. */
  transferGroup: Id<'booking'>;
};
type ReversalRequest = OurMovement & { stripeTransferId: string };

export type StripeMovements = {
  createRefund(request: RefundRequest, key: string): Promise<RefundFacts>;
  readRefund(id: string): Promise<RefundFacts>;
  listRefunds(paymentIntentId: string): Promise<RefundFacts[]>;
  createTransfer(request: TransferRequest, key: string): Promise<TransferFacts>;
  readTransfer(id: string): Promise<TransferFacts>;
  listTransfers(transferGroup: Id<'booking'>): Promise<TransferFacts[]>;
  createReversal(request: ReversalRequest, key: string): Promise<ReversalFacts>;
  listReversals(stripeTransferId: string): Promise<ReversalFacts[]>;
};

export function stripeMovements(client: Stripe): StripeMovements {
  const ask = definiteOrUncertain;
  return {
    async createRefund({ paymentIntentId, amount, ...ours }, key) {
      const params = {
        payment_intent: paymentIntentId,
        amount: amount.amountMinor,
        metadata: metadataOf(ours),
      };
      return toRefund(await ask(client.refunds.create(params, { idempotencyKey: key })));
    },
    readRefund: async (id) => toRefund(await ask(client.refunds.retrieve(id))),
    async listRefunds(paymentIntentId) {
      const { data } = await ask(client.refunds.list({ payment_intent: paymentIntentId, limit: 100 }));
      return data.map(toRefund);
    },
    async createTransfer({ destination, sourceChargeId, transferGroup, amount, ...ours }, key) {
      const params = {
        destination,
        amount: amount.amountMinor,
        currency: amount.currency.toLowerCase(),
        transfer_group: transferGroup,
        metadata: metadataOf(ours),
        ...(sourceChargeId && { source_transaction: sourceChargeId }),
      };
      return toTransfer(await ask(client.transfers.create(params, { idempotencyKey: key })));
    },
    readTransfer: async (id) => toTransfer(await ask(client.transfers.retrieve(id))),
    async listTransfers(transferGroup) {
      const { data } = await ask(client.transfers.list({ transfer_group: transferGroup, limit: 100 }));
      return data.map(toTransfer);
    },
    async createReversal({ stripeTransferId, amount, ...ours }, key) {
      const params = { amount: amount.amountMinor, metadata: metadataOf(ours) };
      return toMovement(
        await ask(client.transfers.createReversal(stripeTransferId, params, { idempotencyKey: key })),
      );
    },
    async listReversals(stripeTransferId) {
      const { data } = await ask(client.transfers.listReversals(stripeTransferId, { limit: 100 }));
      return data.map(toMovement);
    },
  };
}

const metadataOf = ({ operation, bookingId }: { operation: string; bookingId?: Id<'booking'> }) => ({
  operation,
  ...(bookingId && { bookingId }),
});

type AnyMovement = {
  id: string;
  amount: number;
  currency: string;
  metadata: Stripe.Metadata | null;
  balance_transaction: string | Stripe.BalanceTransaction | null;
};

const toMovement = (moved: AnyMovement): Movement => ({
  id: moved.id,
  operation: moved.metadata?.operation ?? null,
  amount: inMoney(moved.amount, moved.currency),
  balanceTransactionId: idOf(moved.balance_transaction),
});

function toRefund(refund: Stripe.Refund): RefundFacts {
  const ended = refund.status === 'failed' || refund.status === 'canceled';
  return {
    ...toMovement(refund),
    status: ended ? 'failed' : refund.status === 'succeeded' ? 'succeeded' : 'pending',
    failureReason: refund.failure_reason ?? null,
    paymentIntentId: idOf(refund.payment_intent),
    failureBalanceTransactionId: idOf(refund.failure_balance_transaction ?? null),
  };
}

const toTransfer = (transfer: Stripe.Transfer): TransferFacts => ({
  ...toMovement(transfer),
  destination: idOf(transfer.destination),
  bookingId: transfer.metadata.bookingId ?? null,
});
