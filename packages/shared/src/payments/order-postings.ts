import type { Id } from '../id/id.ts';
import { add, type Money, zero } from '../money/money.ts';
import { ledgerAccount } from './ledger-account.ts';
import { credit, debit, posting } from './ledger-posting.ts';

/** What an order was for: whose account in the books holds its money until it is used. */
export type OrderHolds = { kind: 'package'; packageId: Id<'package'> } | { kind: 'gift'; giftId: Id<'gift'> };

/** The account in the books that holds an order's money. */
export const holdingAccount = (holds: OrderHolds): string =>
  holds.kind === 'package' ? ledgerAccount.packageCredit(holds.packageId) : ledgerAccount.gift(holds.giftId);

type Paid = {
  /** The charge at Stripe; the order's own id where credit paid for all. */
  ref: string;
  buyerId: Id<'user'>;
  byCard: Money;
  byCredit: Money;
};

/** P1p, P1g: a package or a gift was paid for; what it holds is owed until it is used. */
export const orderPaid = ({ ref, buyerId, byCard, byCredit }: Paid, holds: OrderHolds) =>
  posting(holds.kind === 'package' ? 'P1p' : 'P1g', ref, [
    debit(ledgerAccount.stripeBalance, byCard),
    debit(ledgerAccount.candidateCredit(buyerId), byCredit),
    credit(holdingAccount(holds), add(byCard, byCredit)),
  ]);

/** X1: money came for an order that does not fit it. */
export const orderMismatched = (ref: string, received: Money) =>
  posting('X1', ref, [
    debit(ledgerAccount.stripeBalance, received),
    credit(ledgerAccount.suspense, received),
  ]);

type Refunded = {
  ref: string;
  buyerId: Id<'user'>;
  toCard: Money;
  toCredit: Money;
  /** What the used sessions cost more, for the coach and for the platform. */
  coach?: { coachId: Id<'coach'>; share: Money; commission: Money };
  /** What went back of it before, at the platform's cost. */
  borneBefore?: Money;
};

/** G3: what a package holds is given back, and what its used sessions cost more is earned. */
export const orderRefunded = (refunded: Refunded, holds: OrderHolds) => {
  const { ref, buyerId, toCard, toCredit, coach, borneBefore = zero(toCard.currency) } = refunded;
  const earned = coach
    ? [
        credit(ledgerAccount.coachPayable(coach.coachId), coach.share),
        credit(ledgerAccount.commission, coach.commission),
      ]
    : [];
  const back = add(add(toCard, toCredit), borneBefore);
  const whole = coach ? add(back, add(coach.share, coach.commission)) : back;
  return posting('G3', ref, [
    debit(holdingAccount(holds), whole),
    credit(ledgerAccount.candidatePayable(buyerId), toCard),
    credit(ledgerAccount.candidateCredit(buyerId), toCredit),
    credit(ledgerAccount.losses, borneBefore),
    ...earned,
  ]);
};

/** R0: money given back to whoever bought, beyond what the thing bought still holds: at the platform's cost. */
export const orderGoodwill = (ref: string, buyerId: Id<'user'>, amount: Money) =>
  posting('R0', ref, [
    debit(ledgerAccount.losses, amount),
    credit(ledgerAccount.candidatePayable(buyerId), amount),
  ]);

/** R0: money that nobody understands is owed to whoever paid it. */
export const suspenseOwed = (ref: string, buyerId: Id<'user'>, amount: Money) =>
  posting('R0', ref, [
    debit(ledgerAccount.suspense, amount),
    credit(ledgerAccount.candidatePayable(buyerId), amount),
  ]);

/** G4: sessions that nobody booked in time are credit at the price paid. */
export const packageExpired = (packageId: Id<'package'>, candidateId: Id<'user'>, left: Money) =>
  posting('G4', packageId, [
    debit(ledgerAccount.packageCredit(packageId), left),
    credit(ledgerAccount.candidateCredit(candidateId), left),
  ]);

/** C4: a gift is redeemed into somebody's wallet. */
export const giftRedeemed = (giftId: Id<'gift'>, userId: Id<'user'>, amount: Money) =>
  posting('C4', giftId, [
    debit(ledgerAccount.gift(giftId), amount),
    credit(ledgerAccount.candidateCredit(userId), amount),
  ]);

/** C5: credit at the platform's cost for somebody who invited, or was invited. */
export const invitationRewarded = (ref: string, userId: Id<'user'>, amount: Money) =>
  posting('C5', ref, [
    debit(ledgerAccount.promo, amount),
    credit(ledgerAccount.candidateCredit(userId), amount),
  ]);
