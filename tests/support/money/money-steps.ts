import { money } from '@app/shared/money/money';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { createCheckout } from '../../../apps/api/src/features/payments/create-checkout.ts';
import { expireCheckout } from '../../../apps/api/src/features/payments/expire-checkout.ts';
import { grantCredit } from '../../../apps/api/src/features/payments/grant-credit.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { scheduleTransfer } from '../../../apps/api/src/features/payments/schedule-transfer.ts';
import { actAt, COMMISSION, type Deal } from '../paid-booking.ts';
import type { TestMarket } from '../stripe.ts';
import { tolerate, wasDone } from './answers.ts';
import { askToPay, book, cancel, candidateOf, complete, missSession, payPageOf } from './booking-steps.ts';
import { readPaid } from './journal.ts';
import type { MoneyWorld } from './money-world.ts';
import { buyGift, buyPackage, invite, redeemGift, refundPackage } from './offer-steps.ts';
import {
  decideALoss,
  dispute,
  endADispute,
  failARefund,
  later,
  openPages,
  payAtStripe,
  refundBookingInDashboard,
  refundOrderInDashboard,
  work,
  workAgain,
} from './stripe-steps.ts';

type Scene = {
  world: MoneyWorld;
  /** The booking that it is about: one held directly, or one made as a candidate does. */
  bookingId: Deal['bookingId'];
  deal: Deal | undefined;
  person: MoneyWorld['people'][number];
  /** A choice, or a share of the price, where a step is about an amount. */
  share: number;
  /** Names what the step orders: two steps with one name are one intention. */
  name: string;
};

const POSTS = { effect: 'close', method: 'POST', path: '/v1' };
const code = ({ world, share }: Scene) =>
  share === 0.3333 ? world.codes.platform : share === 0.5 ? world.codes.coach : undefined;

/** What can happen to money, or to Stripe meanwhile. */
const PLAY = {
  open: ({ world, deal, bookingId }: Scene) => (deal ? openDeal(world, deal) : askToPay(world, bookingId)),
  pay: async ({ world, deal, bookingId }: Scene) => {
    if (deal) await openDeal(world, deal);
    else await askToPay(world, bookingId);
    await payPageOf(world, [bookingId]);
  },
  'pay any page': async ({ world, share }: Scene) => {
    const page = openPages(world).at(share < 0.5 ? 0 : -1);
    if (page) await payAtStripe(world, page.id);
  },
  book: (scene: Scene) =>
    book(scene.world, scene.person, { sessions: 1, code: code(scene), pays: scene.share > 0.1 }),
  'book a series': (scene: Scene) =>
    book(scene.world, scene.person, { sessions: 3, code: code(scene), pays: scene.share > 0.1 }),
  'buy a package': ({ world, person, share }: Scene) => buyPackage(world, person, share > 0.1),
  'buy a gift': ({ world, person, share }: Scene) => buyGift(world, person, share > 0.1),
  'redeem a gift': ({ world, person }: Scene) => redeemGift(world, person),
  'give a package back': ({ world, person }: Scene) => refundPackage(world, person),
  invite: ({ world }: Scene) => invite(world),
  refund: refund,
  credit: credit,
  cancel: ({ world, bookingId, share }: Scene) =>
    cancel(world, bookingId, share < 0.5 ? 'coach' : 'candidate'),
  'miss a session': ({ world, bookingId, share }: Scene) =>
    missSession(world, bookingId, share < 0.5 ? 'coach' : 'candidate'),
  complete: ({ world, bookingId }: Scene) => complete(world, bookingId),
  schedule: schedule,
  expire: async ({ world, bookingId }: Scene) => tolerate(expireCheckout(await actAt(world.test), bookingId)),
  'refund in the dashboard': async ({ world, bookingId, deal, share }: Scene) =>
    refundBookingInDashboard(world, bookingId, await partOf(world, bookingId, deal, share)),
  'refund an order in the dashboard': ({ world, share }: Scene) => refundOrderInDashboard(world, share),
  'a refund fails': ({ world }: Scene) => failARefund(world),
  dispute: ({ world, bookingId }: Scene) => dispute(world, bookingId),
  'a dispute ends': ({ world, share }: Scene) => endADispute(world, share),
  'a loss is decided': ({ world, share }: Scene) => decideALoss(world, share),
  'minutes pass': ({ world }: Scene) => later(world.test, { minutes: 3 }),
  'a day passes': ({ world }: Scene) => later(world.test, { hours: 49 }),
  'a week passes': ({ world }: Scene) => later(world.test, { hours: 24 * 7 + 1 }),
  'events come': async ({ world: { test } }: Scene) => {
    await test.stripe.deliver();
    await work(test);
  },
  'events come twice': async ({ world: { test } }: Scene) => {
    const events = test.stripe.undelivered();
    await Promise.all([test.stripe.deliver(events), test.stripe.deliver(events)]);
    await work(test);
  },
  'events come backwards': async ({ world: { test } }: Scene) => {
    await test.stripe.deliver(test.stripe.undelivered().reverse());
    await work(test);
  },
  'events are lost': async ({ world }: Scene) => world.test.stripe.lose(),
  'jobs run again': ({ world }: Scene) => workAgain(world.test),
  'answers are lost': ({ world }: Scene) => world.test.stripe.fault({ ...POSTS, when: 'after', times: 2 }),
  'stripe fails': ({ world }: Scene) =>
    world.test.stripe.fault({ ...POSTS, effect: 'status', status: 500, times: 3 }),
  'stripe fails after the work': ({ world }: Scene) =>
    world.test.stripe.fault({ ...POSTS, effect: 'status', status: 500, when: 'after', times: 2 }),
  'the account is lost': ({ world }: Scene) =>
    world.test.stripe.sim(`/accounts/${world.coach.accountId}/restrict`),
  'the account is back': ({ world }: Scene) =>
    world.test.stripe.sim(`/accounts/${world.coach.accountId}/complete-onboarding`),
} satisfies Record<string, (scene: Scene) => Promise<unknown>>;

