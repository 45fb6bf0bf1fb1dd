import type { TransferStatus } from './payment-status.ts';

/**
 * Where a coach's share of one session is, in the coach's words.
 * `pending`: paid, but the session is still to come or its report is not out.
 * `available`: earned, and leaves on its date. `on_hold`: it would leave, but something is in the way.
 * `paid`: in the coach's Stripe account. `settled`: it paid what the coach owed from an earlier refund.
 * `withheld`: kept back while a bank asks about a share that was sent before.
 * `nothing`: everything went back to the candidate.
 */
export type PayoutState = 'pending' | 'available' | 'on_hold' | 'paid' | 'settled' | 'withheld' | 'nothing';

type Share = {
  keptMinor: number;
  transfer: {
    status: TransferStatus;
    amountMinor: number;
    reversedMinor: number;
    nettedMinor: number;
    withheldMinor: number;
  } | null;
};

/** The state that the coach's earnings page shows for a session. */
export function payoutState({ keptMinor, transfer }: Share): PayoutState {
  if (!transfer) return keptMinor === 0 ? 'nothing' : 'pending';
  switch (transfer.status) {
    case 'due':
    case 'sending':
      return 'available';
    case 'on_hold':
      return 'on_hold';
    case 'created':
      return 'paid';
    case 'reversed':
      return 'nothing';
    case 'aborted':
      if (transfer.withheldMinor > 0) return 'withheld';
      return transfer.nettedMinor > 0 ? 'settled' : 'nothing';
  }
}
