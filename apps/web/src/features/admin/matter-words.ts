import type { MatterKind } from '@app/shared/admin/matter-deadline';
import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { sayPayoutFailure } from '@app/shared/payments/payout-account';
import type { RouterOutputs } from '../../trpc.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { refundFailureWords } from './money-words.ts';

export type Matter = RouterOutputs['admin']['overview']['matters'][number];

export const MATTER_WORDS: Record<MatterKind, { one: string; many: string }> = {
  late_report: { one: 'Late report', many: 'Late reports' },
  dispute: { one: 'Dispute', many: 'Disputes' },
  failed_refund: { one: 'Refund', many: 'Refunds' },
  refund_excess: { one: 'Refund', many: 'Refunds' },
  held_transfer: { one: 'Payout', many: 'Payouts' },
  mismatched_payment: { one: 'Payment', many: 'Payments' },
  failed_payout: { one: 'Bank payout', many: 'Bank payouts' },
  payouts_lost: { one: 'Account', many: 'Accounts' },
  application: { one: 'New coach', many: 'New coaches' },
};

const HELD: Readonly<Record<string, string>> = {
  account_not_ready: 'Their account at Stripe is not ready: they have to finish it there.',
  objection: 'The candidate objects, so it stays with us until that is decided.',
  refused: 'Stripe refused the transfer. Look at their account before trying again.',
};

type Reader = { now: Temporal.Instant; timeZone: string };

/** What happened, and what there is to know before one opens it. */
export function describeMatter(matter: Matter, { now, timeZone }: Reader): { title: string; detail: string } {
  const { kind, who, other, note, since } = matter;
  const waited = formatLength(Temporal.Instant.from(since).until(now).total('seconds'));
  const amount =
    matter.amountMinor === null || matter.currency === null
      ? ''
      : formatMoney({ amountMinor: matter.amountMinor, currency: matter.currency });
  switch (kind) {
    case 'late_report':
      return {
        title: `${firstName(who)} owes ${firstName(other ?? '')} a report, ${waited} late`,
        detail: `It was due ${formatTimeInPlace(since, timeZone, now)}.`,
      };
    case 'dispute':
      if (note === 'lost') {
        return {
          title: `${firstName(who)} got the money for ${firstName(other ?? '')} back from the bank`,
          detail: 'The dispute is lost: decide whether we bear it or the coach gives their part.',
        };
      }
      if (note === 'won_after_all') {
        return {
          title: `${firstName(who)}’s dispute is won after all`,
          detail: 'Its money is not back yet; what was decided stands until it is.',
        };
      }
      if (note && note !== 'open') {
        return {
          title: `${firstName(who)} disputes the payment of a ${note} at the bank`,
          detail: 'What is unused rests until it is decided; shares of its sessions wait.',
        };
      }
      return {
        title: `${firstName(who)} disputes the payment for ${firstName(other ?? '')} at the bank`,
        detail: 'Stripe waits for our evidence; the coach’s share waits as well.',
      };
    case 'failed_refund':
      return {
        title: `${amount} for ${firstName(who)} came back: ${refundFailureWords(note)}`,
        detail: 'It is with us again and owed still; it needs another way.',
      };
    case 'refund_excess':
      return {
        title: `${amount} too much went back to ${firstName(who)}`,
        detail: 'A refund in Stripe’s dashboard gave more than was left. Say who gives it.',
      };
    case 'held_transfer':
      return {
        title: `${amount} for ${firstName(who)} cannot leave`,
        detail: HELD[note ?? ''] ?? 'Something is in the way.',
      };
    case 'mismatched_payment':
      return {
        title: `${firstName(who)} paid another amount than was asked`,
        detail: 'The money stands apart in the books until somebody decides.',
      };
    case 'failed_payout':
      return {
        title: `${amount} did not reach ${firstName(who)}’s bank: ${sayPayoutFailure(note)}`,
        detail: 'The coach has been told. It closes by itself when the next payout is on its way.',
      };
    case 'payouts_lost':
      return {
        title: `${firstName(who)} cannot be paid any more`,
        detail:
          note === 'rejected' || note === 'closed'
            ? `Stripe has ${note} the account: the coach needs a person’s help.`
            : 'Stripe asks the coach for something; they have been told. Out of the directory until then.',
      };
    case 'application':
      return { title: other ? `${who}, ${other}` : who, detail: note ?? 'No headline yet.' };
  }
}
