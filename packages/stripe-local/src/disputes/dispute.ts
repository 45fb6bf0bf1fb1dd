import { recordMovement } from '../balance/balance-transaction.ts';
import { type Charge, settleCharge } from '../payments/charge.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { nullFields, present } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned, Stored } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { settleWarnings } from './early-fraud-warning.ts';
import { EMPTY_EVIDENCE } from './empty-evidence.ts';

export interface Dispute extends Owned {
  object: 'dispute';
  amount: number;
  charge: string;
  currency: string;
  evidence: Record<string, unknown>;
  metadata: Metadata;
  payment_intent: string | null;
  status:
    | 'warning_needs_response'
    | 'warning_under_review'
    | 'warning_closed'
    | 'needs_response'
    | 'under_review'
    | 'won'
    | 'lost'
    | 'appeal_under_review';
  _dueBy: number;
  _submissions: number;
  _movements: string[];
}

const ANSWER_WITHIN_SECONDS = 7 * 24 * 60 * 60;
const FEE = 1500;

export const isInquiry = ({ status }: Dispute) => status.startsWith('warning_');
export const isClosed = ({ status }: Dispute) => ['won', 'lost', 'warning_closed'].includes(status);

/** The bank takes the money back at once; an inquiry only asks. */
export function openDispute(
  sandbox: Sandbox,
  chargeId: string,
  kind: 'dispute' | 'inquiry',
  amount?: number,
): Dispute {
  const charge = settleCharge(sandbox, chargeId);
  const disputed = disputable(charge, amount);
  const dispute = sandbox.store.put('dispute', {
    ...nullFields('dispute'),
    id: newId('du'),
    object: 'dispute',
    amount: disputed,
    charge: chargeId,
    created: sandbox.now(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: EMPTY_EVIDENCE,
    intended_submission_method: null,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: 'visa',
        case_type: kind === 'inquiry' ? 'inquiry' : 'chargeback',
        network: 'visa',
        network_reason_code: '10.4',
      },
      type: 'card',
    },
    reason: 'fraudulent',
    status: kind === 'inquiry' ? 'warning_needs_response' : 'needs_response',
    _dueBy: sandbox.now() + ANSWER_WITHIN_SECONDS,
    _submissions: 0,
    _movements: [],
    _account: charge._account,
  });
  const marked = sandbox.store.change('charge', chargeId, { disputed: true });
  announce(sandbox, 'charge.updated', marked, charge);
  settleWarnings(sandbox, chargeId);
  if (kind === 'inquiry') {
    announce(sandbox, 'charge.dispute.created', dispute);
    return dispute;
  }
  const withdrawn = move(sandbox, dispute, 'dispute', -disputed, FEE);
  announce(sandbox, 'charge.dispute.created', withdrawn);
  announce(sandbox, 'charge.dispute.funds_withdrawn', withdrawn);
  return withdrawn;
}

export function closeDispute(
  sandbox: Sandbox,
  id: string,
  outcome: 'won' | 'lost' | 'warning_closed',
): Dispute {
  const before = sandbox.store.get('dispute', id);
  if (isClosed(before)) throw refused(`This dispute is already closed: ${before.status}.`);
  if (isInquiry(before) !== (outcome === 'warning_closed')) {
    throw refused(`A dispute that is ${before.status} cannot become ${outcome}.`);
  }
  const closed = sandbox.store.change('dispute', id, { status: outcome });
  const after = outcome === 'won' ? move(sandbox, closed, 'dispute_reversal', closed.amount, 0) : closed;
  // A lost charge stays disputed for good: its money is gone, it cannot be refunded as well.
  if (outcome !== 'lost') sandbox.store.change('charge', before.charge, { disputed: false });
  announce(sandbox, 'charge.dispute.closed', after, before);
  if (outcome === 'won') announce(sandbox, 'charge.dispute.funds_reinstated', after);
  return after;
}

/** Money that the bank took back is nobody's to refund; an inquiry has taken none. */
export const isHeldByDispute = (sandbox: Sandbox, charge: Charge): boolean =>
  charge.disputed &&
  !sandbox.store.all('dispute').some((dispute) => dispute.charge === charge.id && isInquiry(dispute));

/** The bank looks at a lost one again; its money stays away until that is decided. */
export function appealDispute(sandbox: Sandbox, id: string): Dispute {
  const before = sandbox.store.get('dispute', id);
  if (before.status !== 'lost')
    throw refused(`Only a lost dispute is appealed; this one is ${before.status}.`);
  const appealed = sandbox.store.change('dispute', id, { status: 'appeal_under_review' });
  announce(sandbox, 'charge.dispute.updated', appealed, before);
  return appealed;
}

export function presentDispute(sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  const dispute = stored as Dispute;
  const movements = dispute._movements.map((id) =>
    present(sandbox, sandbox.store.get('balance_transaction', id)),
  );
  return {
    ...dispute,
    balance_transactions: movements,
    evidence_details: {
      due_by: isClosed(dispute) ? null : dispute._dueBy,
      enhanced_eligibility: {},
      has_evidence: Object.values(dispute.evidence).some((value) => typeof value === 'string'),
      past_due: dispute._dueBy < sandbox.now(),
      submission_count: dispute._submissions,
      submission_method: dispute._submissions > 0 ? 'manual' : 'not_submitted',
    },
    is_charge_refundable: isInquiry(dispute),
  };
}

function disputable(charge: Charge, wanted: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.disputed) throw refused(`Charge ${charge.id} is already disputed.`, 'charge_disputed');
  if (charge.status !== 'succeeded' || left === 0)
    throw refused(`Charge ${charge.id} has nothing left to dispute.`);
  if ((wanted ?? left) <= left) return wanted ?? left;
  throw refused(
    `The dispute (${wanted}) is greater than what is left of the charge (${left}).`,
    undefined,
    'amount',
  );
}

function move(
  sandbox: Sandbox,
  dispute: Dispute,
  type: 'dispute' | 'dispute_reversal',
  amount: number,
  fee: number,
): Dispute {
  const { id, currency, _account: account, _movements } = dispute;
  const movement = recordMovement(sandbox, { account, type, amount, fee, currency, source: id });
  return sandbox.store.change('dispute', id, { _movements: [..._movements, movement.id] });
}
