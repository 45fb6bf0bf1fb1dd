import { isRetest } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { payoutCountries } from '@app/shared/payments/payout-country';
import { instantAt, type Millis, type SeedCandidate, type SeedCoach } from '../people/seed-person.ts';
import type { BookingFacts, DisputeFacts } from './booking-facts.ts';
import { CURRENCY } from './settle-booking.ts';

/** What Stripe calls the things of one booking, and what it took for the charge. */
export type StripeFacts = {
  sessionId: string;
  paymentIntentId: string | null;
  chargeId: string | null;
  feeMinor: number;
  chargeTransactionId: string | null;
  refund?: Moved;
  transfer?: Moved;
  /** `movements`: taken, and given back when it was won. */
  dispute?: { id: string; movements: string[] };
};
type Moved = { id: string; transactionId: string };

export type StripeSide = {
  accountOf: ReadonlyMap<Id<'coach'>, string>;
  /** Of those who let Stripe keep their card. */
  customerOf: ReadonlyMap<Id<'user'>, string>;
  /** By booking, and by order for what was bought without one. */
  bookings: ReadonlyMap<string, StripeFacts>;
  /** To the banks of coaches, by account. */
  payouts: readonly PayoutFacts[];
};

/** Times in seconds, as Stripe has them. */
export type PayoutFacts = {
  id: string;
  account: string;
  amount: number;
  status: 'in_transit' | 'paid' | 'failed';
  failureCode: string | null;
  createdAt: number;
  arrivesAt: number;
};

/** A payout that the bank sent back: the coach's last one, or the one so many before it. */
export type ReturnedPayout = { coachId: Id<'coach'>; before: number };

/** What the market did that Stripe knows of. */
export type StripePast = {
  coaches: readonly SeedCoach[];
  facts: readonly BookingFacts[];
  orders: readonly OrderFacts[];
  keepers: readonly SeedCandidate[];
  returned: readonly ReturnedPayout[];
};

/** A package or a gift that was paid for. */
export type OrderFacts = {
  orderId: Id<'order'>;
  buyer: SeedCandidate;
  paidAt: Millis;
  amountMinor: number;
  description: string;
};

export type StripeServer = { url: string; secretKey: string };

const REQUEST_MS = 60_000;

/** Plants the market's past in the local Stripe server, so that its dashboard and our books agree. */
export async function plantAtStripe(
  server: StripeServer,
  { coaches, facts, orders, keepers, returned }: StripePast,
): Promise<StripeSide> {
  await ask(server, '/_sim/reset', {}); // left by a start that was stopped half-way
  const payments = [...facts.map(paymentOrder), ...orders.map(purchaseOrder)];
  const order = {
    accounts: coaches.map(accountOrder),
    customers: keepers.map(customerOrder),
    payments,
    returnedPayouts: returned.map(({ coachId, before }) => ({ account: coachId, before })),
  };
  return readAnswer((await ask(server, '/_sim/seed', order)) as Answer);
}

async function ask({ url, secretKey }: StripeServer, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  if (!response.ok) throw new Error(`the local Stripe server refused the seed: ${await response.text()}`);
  return response.json();
}

type Planted = { id: string; balanceTransaction: string };
type Answer = {
  accounts: { key: Id<'coach'>; id: string }[];
  customers: { key: Id<'user'>; id: string }[];
  payments: {
    key: Id<'booking'> | Id<'order'>;
    session: string;
    paymentIntent: string | null;
    charge: string | null;
    balanceTransaction?: string;
    fee: number;
    refunds: Planted[];
    transfers: Planted[];
    dispute?: { id: string; balanceTransactions: string[] };
  }[];
  payouts: PayoutFacts[];
};

