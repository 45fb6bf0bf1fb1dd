import type { TransferHoldReason } from '@app/shared/payments/payment-status';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';

type Earning = RouterOutputs['payments']['earnings']['rows'][number];

const HELD_BACK: Record<TransferHoldReason, string> = {
  account_not_ready: 'your payouts are not ready',
  objection: 'an objection is being decided',
  dispute: 'the bank of the candidate disputes it',
  refused: 'Stripe refused it; we are looking into it',
};

/** Where a coach's share of one session is, in a line. */
export function earningState(earning: Earning, timeZone: string, now: Temporal.Instant): string {
  const { state, dueAt, sentAt, holdReason } = earning;
  switch (state) {
    case 'pending': {
      const isAhead = Temporal.Instant.compare(Temporal.Instant.from(earning.sessionStartsAt), now) > 0;
      return isAhead ? 'The session is still to come' : 'Waits for the report';
    }
    case 'available':
      return dueAt
        ? `To Stripe on ${formatDay(dueAt, timeZone, now)}, ${formatTime(dueAt, timeZone)}`
        : 'On its way to Stripe';
    case 'on_hold':
      return `On hold: ${holdReason ? HELD_BACK[holdReason] : 'we are looking into it'}`;
    case 'paid':
      return sentAt ? `At Stripe since ${formatDay(sentAt, timeZone, now)}` : 'At Stripe';
    case 'withheld':
      return 'Withheld while a bank asks about an earlier session';
    case 'settled':
      return 'Settled what was owed from an earlier refund';
    case 'nothing':
      return earning.lost.amountMinor > 0 ? 'The candidate’s bank took it back' : 'All of it went back';
  }
}
