import type { Id } from '@app/shared/id/id';
import { percentOf } from '@app/shared/money/money';
import { DAY, type Millis } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { PayoutFacts, StripeFacts, StripePast, StripeSide } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';

/** Names of our own where no Stripe server is asked, as in tests of the seed alone. */
export function inventStripe(
  { coaches, facts, orders, keepers, returned }: StripePast,
  base: Millis,
): StripeSide {
  const accountOf = new Map(coaches.map(({ coachId }) => [coachId, `acct_${tail(coachId).slice(-16)}`]));
  return {
    accountOf,
    customerOf: new Map(keepers.map(({ userId }) => [userId, `cus_${tail(userId).slice(-14)}`])),
    bookings: new Map<string, StripeFacts>([
      ...orders.map(({ orderId, amountMinor }) => [orderId, inventCharge(orderId, amountMinor)] as const),
      ...facts.map((each) => [each.bookingId, inventBooking(each)] as const),
    ]),
    payouts: coaches.flatMap(({ coachId }) => {
      const before = returned.find((each) => each.coachId === coachId)?.before;
      return inventPayouts(coachId, { account: accountOf.get(coachId) ?? '', facts, base, before });
    }),
  };
}

const tail = (id: string) => id.replaceAll('-', '').slice(-20);

function inventBooking({
  bookingId,
  paidAt,
  priceMinor,
  refund,
  transfer,
  dispute,
}: BookingFacts): StripeFacts {
  const key = tail(bookingId);
  if (paidAt === undefined) {
    return {
      sessionId: `cs_test_${key}`,
      paymentIntentId: null,
      chargeId: null,
      feeMinor: 0,
      chargeTransactionId: null,
    };
  }
  return {
    ...inventCharge(bookingId, priceMinor),
    ...(refund && { refund: { id: `re_${key}`, transactionId: `txn_r${key}` } }),
    ...(transfer?.sentAt !== undefined && { transfer: { id: `tr_${key}`, transactionId: `txn_t${key}` } }),
    ...(dispute && {
      dispute: {
        id: `du_${key}`,
        movements: [`txn_d${key}`, ...(dispute.outcome?.state === 'won' ? [`txn_w${key}`] : [])],
      },
    }),
  };
}

function inventCharge(id: string, amountMinor: number): StripeFacts {
  const key = tail(id);
  return {
    sessionId: `cs_test_${key}`,
    paymentIntentId: `pi_${key}`,
    chargeId: `ch_${key}`,
    feeMinor: percentOf({ amountMinor, currency: CURRENCY }, 2).amountMinor + 25,
    chargeTransactionId: `txn_c${key}`,
  };
}

type Paying = { account: string; facts: readonly BookingFacts[]; base: Millis; before: number | undefined };

/** At each midnight what arrived in the day before; a payout that comes back goes with the next. */
function inventPayouts(coachId: Id<'coach'>, { account, facts, base, before }: Paying): PayoutFacts[] {
  const sumOf = new Map<number, number>();
  for (const { plan, transfer } of facts) {
    if (plan.coach.coachId !== coachId || transfer?.sentAt === undefined) continue;
    const midnight = (Math.floor(transfer.sentAt / DAY) + 1) * DAY;
    if (midnight <= base) sumOf.set(midnight, (sumOf.get(midnight) ?? 0) + transfer.amountMinor);
  }
  const midnights = [...sumOf.keys()].sort((a, b) => a - b);
  let carried = 0;
  return midnights.map((midnight, at) => {
    const comesBack = before !== undefined && at === midnights.length - 1 - before;
    const amount = carried + (sumOf.get(midnight) ?? 0);
    carried = comesBack ? amount : 0;
    return {
      id: `po_${midnight / DAY}${tail(coachId).slice(-14)}`,
      account,
      amount,
      status: comesBack ? 'failed' : midnight + DAY <= base ? 'paid' : 'in_transit',
      failureCode: comesBack ? 'account_closed' : null,
      createdAt: midnight / 1_000,
      arrivesAt: (midnight + DAY) / 1_000,
    };
  });
}
