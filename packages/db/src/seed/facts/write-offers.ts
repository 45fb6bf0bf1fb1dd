import type { Id } from '@app/shared/id/id';
import { PACKAGE_SIZES } from '@app/shared/payments/package-sessions';
import {
  HOUR,
  instantAt,
  type Millis,
  type People,
  type SeedCandidate,
  type SeedOffering,
} from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import type { OrderFacts, StripeFacts } from './plant-at-stripe.ts';
import { CURRENCY } from './settle-booking.ts';
import { writeSpentGift, writeWaitingGift } from './write-gifts.ts';
import { type Desk, writeOrder } from './write-order.ts';

const DAY = 24 * HOUR;
/** Per cent off for three, five and ten sessions. */
const SAVINGS = { 3: 5, 5: 10, 10: 15 } as const;
const GIFT = 'A gift of mock interviews at Second Round';
const PACKAGE_DAYS = 80;
const PACKAGE_SESSIONS = 5;
const GIFT_MINOR = 10_000;
/** Of a gift from before, redeemed and spent on the package. */
const SPENT_GIFT_MINOR = 2_000;

export type OfferPlan = {
  candidate: SeedCandidate;
  giver: SeedCandidate;
  /** Who sold the package. */
  coach: People['coaches'][number];
  packageOrder: OrderFacts;
  giftOrder: OrderFacts;
  spentGiftOrder: OrderFacts;
};

/** A package and a gift that the demo's candidates bought; Stripe is given their charges. */
export function planOffers({ candidates, coaches }: People, base: Millis, makeId: MakeId): OfferPlan {
  const find = (email: string) => candidates.find((each) => each.email === email) ?? candidates[0]!; // never empty
  const [candidate, giver] = [find('candidate@demo.test'), find('candidate2@demo.test')];
  const coach = coaches.find(({ email }) => email === 'coach2@demo.test') ?? coaches[0]!;
  const [sessionType, minutes, euros] = coach.offerings[0]!.text; // every coach sells something
  const order = (buyer: SeedCandidate, paidAt: Millis, amountMinor: number, description: string) => ({
    orderId: makeId('order', instantAt(paidAt - 120_000)),
    buyer,
    paidAt,
    amountMinor,
    description,
  });
  const label = sessionType.replace('_', ' ');
  return {
    candidate,
    giver,
    coach,
    packageOrder: order(
      candidate,
      base - 9 * DAY,
      packagePrice(euros * 100, PACKAGE_SESSIONS) - SPENT_GIFT_MINOR,
      `${PACKAGE_SESSIONS} mock interviews (${label}, ${minutes} minutes) with ${coach.profile.name}`,
    ),
    giftOrder: order(giver, base - 3 * DAY, GIFT_MINOR, GIFT),
    spentGiftOrder: order(giver, base - 16 * DAY, SPENT_GIFT_MINOR, GIFT),
  };
}

/** In whole euros, as coaches set their prices. */
export const packagePrice = (singleMinor: number, sessions: (typeof PACKAGE_SIZES)[number]): number =>
  Math.floor((singleMinor * sessions * (100 - SAVINGS[sessions])) / 10_000) * 100;

