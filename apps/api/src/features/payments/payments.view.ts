import { money, zero } from '@app/shared/money/money';
import { givenBack, keptPrice, keptSubsidy, pricePaid, splitKept } from '@app/shared/payments/kept-price';
import { payoutState } from '@app/shared/payments/payout-state';
import type { Payment } from './payment.repository.ts';
import type { Refund } from './refund.repository.ts';
import type { Transfer } from './transfer.repository.ts';

export type Earning = ReturnType<typeof toEarning>;

type PaidSession = { payment: Payment; transfer: Transfer | null; candidateName: string };

/** One session on the coach's earnings page. Before the transfer is made the share is what is kept now. */
export function toEarning({ payment, transfer, candidateName }: PaidSession) {
  const { currency } = payment;
  const kept = keptPrice(payment);
  const basisPoints = transfer?.commissionBasisPoints ?? payment.commissionBasisPoints;
  const { tax, commission, coachShare } = splitKept(payment, basisPoints);
  return {
    bookingId: payment.bookingId,
    candidateName,
    description: payment.description,
    sessionStartsAt: payment.sessionStartsAt.toString(),
    price: pricePaid(payment),
    /** What the platform added, for a promo code of its own, and has not taken back. */
    subsidy: keptSubsidy(payment),
    byPackage: payment.packageId !== null,
    givenBack: givenBack(payment),
    /** Taken by the candidate's bank, as far as the platform does not stand in for it. */
    lost: money(payment.lostMinor - payment.borneMinor, currency),
    tax,
    taxBasisPoints: payment.taxBasisPoints,
    commissionBasisPoints: basisPoints,
    commission,
    coachShare,
    state: payoutState({ keptMinor: kept.amountMinor, transfer }),
    dueAt: transfer?.dueAt.toString() ?? null,
    holdReason: transfer?.holdReason ?? null,
    sentAt: transfer?.status === 'created' ? (transfer.sentAt?.toString() ?? null) : null,
    transferred: transfer?.stripeTransferId
      ? money(transfer.amountMinor - transfer.reversedMinor, currency)
      : zero(currency),
    /** Kept back while a bank asks about a share that was sent before. */
    withheld: money(transfer?.withheldMinor ?? 0, currency),
    settledDebt: money(transfer?.nettedMinor ?? 0, currency),
    stripeTransferId: transfer?.stripeTransferId ?? null,
  };
}

type Totals = { currency: string; pendingMinor: number; availableMinor: number; paidMinor: number };

/** One line per currency: there is no exchange, so nothing is added across them. */
export function earningsTotals(rows: readonly Earning[]): Totals[] {
  const totals = new Map<string, Totals>();
  for (const { coachShare, state, transferred } of rows) {
    const { currency, amountMinor } = coachShare;
    const sum = totals.get(currency) ?? { currency, pendingMinor: 0, availableMinor: 0, paidMinor: 0 };
    if (state === 'pending') sum.pendingMinor += amountMinor;
    if (state === 'available' || state === 'on_hold') sum.availableMinor += amountMinor;
    sum.paidMinor += transferred.amountMinor;
    totals.set(currency, sum);
  }
  return [...totals.values()].sort((a, b) => a.currency.localeCompare(b.currency));
}

/** What the candidate paid and got back: the lines of a receipt. */
export function toReceipt(payment: Payment, refunds: readonly Refund[]) {
  const { currency, cardBrand, cardLast4 } = payment;
  return {
    paymentId: payment.id,
    bookingId: payment.bookingId,
    description: payment.description,
    sessionStartsAt: payment.sessionStartsAt.toString(),
    status: payment.status,
    price: pricePaid(payment),
    byCard: money(payment.amountMinor, currency),
    byCredit: money(payment.creditMinor, currency),
    byPackage: money(payment.packageMinor, currency),
    paidAt: payment.succeededAt?.toString() ?? null,
    card: cardLast4 ? { brand: cardBrand ?? 'card', last4: cardLast4 } : null,
    declineCode: payment.status === 'open' ? payment.declineCode : null,
    refunds: refunds
      .filter(({ paymentId }) => paymentId === payment.id)
      .filter(({ amountMinor, creditMinor, packageMinor }) => amountMinor + creditMinor + packageMinor > 0)
      .map((refund) => ({
        refundId: refund.id,
        toCard: money(refund.amountMinor, currency),
        toCredit: money(refund.creditMinor, currency),
        toPackage: money(refund.packageMinor, currency),
        status: refund.status,
        reason: refund.reason,
        requestedAt: refund.createdAt.toString(),
      })),
  };
}
