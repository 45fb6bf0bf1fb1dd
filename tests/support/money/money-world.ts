import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { createAdmin, createOffering, createUser } from '../factories.ts';
import { createDeal, createReadyCoach, type Deal } from '../paid-booking.ts';
import { createTestMarket, type TestMarket } from '../stripe.ts';
import { emptyJournal, type Journal } from './journal.ts';

/** One session alone, and three of them bought together. */
export const SINGLE_PRICE = 10_000;
export const PACKAGE_PRICE = 25_000;
/** Two people who are the same for nobody: an invitation between them counts. */
const CARDS = ['4242424242424242', '5555555555554444'];

export type Person = { id: Id<'user'>; card: string };

/** One coach, two candidates, their bookings, and what the steps did that nobody else would know. */
export type MoneyWorld = {
  test: TestMarket;
  coach: Awaited<ReturnType<typeof createReadyCoach>>;
  offeringId: Id<'offering'>;
  people: readonly [Person, Person];
  /** By who bears them. Few uses and a small budget, so that both caps are met. */
  codes: { platform: string; coach: string };
  /** Held directly, of any price; their checkouts can be opened at any time, also after the hold. */
  deals: Deal[];
  /** Held, coded, paid and ended as a candidate does it. */
  booked: Id<'booking'>[];
  /** Of the second of the two by the first. */
  invitation: 'claimed' | 'rewarded' | null;
  journal: Journal;
};

/** A market for histories of money: nobody cools down, and a package lasts a week. */
export async function createMoneyMarket(): Promise<TestMarket> {
  const test = await createTestMarket({
    networkRetries: 0,
    env: { HOLDS_PER_PERSON: '1000', HOLD_COOL_DOWN_MINUTES: '0' },
  });
  const { offers } = await test.as(await createAdmin(test.db, 'finance'));
  const { policy } = await offers.policy();
  await offers.setPolicy({ policy: { ...policy, packageDays: 7 } });
  return test;
}

const TERMS = {
  ...{ percent: null, amountMinor: null, currency: 'EUR', maxDiscountMinor: null, maxUses: null },
  ...{ maxUsesPerPerson: 2, budgetMinor: null, firstTimeOnly: false, startsAt: null, endsAt: null },
  offeringId: null,
};

let serial = 0;

async function createCodes(test: TestMarket, coachUserId: Id<'user'>): Promise<MoneyWorld['codes']> {
  serial += 1;
  const codes = { platform: `OURS-${serial}`, coach: `COACH-${serial}` };
  const desk = await test.as(await createAdmin(test.db, 'finance'));
  await desk.offers.createPromo({ ...TERMS, code: codes.platform, percent: 25, budgetMinor: 17_000 });
  const coach = await test.as(coachUserId);
  await coach.offers.createMyPromo({ ...TERMS, code: codes.coach, amountMinor: 3_333, maxUses: 3 });
  return codes;
}

/** Its deals have these prices. */
export async function createMoneyWorld(test: TestMarket, prices: readonly number[]): Promise<MoneyWorld> {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId, { priceAmountMinor: SINGLE_PRICE });
  const { offers } = await test.as(coach.userId);
  await offers.setPackagePrice({ offeringId, sessions: 3, priceMinor: PACKAGE_PRICE });
  const ids = [await createUser(test.db), await createUser(test.db)] as const;
  const people = [
    { id: ids[0], card: CARDS[0]! },
    { id: ids[1], card: CARDS[1]! },
  ] as const;
  const deals: Deal[] = [];
  for (const [at, priceMinor] of prices.entries()) {
    const options = { coach, candidateId: ids[0], priceMinor, startsInHours: 800 + at * 3 };
    const deal = await createDeal(test, options);
    // Every third has a promo code at the platform's cost: the coach shares what the candidate does not pay.
    const subsidyMinor = at % 3 === 1 ? 3_000 : 0;
    await test.sql`
      update bookings set subsidy_minor = ${subsidyMinor}, list_price_minor = ${subsidyMinor ? priceMinor + subsidyMinor : null}
      where id = ${deal.bookingId}`;
    deals.push({ ...deal, subsidy: money(subsidyMinor, 'EUR') });
  }
  return {
    ...{ test, coach, offeringId, people, deals },
    codes: await createCodes(test, coach.userId),
    booked: [],
    invitation: null,
    journal: emptyJournal(),
  };
}