/** Promo codes, prices of packages, a package, a gift and an invitation, with their money. */
export function writeOffers(
  plan: OfferPlan,
  stripe: ReadonlyMap<string, StripeFacts>,
  { people, ...desk }: Desk & { people: People },
): void {
  writePromos(people, desk);
  for (const { offerings } of people.coaches) {
    for (const { id: offeringId, text } of offerings) {
      for (const sessions of PACKAGE_SIZES) {
        const priceMinor = packagePrice(text[2] * 100, sessions);
        desk.rows.packageOffers.push({
          offeringId,
          sessions,
          priceMinor,
          updatedAt: instantAt(desk.base - 30 * DAY),
        });
      }
    }
  }
  const { coach, packageOrder: order } = plan;
  const offering = coach.offerings[0]!; // planned with it
  writePackage(
    {
      ...{ candidate: plan.candidate, coach, offering, order, sessions: PACKAGE_SESSIONS },
      creditMinor: SPENT_GIFT_MINOR,
    },
    stripe,
    desk,
  );
  writeWaitingGift(plan, stripe, desk);
  writeSpentGift(plan, stripe, desk);
  const at = instantAt(desk.base - 20 * DAY);
  const { candidate, giver } = plan;
  desk.rows.referralCodes.push({ userId: candidate.userId, code: 'CALLUM24', createdAt: at });
  const newcomer = people.candidates.at(-1);
  if (newcomer && newcomer !== candidate && newcomer !== giver) {
    desk.rows.referrals.push({
      id: desk.makeId('referral', at),
      referrerId: candidate.userId,
      referredId: newcomer.userId,
      status: 'waiting',
      currency: CURRENCY,
      createdAt: at,
    });
  }
}

function writePromos({ admins, coaches }: People, { base, rows, makeId }: Desk): void {
  const at = instantAt(base - 40 * DAY);
  const shape = { maxUsesPerPerson: 1, firstTimeOnly: false, createdAt: at, updatedAt: at };
  const promo = () => makeId('promoCode', at);
  const createdBy = admins[0]!.userId; // there is always a desk
  const coach = coaches.find(({ email }) => email === 'coach@demo.test') ?? coaches[0]!;
  rows.promoCodes.push(
    { id: promo(), ...shape, code: 'ROUND10', bearer: 'platform', percent: 10, createdBy },
    {
      ...{ id: promo(), ...shape, code: 'WELCOME20', bearer: 'platform', percent: 20, firstTimeOnly: true },
      ...{ currency: CURRENCY, maxDiscountMinor: 2_500, maxUses: 500, budgetMinor: 500_000, createdBy },
    },
    {
      ...{ id: promo(), ...shape, code: 'AUTUMN', bearer: 'platform', amountMinor: 1_500 },
      ...{ currency: CURRENCY, pausedAt: instantAt(base - 5 * DAY), createdBy },
    },
    {
      ...{ id: promo(), ...shape, code: 'AGAIN15', bearer: 'coach', coachId: coach.coachId, percent: 15 },
      ...{ maxUsesPerPerson: 3, createdBy: coach.userId },
    },
  );
}

type Bought = {
  candidate: SeedCandidate;
  coach: People['coaches'][number];
  offering: SeedOffering;
  order: OrderFacts;
  sessions: (typeof PACKAGE_SIZES)[number];
  /** What of its price came out of the wallet. */
  creditMinor?: number;
};

/** A package as it was bought, with its money; whoever spends sessions of it takes them off the row. */
export function writePackage(
  { candidate, coach, offering, order, sessions, creditMinor = 0 }: Bought,
  stripe: ReadonlyMap<string, StripeFacts>,
  desk: Desk,
) {
  const { orderId, paidAt } = order;
  const priceMinor = order.amountMinor + creditMinor;
  const { id: offeringId, text } = offering;
  const id: Id<'package'> = desk.makeId('package', instantAt(paidAt));
  writeOrder(order, 'package', stripe, desk, { kind: 'package', packageId: id }, creditMinor);
  const row = {
    ...{ id, orderId, candidateId: candidate.userId, coachId: coach.coachId, offeringId },
    ...{ sessionType: text[0], durationMinutes: text[1], sessions },
    ...{ priceMinor, singlePriceMinor: text[2] * 100, currency: CURRENCY },
    ...{ commissionBasisPoints: coach.commissionBasisPoints, days: PACKAGE_DAYS, status: 'active' as const },
    ...{ sessionsLeft: sessions as number, leftMinor: priceMinor },
    expiresAt: instantAt(paidAt + PACKAGE_DAYS * DAY),
    createdAt: instantAt(paidAt - 120_000),
    updatedAt: instantAt(paidAt),
  };
  desk.rows.packages.push(row);
  return row;
}