export type MoneyStep = keyof typeof PLAY;
/** What history is mostly made of: these come three times as often as the troubles. */
const COMMON: readonly MoneyStep[] = [
  ...(['pay', 'book', 'book a series', 'buy a package', 'refund', 'cancel', 'complete'] as const),
  'events come',
];
export const MONEY_STEPS: readonly MoneyStep[] = [
  ...(Object.keys(PLAY) as MoneyStep[]),
  ...COMMON,
  ...COMMON,
];

/** A choice or a share of the booking's price, where a step is about one. */
export const MONEY_SHARES = [0.01, 0.3333, 0.5, 1] as const;

export type Happening = { what: MoneyStep; which: number; share: number; name: string };

/** Lets one thing happen. Refusals are part of it; anything else that fails is a bug. */
export async function happen(world: MoneyWorld, { what, which, share, name }: Happening): Promise<void> {
  const bookings = [...world.booked.toReversed(), ...world.deals.map(({ bookingId }) => bookingId)];
  const bookingId = bookings[which % bookings.length]!; // a world has deals
  const deal = world.deals.find((each) => each.bookingId === bookingId);
  const person = world.people[which % 2 === 0 ? 0 : 1];
  await PLAY[what]({ world, bookingId, deal, person, share, name });
}

async function openDeal({ test }: MoneyWorld, deal: Deal): Promise<void> {
  const ctx = await actAt(test);
  await tolerate(createCheckout(ctx, { ...deal, holdExpiresAt: ctx.now.add({ minutes: 15 }) }));
}

async function partOf({ test }: MoneyWorld, bookingId: string, deal: Deal | undefined, share: number) {
  if (deal) return Math.floor(deal.amount.amountMinor * share);
  const [row] = await test.sql<{ price: number }[]>`
    select price_amount_minor::int as price from bookings where id = ${bookingId}`;
  return Math.floor(row!.price * share); // every world makes its bookings
}

async function refund({ world, bookingId, deal, share, name }: Scene): Promise<void> {
  const { test, journal } = world;
  const ctx = await actAt(test);
  const amountMinor = await partOf(world, bookingId, deal, share);
  const paid = await readPaid(test, journal, bookingId);
  const wish = { bookingId, amount: money(amountMinor, 'EUR'), reason: 'goodwill' as const };
  const made = await tolerate(
    test.db.transaction((tx) =>
      requestRefund(ctx, tx, { ...wish, operation: `op:${name}`, requestedBy: SYSTEM }),
    ),
  );
  if (made && paid) {
    journal.givenBack.push({ bookingId, to: 'payer', amountMinor, packageOpen: paid.packageOpen });
  }
}

async function credit({ world, bookingId, deal, share, name }: Scene): Promise<void> {
  const { test, journal } = world;
  const ctx = await actAt(test);
  const amountMinor = await partOf(world, bookingId, deal, share);
  const candidateId = await candidateOf(test, bookingId);
  const byPlatform = share < 0.4;
  const grant = {
    ...{ bookingId, candidateId, amount: money(amountMinor, 'EUR') },
    ...{ operation: `credit:${name}`, grantedBy: SYSTEM },
    fundedBy: byPlatform ? ('platform' as const) : ('booking' as const),
  };
  if (!(await wasDone(test.db.transaction((tx) => grantCredit(ctx, tx, grant))))) return;
  if (byPlatform) journal.presents.push({ userId: candidateId, amountMinor });
  else journal.givenBack.push({ bookingId, to: 'wallet', amountMinor, packageOpen: false });
}

async function schedule({ world: { test, coach }, bookingId }: Scene): Promise<void> {
  const ctx = await actAt(test);
  const wish = { bookingId, coachId: coach.coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now };
  await tolerate(test.db.transaction((tx) => scheduleTransfer(ctx, tx, wish)));
}

/** Faults pass, the coach's account works, time goes by, and nobody does anything new. */
export async function comeToRest({ test, coach }: MoneyWorld): Promise<void> {
  await test.stripe.clearFaults();
  await test.stripe.sim(`/accounts/${coach.accountId}/complete-onboarding`);
  for (const wait of [{ minutes: 12 }, { hours: 80 }, ...Array(3).fill({ minutes: 12 })]) {
    await later(test, wait);
    await test.stripe.deliver();
    await work(test);
  }
}

/** What holds at every moment: the books balance, replay, and nobody is owed less than nothing. */
export async function brokenInside(test: TestMarket): Promise<string[]> {
  const rows = await test.sql<{ what: string }[]>`
    select 'unbalanced ' || transaction_id as what from ledger_entries
      group by transaction_id, currency having sum(amount_minor) <> 0
    union all
    select 'balance of ' || b.account from ledger_balances b
      where b.amount_minor <> coalesce((select sum(e.amount_minor) from ledger_entries e
        where e.account = b.account and e.currency = b.currency), 0)
    union all
    select 'wrong side: ' || account from ledger_balances
      where (account like 'liability:%' and amount_minor > 0) or (account like 'asset:coach_debt:%' and amount_minor < 0)`;
  return rows.map(({ what }) => what);
}
