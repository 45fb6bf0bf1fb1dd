import type { RouterOutputs } from '../../trpc.ts';

type Dispute = Pick<
  RouterOutputs['finance']['disputes'][number],
  'state' | 'status' | 'submittedAt' | 'submittedByItself' | 'decidedAt' | 'waitsForMoney' | 'isOfOrder'
>;

/** Stripe's words for an open one that we know. */
const KNOWN = ['warning_needs_response', 'warning_under_review', 'needs_response', 'under_review'];

/** Where a dispute stands, in a line. */
export function disputeWords(dispute: Dispute): string {
  const { state, status, submittedAt, submittedByItself, decidedAt, waitsForMoney, isOfOrder } = dispute;
  if (waitsForMoney) return 'Won after all: its money is not back yet';
  if (state === 'won') return status.startsWith('warning') ? 'Closed: no money was taken' : 'Won';
  if (state === 'lost' && !decidedAt) return 'Lost: decide who bears it';
  if (state === 'lost') return submittedAt || isOfOrder ? 'Lost' : 'Lost: nothing was sent';
  if (status.startsWith('appeal')) return 'On appeal: the bank decides again';
  if (!KNOWN.includes(status)) return `Open; Stripe calls it “${reasonWords(status)}”: look there`;
  if (isOfOrder)
    return status === 'under_review' ? 'Answered; the bank decides' : 'Waits for an answer at Stripe';
  if (!submittedAt) return 'Waits for our evidence';
  return submittedByItself ? 'Evidence went by itself; the bank decides' : 'Evidence sent; the bank decides';
}

const REASONS: Readonly<Record<string, string>> = {
  credit_not_processed: 'a refund did not come',
  duplicate: 'paid twice',
  fraudulent: 'not paid by them',
  product_not_received: 'nothing was delivered',
  product_unacceptable: 'not as it was described',
  subscription_canceled: 'cancelled before',
  unrecognized: 'not recognised',
};

/** What the candidate told the bank, by Stripe's word for it; new ones may come. */
export const reasonWords = (reason: string): string => REASONS[reason] ?? reason.replaceAll('_', ' ');
