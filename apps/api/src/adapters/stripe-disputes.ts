import type { EvidenceFields } from '@app/shared/admin/dispute-evidence';
import type { Money } from '@app/shared/money/money';
import type { DisputeMovement } from '@app/shared/payments/dispute-postings';
import type Stripe from 'stripe';
import { idOf, inMoney } from './stripe-checkout.ts';
import { definiteOrUncertain } from './stripe-error.ts';

export type DisputeFacts = {
  id: string;
  paymentIntentId: string | null;
  state: 'open' | 'won' | 'lost';
  /** Stripe's word for it. */
  status: string;
  reason: string;
  amount: Money;
  currency: string;
  movements: DisputeMovement[];
  /** Until when evidence is taken; null once it is decided. */
  dueAt: Temporal.Instant | null;
  submissions: number;
  openedAt: Temporal.Instant;
};

export type EvidenceRequest = {
  disputeId: string;
  fields: EvidenceFields;
  /** Names of uploaded files. */
  files: { record: string; messages: string };
};

export type StripeDisputes = {
  readDispute(id: string): Promise<DisputeFacts>;
  /** What the card's network suspects before anybody disputes; `actionable` while the money can still go back. */
  readFraudWarning(id: string): Promise<{ paymentIntentId: string | null; actionable: boolean }>;
  uploadEvidence(fileName: string, pdf: Uint8Array): Promise<string>;
  /** Final: after it Stripe takes no more. */
  submitEvidence(request: EvidenceRequest): Promise<void>;
};

export function stripeDisputes(client: Stripe): StripeDisputes {
  const ask = definiteOrUncertain;
  return {
    readDispute: async (id) => toDispute(await ask(client.disputes.retrieve(id))),
    async readFraudWarning(id) {
      const { payment_intent, actionable } = await ask(client.radar.earlyFraudWarnings.retrieve(id));
      return { paymentIntentId: idOf(payment_intent ?? null), actionable };
    },
    async uploadEvidence(name, pdf) {
      const file = { data: pdf, name, type: 'application/pdf' };
      return (await ask(client.files.create({ purpose: 'dispute_evidence', file }))).id;
    },
    async submitEvidence({ disputeId, fields, files }) {
      const evidence = {
        ...fields,
        service_documentation: files.record,
        customer_communication: files.messages,
      };
      await ask(
        client.disputes.update(
          disputeId,
          { evidence, submit: true },
          { idempotencyKey: `ev:${disputeId}:${files.record}` },
        ),
      );
    },
  };
}

/** An inquiry that closed and a dispute that was prevented took nothing; a state we do not know is still open. */
const DISPUTE_STATE: Record<string, DisputeFacts['state']> = {
  won: 'won',
  warning_closed: 'won',
  prevented: 'won',
  lost: 'lost',
};

const instantOf = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

const toDispute = (dispute: Stripe.Dispute): DisputeFacts => ({
  id: dispute.id,
  paymentIntentId: idOf(dispute.payment_intent),
  state: DISPUTE_STATE[dispute.status] ?? 'open',
  status: dispute.status,
  reason: dispute.reason,
  amount: inMoney(dispute.amount, dispute.currency),
  currency: dispute.currency.toUpperCase(),
  movements: dispute.balance_transactions.map(({ id, amount, fee, currency }) => ({
    id,
    amount: inMoney(amount, currency),
    fee: inMoney(fee, currency),
  })),
  dueAt: dispute.evidence_details.due_by ? instantOf(dispute.evidence_details.due_by) : null,
  submissions: dispute.evidence_details.submission_count,
  openedAt: instantOf(dispute.created),
});
