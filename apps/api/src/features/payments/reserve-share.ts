import type { Transaction } from '@app/db/client';
import { type Money, money } from '@app/shared/money/money';
import { divideOrderLoss } from '@app/shared/payments/divide-order-loss';
import { divideOverPurchase } from '@app/shared/payments/divide-over-purchase';
import { keptParts, splitGivenBack, subsidyGoingBack } from '@app/shared/payments/kept-price';
import { lossRef, roundRef } from '@app/shared/payments/lost-dispute';
import { reserveReleased, reserveUsed, shareWithheld } from '@app/shared/payments/reserve-postings';
import type { ActContext } from '../../app-context.ts';
import { coachLimit } from './coach-limit.ts';
import type { Dispute } from './dispute.repository.ts';
import { readOrderStanding } from './divide-lost-order.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { coachOf, type Disputed } from './lock-disputed.ts';
import { insertExtra } from './package.repository.ts';
import { latestFirst } from './paid-together.repository.ts';
import type { Payment } from './payment.repository.ts';
import {
  insertReserve,
  listReservesOf,
  listUnfilledReserves,
  sumReserves,
  updateReserve,
} from './share-reserve.repository.ts';
import { lockPayouts, lockTransferOfBooking, type Transfer } from './transfer.repository.ts';

type Withdrawal = { disputed: Disputed; withdrawn: Money };

/**
 * The bank took a payment whose coach has been sent their share: from now on as much of their next ones is withheld,
 * within the limit of what lost disputes may cost them (payments.md 1.10). The purchase is locked.
 */
export async function reserveShares(
  ctx: ActContext,
  tx: Transaction,
  { id: disputeId }: Dispute,
  { disputed, withdrawn }: Withdrawal,
): Promise<void> {
  const coachId = coachOf(disputed);
  if (!coachId || withdrawn.amountMinor <= 0) return;
  const { currency } = withdrawn;
  await lockPayouts(tx, coachId);
  const limit = await coachLimit(tx, { coachId, currency });
  let leftMinor = limit.amountMinor - (await sumReserves(tx, coachId, currency));
  for (const { payment, amountMinor } of await partsAtStake(tx, disputed, withdrawn)) {
    const transfer = await lockTransferOfBooking(tx, payment.bookingId);
    if (transfer?.status !== 'created') continue; // it waits itself, or there is nothing to lose
    const paid = money(amountMinor, currency);
    const given = { paid, subsidy: subsidyGoingBack(payment, paid) };
    const { commissionBasisPoints } = transfer;
    const { coachPart } = splitGivenBack(
      keptParts(payment),
      given,
      commissionBasisPoints,
      payment.taxBasisPoints,
    );
    const wantedMinor = Math.min(coachPart.amountMinor, leftMinor);
    if (wantedMinor <= 0) continue;
    leftMinor -= wantedMinor;
    const { bookingId } = payment;
    await insertReserve(tx, { disputeId, bookingId, coachId, currency, wantedMinor, createdAt: ctx.now });
  }
}

async function partsAtStake(tx: Transaction, disputed: Disputed, withdrawn: Money) {
  const { payments, goods } = disputed;
  if (!goods) return divideOverPurchase(latestFirst(payments), withdrawn.amountMinor).parts;
  return divideOrderLoss(await readOrderStanding(tx, { payments, goods }), withdrawn.amountMinor).parts;
}

/** What of a share that has just been earned is withheld for open disputes. The coach's payouts are locked. */
export async function withholdForDisputes(
  ctx: ActContext,
  tx: Transaction,
  { coachId, bookingId, id }: Transfer,
  payable: Money,
): Promise<Money> {
  const { currency } = payable;
  let leftMinor = payable.amountMinor;
  for (const reserve of await listUnfilledReserves(tx, coachId, currency)) {
    const part = Math.min(leftMinor, reserve.wantedMinor - reserve.heldMinor);
    if (part === 0) break;
    leftMinor -= part;
    await updateReserve(tx, reserve, { heldMinor: reserve.heldMinor + part });
  }
  const withheld = money(payable.amountMinor - leftMinor, currency);
  if (withheld.amountMinor > 0) {
    await postLedger(tx, [shareWithheld(id, coachId, withheld)], { at: ctx.now, bookingId });
  }
  return withheld;
}

/** What is withheld for the share of this session. */
export async function heldFor(tx: Transaction, dispute: Dispute, payment: Payment): Promise<Money> {
  const reserve = (await listReservesOf(tx, dispute.id)).find(
    ({ bookingId }) => bookingId === payment.bookingId,
  );
  return money(reserve?.heldMinor ?? 0, dispute.currency);
}

/** The coach gives their part: what was withheld pays for it. `part` is no more than that. */
export async function payFromReserve(
  ctx: ActContext,
  tx: Transaction,
  dispute: Dispute,
  { payment, part }: { payment: Payment; part: Money },
): Promise<void> {
  if (part.amountMinor === 0) return;
  const { bookingId, coachId } = payment;
  const held = await heldFor(tx, dispute, payment);
  const heldMinor = held.amountMinor - part.amountMinor;
  await updateReserve(tx, { disputeId: dispute.id, bookingId }, { heldMinor });
  const used = reserveUsed(lossRef(dispute, payment), coachId, part);
  await postLedger(tx, [used], { at: ctx.now, bookingId });
}

/** The dispute is decided: what is withheld still leaves with the coach's next transfer. */
export async function releaseReserves(ctx: ActContext, tx: Transaction, dispute: Dispute): Promise<void> {
  for (const { bookingId, coachId, heldMinor, currency } of await listReservesOf(tx, dispute.id)) {
    const operation = `${roundRef(dispute)}:${bookingId}:withheld`;
    const facts: LedgerFact[] = [];
    if (heldMinor > 0) {
      const part = money(heldMinor, currency);
      facts.push(reserveReleased(operation, coachId, part));
      await insertExtra(tx, { operation, coachId, bookingId, ...part, createdAt: ctx.now });
    }
    await postLedger(tx, facts, { at: ctx.now, bookingId });
    await updateReserve(tx, { disputeId: dispute.id, bookingId }, { heldMinor: 0, releasedAt: ctx.now });
  }
}
