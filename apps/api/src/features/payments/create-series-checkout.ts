import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { add, money, subtract, zero } from '@app/shared/money/money';
import { shareOut } from '@app/shared/money/share-out';
import { creditToSpend } from '@app/shared/payments/credit-to-spend';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { availableCredit } from './available-credit.ts';
import {
  CHECKOUT_MINUTES,
  CREATING_SECONDS,
  type Purchase,
  settleLapsedCheckout,
} from './create-checkout.ts';
import { endPayment } from './end-payment.ts';
import { openCheckout } from './open-checkout.ts';
import { listPaidTogether } from './paid-together.repository.ts';
import {
  findOpenPayment,
  findSucceededPayment,
  insertPayment,
  lockCredit,
  lockPayments,
  type Payment,
} from './payment.repository.ts';
import { findLiveRedemption } from './promo.repository.ts';
import { taxAtCheckout } from './read-tax.ts';
import { recordSuccess } from './record-success.ts';

type PaidTogether = Required<Pick<Purchase, 'bookingId' | 'amount' | 'startsAt' | 'subsidy' | 'discount'>> & {
  line: string;
};
export type SeriesPurchase = Omit<Purchase, 'bookingId' | 'amount' | 'startsAt' | 'subsidy' | 'discount'> & {
  sessions: readonly [PaidTogether, ...PaidTogether[]];
};

/**
 * Where to pay for several held sessions at once: one page at Stripe with a line for each, one charge, and a
 * payment row for each booking, so that whatever follows (commission, refund, transfer) is each booking's own.
 * Asked again it gives the same answer, as long as the sessions are the same; otherwise the page of before is
 * closed first. Credit is spent on all of them in proportion.
 *
 * @throws DomainError `HOLD_EXPIRED`, `WRONG_STATE` (another page is open still), `PAYMENT_PROVIDER_DOWN`
 */
export async function createSeriesCheckout(
  ctx: ActContext,
  purchase: SeriesPurchase,
): Promise<{ url: string }> {
  if (!isBefore(ctx.now, purchase.holdExpiresAt)) throw new DomainError('HOLD_EXPIRED');
  for (const { bookingId } of purchase.sessions) await settleLapsedCheckout(ctx, bookingId);
  const payments = await ctx.db.transaction((tx) => findOrOpenPayments(ctx, tx, purchase));
  if (payments.every(({ status }) => status === 'succeeded')) return { url: purchase.successUrl };
  const [first, ...others] = payments;
  return { url: first.checkoutUrl ?? (await openCheckout(ctx, [first, ...others], purchase)) };
}

type Payments = [Payment, ...Payment[]];

async function findOrOpenPayments(
  ctx: ActContext,
  tx: Transaction,
  purchase: SeriesPurchase,
): Promise<Payments> {
  const ids = purchase.sessions.map(({ bookingId }) => bookingId);
  for (const bookingId of ids.toSorted()) await lockPayments(tx, bookingId);
  const paid = await Promise.all(ids.map((bookingId) => findSucceededPayment(tx, bookingId)));
  const [first, ...others] = paid;
  if (first && others.every((each) => each !== undefined)) return [first, ...others];
  if (paid.some(Boolean)) throw new DomainError('WRONG_STATE');
  const open = await findOpen(ctx, tx, ids);
  return open ?? insertPayments(ctx, tx, purchase);
}

/** What is open for just these bookings. One that was given up is closed; one for others is in the way. */
async function findOpen(
  ctx: ActContext,
  tx: Transaction,
  ids: readonly Id<'booking'>[],
): Promise<Payments | undefined> {
  for (const bookingId of ids) {
    const found = await findOpenPayment(tx, bookingId);
    if (!found) continue;
    const purchase = await listPaidTogether(tx, found);
    const isGivenUp =
      found.status === 'creating' && !isBefore(ctx.now, found.createdAt.add({ seconds: CREATING_SECONDS }));
    if (isGivenUp) {
      for (const payment of purchase) await endPayment(ctx, tx, payment, 'failed');
      continue;
    }
    const isSame = purchase.length === ids.length && purchase.every((each) => ids.includes(each.bookingId));
    if (!isSame) throw new DomainError('WRONG_STATE', { bookingId });
    const [first, ...others] = purchase;
    return [first!, ...others]; // at least the one that was found
  }
  return undefined;
}

async function insertPayments(ctx: ActContext, tx: Transaction, purchase: SeriesPurchase): Promise<Payments> {
  const { candidate, sessions, coachId, commissionBasisPoints } = purchase;
  const { now } = ctx;
  const { currency } = sessions[0].amount;
  const total = sessions.reduce((sum, { amount }) => add(sum, amount), zero(currency));
  await lockCredit(tx, candidate.id);
  const byCredit = creditToSpend(total, await availableCredit(tx, candidate.id, currency));
  const credits = shareOut(
    byCredit.amountMinor,
    sessions.map(({ amount }) => amount.amountMinor),
  );
  const tax = await taxAtCheckout(ctx, tx, { userId: candidate.id, byCard: subtract(total, byCredit) });
  const made: Payment[] = [];
  for (const [at, { bookingId, amount, startsAt, line, subsidy, discount }] of sessions.entries()) {
    const promo = await findLiveRedemption(tx, bookingId);
    if ((promo?.discountMinor ?? 0) !== discount.amountMinor) throw new DomainError('PRICE_CHANGED');
    const credit = money(credits[at]!, currency);
    const payment = await insertPayment(tx, {
      id: newId('payment'),
      bookingId,
      candidateId: candidate.id,
      coachId,
      description: line,
      sessionStartsAt: startsAt,
      commissionBasisPoints,
      status: 'creating',
      amountMinor: subtract(amount, credit).amountMinor,
      creditMinor: credit.amountMinor,
      subsidyMinor: subsidy.amountMinor,
      currency,
      ...tax,
      paidWithId: made[0]?.id ?? null,
      checkoutExpiresAt: now.add({ minutes: CHECKOUT_MINUTES }),
      createdAt: now,
    });
    made.push(payment);
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: candidate.id },
      action: 'payment.started',
      subjectId: payment.id,
      bookingId,
      details: { amountMinor: payment.amountMinor, creditMinor: payment.creditMinor, currency },
    });
  }
  const [first, ...others] = made;
  if (total.amountMinor > byCredit.amountMinor) return [first!, ...others]; // there is at least one session
  const paid = [];
  for (const payment of made) paid.push(await recordSuccess(ctx, tx, payment, null));
  return [paid[0]!, ...paid.slice(1)];
}