function readAnswer({ accounts, customers, payments, payouts }: Answer): StripeSide {
  const moved = (planted: Planted | undefined) =>
    planted && { id: planted.id, transactionId: planted.balanceTransaction };
  return {
    accountOf: new Map(accounts.map(({ key, id }) => [key, id])),
    customerOf: new Map(customers.map(({ key, id }) => [key, id])),
    bookings: new Map(
      payments.map((planted) => [
        planted.key as string,
        {
          sessionId: planted.session,
          paymentIntentId: planted.paymentIntent,
          chargeId: planted.charge,
          feeMinor: planted.fee,
          chargeTransactionId: planted.balanceTransaction ?? null,
          refund: moved(planted.refunds[0]),
          transfer: moved(planted.transfers[0]),
          ...(planted.dispute && {
            dispute: { id: planted.dispute.id, movements: planted.dispute.balanceTransactions },
          }),
        },
      ]),
    ),
    payouts,
  };
}

/** Stripe sends money only inside one region; a coach elsewhere has a bank or a firm here. */
const PAYOUT_COUNTRIES = payoutCountries(CURRENCY);

const accountOrder = ({ coachId, email, profile, openFrom }: SeedCoach) => ({
  key: coachId,
  email,
  displayName: profile.name,
  country: PAYOUT_COUNTRIES.includes(profile.country) ? profile.country : 'IE',
  onboarding: 'complete',
  createdAt: instantAt(openFrom).toString(),
  metadata: { coachId },
});

const customerOrder = ({ userId, email, story, joinedAt }: SeedCandidate) => ({
  key: userId,
  email,
  name: story.name,
  createdAt: instantAt(joinedAt).toString(),
  metadata: { userId },
  cards: ['pm_card_visa'],
});

function paymentOrder(each: BookingFacts) {
  const { plan, bookingId, paymentId, paidAt, priceMinor, refund, transfer, dispute } = each;
  const at = (millis: number) => instantAt(millis).toString();
  const { candidate, coach, heldAt } = plan;
  return {
    key: bookingId,
    amount: priceMinor,
    currency: CURRENCY.toLowerCase(),
    createdAt: at(paidAt ?? heldAt + 120_000),
    status: paidAt === undefined ? 'expired' : 'paid',
    description: describePurchase(plan),
    clientReferenceId: paymentId,
    customerEmail: candidate.email,
    customerName: candidate.story.name,
    transferGroup: bookingId,
    metadata: { paymentId, bookingId },
    refunds: refund
      ? [
          {
            amount: refund.amountMinor,
            createdAt: at(refund.at + 20_000),
            metadata: { operation: refund.operation, bookingId },
          },
        ]
      : [],
    transfers:
      transfer?.sentAt === undefined
        ? []
        : [
            {
              account: coach.coachId,
              amount: transfer.amountMinor,
              createdAt: at(transfer.sentAt),
              metadata: { operation: `tr:${bookingId}`, bookingId },
            },
          ],
    ...(dispute && { dispute: disputeOrder(dispute) }),
  };
}

function disputeOrder({ openedAt, answer, outcome }: DisputeFacts) {
  const at = (millis: number) => instantAt(millis).toString();
  return {
    createdAt: at(openedAt),
    ...(answer && { evidence: { text: answer.note, submittedAt: at(answer.at) } }),
    ...(outcome && { outcome: outcome.state, closedAt: at(outcome.at) }),
  };
}

const purchaseOrder = ({ orderId, buyer, paidAt, amountMinor, description }: OrderFacts) => ({
  key: orderId,
  amount: amountMinor,
  currency: CURRENCY.toLowerCase(),
  createdAt: instantAt(paidAt).toString(),
  status: 'paid',
  description,
  clientReferenceId: orderId,
  customerEmail: buyer.email,
  customerName: buyer.story.name,
  transferGroup: orderId,
  metadata: { paymentId: orderId },
  refunds: [],
  transfers: [],
});

/** What is bought, as receipts and Stripe's page name it. */
export function describePurchase({ offering, coach }: BookingFacts['plan']): string {
  const [sessionType, minutes] = offering.text;
  if (isRetest({ durationMinutes: minutes })) return `Retest (${minutes} minutes) with ${coach.profile.name}`;
  return `Mock interview (${sessionType.replace('_', ' ')}, ${minutes} minutes) with ${coach.profile.name}`;
}
