import { recordMovement } from '../balance/balance-transaction.ts';
import { arrivePayout, returnPayout } from '../balance/payout.ts';
import { appealDispute, closeDispute, isInquiry, openDispute } from '../disputes/dispute.ts';
import { warnOfFraud } from '../disputes/early-fraud-warning.ts';
import { createRefund, failRefund, succeedRefund } from '../payments/refund.ts';
import { present } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import { PLATFORM } from '../sandbox.ts';
import { reverseTransfer } from '../transfers/reversal.ts';
import { control, optionalNumber, optionalText, subjectOf } from './control.ts';

/** What banks, and people in Stripe's dashboard, do to money. */
export const moneyControls = [
  /** Body: `kind: 'dispute' | 'inquiry'`, `amount` for a part of the charge. */
  control('POST', '/charges/:id/dispute', (call) => {
    const kind = optionalText(call, 'kind') === 'inquiry' ? 'inquiry' : 'dispute';
    return present(
      call.sandbox,
      openDispute(call.sandbox, subjectOf(call, 'charge').id, kind, optionalNumber(call, 'amount')),
    );
  }),
  control('POST', '/disputes/:id/win', (call) =>
    present(call.sandbox, closeDispute(call.sandbox, subjectOf(call, 'dispute').id, 'won')),
  ),
  control('POST', '/disputes/:id/lose', (call) =>
    present(call.sandbox, closeDispute(call.sandbox, subjectOf(call, 'dispute').id, 'lost')),
  ),
  /** Of a lost one; then win or lose decide again. */
  control('POST', '/disputes/:id/appeal', (call) =>
    present(call.sandbox, appealDispute(call.sandbox, subjectOf(call, 'dispute').id)),
  ),
  control('POST', '/disputes/:id/close', (call) => {
    const dispute = subjectOf(call, 'dispute');
    if (!isInquiry(dispute)) throw refused('Only an inquiry closes without a result; use win or lose.');
    return present(call.sandbox, closeDispute(call.sandbox, dispute.id, 'warning_closed'));
  }),
  control('POST', '/charges/:id/fraud-warning', (call) =>
    present(call.sandbox, warnOfFraud(call.sandbox, subjectOf(call, 'charge').id)),
  ),

  /** A refund that nobody asked for through the API; body: `amount`, `reason`. */
  control('POST', '/charges/:id/refund', (call) => {
    const refund = createRefund(call.sandbox, subjectOf(call, 'charge').id, {
      amount: optionalNumber(call, 'amount') ?? null,
      reason: optionalText(call, 'reason') ?? 'requested_by_customer',
      metadata: {},
    });
    return present(call.sandbox, refund);
  }),
  control('POST', '/refunds/:id/fail', (call) =>
    present(
      call.sandbox,
      failRefund(call.sandbox, subjectOf(call, 'refund').id, optionalText(call, 'reason')),
    ),
  ),
  control('POST', '/refunds/:id/succeed', (call) =>
    present(call.sandbox, succeedRefund(call.sandbox, subjectOf(call, 'refund').id)),
  ),
  control('POST', '/transfers/:id/reverse', (call) => {
    const amount = optionalNumber(call, 'amount') ?? null;
    return present(
      call.sandbox,
      reverseTransfer(call.sandbox, subjectOf(call, 'transfer'), { amount, metadata: {} }),
    );
  }),
  control('POST', '/payouts/:id/pay', (call) => {
    arrivePayout(call.sandbox, subjectOf(call, 'payout').id);
    return present(call.sandbox, subjectOf(call, 'payout'));
  }),
  control('POST', '/payouts/:id/fail', (call) =>
    present(call.sandbox, returnPayout(call.sandbox, subjectOf(call, 'payout').id, 'failed')),
  ),

  /** Adds money of the platform's own; body: `amount`, `currency`. */
  control('POST', '/topup', (call) => {
    const amount = optionalNumber(call, 'amount') ?? 0;
    if (amount < 1) throw refused('amount must be a positive number of minor units.');
    const currency = optionalText(call, 'currency') ?? 'eur';
    const movement = recordMovement(call.sandbox, {
      account: PLATFORM,
      type: 'topup',
      amount,
      currency,
      source: 'tu_local',
    });
    return present(call.sandbox, movement);
  }),
];
