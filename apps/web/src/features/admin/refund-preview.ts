import { add, type Money, money, subtract } from '@app/shared/money/money';
import {
  givenBack,
  keptParts,
  splitGivenBack,
  subsidyGoingBack,
  type WithSubsidy,
} from '@app/shared/payments/kept-price';
import type { LedgerPosting } from '@app/shared/payments/ledger-posting';
import { refundCreated, refundRequested, type TakenFrom } from '@app/shared/payments/refund-postings';
import { splitPrice } from '@app/shared/payments/split-price';
import { splitRefund } from '@app/shared/payments/split-refund';
import type { PaidBooking } from './booking-file-view.ts';

type Shares = { candidate: Money; coach: Money; commission: Money; tax: Money };
export type RefundPreview = {
  now: Shares;
  after: Shares;
  toCard: Money;
  toCredit: Money;
  /** What has left for the coach's account already and is asked back. */
  askedBack: Money;
  /** The entries that it makes in the books, in order. */
  postings: readonly LedgerPosting[];
};

/**
 * What giving back this amount would do, by the rules that the API applies: who has what now and then,
 * and the entries. Null when it is more than is left.
 */
export function previewRefund(file: PaidBooking, amount: Money): RefundPreview | null {
  const { paid, commissionBasisPoints, taxBasisPoints } = file.money.payment;
  const parts = splitRefund(paid, amount);
  if (!parts) return null;
  const kept = keptParts(paid);
  const before = splitPrice(kept.paid, commissionBasisPoints, taxBasisPoints, kept.subsidy);
  const subsidy = subsidyGoingBack(paid, amount);
  const rest = splitPrice(
    subtract(kept.paid, amount),
    commissionBasisPoints,
    taxBasisPoints,
    subtract(kept.subsidy, subsidy),
  );
  const back = givenBack(paid);
  const from = takenFrom(file, { paid: amount, subsidy });
  const ids = { refundId: 'rfd_' as const, candidateId: file.candidate.id };
  const { packageId } = file.money.payment;
  const toPackage = packageId ? { packageId, amount: parts.toPackage } : undefined;
  const requested = refundRequested({ ...ids, ...parts, toPackage, subsidy }, from);
  const left = refundCreated('', ids.candidateId, parts.toCard);
  return {
    now: { candidate: back, coach: before.coachShare, commission: before.commission, tax: before.tax },
    after: {
      candidate: money(back.amountMinor + amount.amountMinor, amount.currency),
      coach: rest.coachShare,
      commission: rest.commission,
      tax: rest.tax,
    },
    ...parts,
    askedBack: from.kind === 'earned' ? from.asDebt : money(0, amount.currency),
    postings: parts.toCard.amountMinor > 0 ? [requested, left] : [requested],
  };
}

/** As `take-back.ts` of the API has it: from the booking until the share is earned, then from both. */
function takenFrom({ id, coach, money: { payment, transfer } }: PaidBooking, back: WithSubsidy): TakenFrom {
  const amount = add(back.paid, back.subsidy);
  if (!transfer?.earned) return { kind: 'booking', bookingId: id, amount };
  const kept = keptParts(payment.paid);
  const { commissionBasisPoints, taxBasisPoints } = payment;
  const { coachPart, ...ours } = splitGivenBack(kept, back, commissionBasisPoints, taxBasisPoints);
  const hasLeft = ['sending', 'created', 'reversed'].includes(transfer.status);
  const fromPayable = money(
    hasLeft ? 0 : Math.min(coachPart.amountMinor, transfer.amountMinor),
    amount.currency,
  );
  return {
    kind: 'earned',
    coachId: coach.id,
    ...ours,
    fromPayable,
    asDebt: subtract(coachPart, fromPayable),
  };
}
