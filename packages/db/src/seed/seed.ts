import type { Database } from '../client.ts';
import { createAuditTrail } from './facts/audit-trail.ts';
import { type BookingFacts, isPaid } from './facts/booking-facts.ts';
import { inventStripe } from './facts/invent-stripe.ts';
import { planDisputes } from './facts/plan-disputes.ts';
import { plantAtStripe, type StripeServer } from './facts/plant-at-stripe.ts';
import { createLedger } from './facts/seed-ledger.ts';
import { settleBooking } from './facts/settle-booking.ts';
import { writeAttendance } from './facts/write-attendance.ts';
import { writeBooking } from './facts/write-booking.ts';
import { writeCalendars } from './facts/write-calendars.ts';
import { writeCalibrations } from './facts/write-calibrations.ts';
import { planReturnedPayouts, writeCoachPayouts } from './facts/write-coach-payouts.ts';
import { writeCoachStanding } from './facts/write-coach-standing.ts';
import { writeCommitments } from './facts/write-commitments.ts';
import { writeDisputes } from './facts/write-disputes.ts';
import { writeDocuments } from './facts/write-documents.ts';
import { writeDraws } from './facts/write-draws.ts';
import { writeGroups } from './facts/write-groups.ts';
import { writeInterviews } from './facts/write-interviews.ts';
import { writeMessages } from './facts/write-messages.ts';
import { writeMoney } from './facts/write-money.ts';
import { writeObjections } from './facts/write-objections.ts';
import { planOffers, writeOffers } from './facts/write-offers.ts';
import { writeReportReplies } from './facts/write-report-replies.ts';
import { writeReports } from './facts/write-reports.ts';
import { writeRetests } from './facts/write-retests.ts';
import { writeReviews } from './facts/write-reviews.ts';
import { writeRubrics } from './facts/write-rubrics.ts';
import { writeSecondRatings } from './facts/write-second-ratings.ts';
import { planSeriesOrder, writeSeries } from './facts/write-series.ts';
import { writeSpeech } from './facts/write-speech.ts';
import { writeStrikes } from './facts/write-strikes.ts';
import { writeTaskChange } from './facts/write-task-change.ts';
import { writeTaxRates } from './facts/write-tax-rates.ts';
import { writeWaiters } from './facts/write-waiters.ts';
import { insertRows } from './insert-rows.ts';
import { emptyRows, type MarketRows } from './market-rows.ts';
import { seedPeople } from './people/seed-people.ts';
import { instantAt, type Millis, type People } from './people/seed-person.ts';
import type { BookingPlan } from './plan/booking-plan.ts';
import { planMarket } from './plan/plan-market.ts';
import { createRandom } from './random.ts';
import { createIds } from './seed-ids.ts';

export type SeedOptions = {
  /** As the owner of the tables, or as the product: rows are only inserted. */
  db: Database;
  /** The present of the demo market: everything lies around it. */
  baseInstant: Temporal.Instant;
  /** Another number, another market. */
  seedNumber: number;
  /** The product's own secret, under which the admins' second factor is kept. */
  authSecret: string;
  /** The local Stripe server, which is given the same past; without it the ids of Stripe are invented. */
  stripe?: StripeServer;
};

/** Fills an empty database with the demo market. The same options fill it with the same rows. */
export async function seedDemoMarket(options: SeedOptions): Promise<MarketRows> {
  const rows = await makeMarket(options);
  await insertRows(options.db, rows);
  return rows;
}

async function makeMarket({ baseInstant, seedNumber, authSecret, stripe }: SeedOptions): Promise<MarketRows> {
  const base = baseInstant.epochMilliseconds;
  const makeId = createIds(createRandom(seedNumber, 'ids'));
  const rows = emptyRows();
  const people = seedPeople({ base, seedNumber, makeId, authSecret, rows });
  const settled = settleAll(people, { base, seedNumber, makeId });
  const facts = settled.filter(({ plan }) => !plan.isInSeries);
  const payable = people.coaches.filter(({ openFrom, profile }) => openFrom < base && !profile.withoutStripe);
  const atCheckout = facts.filter(({ paymentId }) => paymentId !== undefined);
  const offers = planOffers(people, base, makeId);
  const series = planSeriesOrder(
    settled.filter(({ plan }) => plan.isInSeries),
    makeId,
  );
  const orders = [
    offers.packageOrder,
    offers.giftOrder,
    offers.spentGiftOrder,
    ...(series ? [series.order] : []),
  ];
  const keepers = people.candidates.filter(({ email }) => email === 'candidate@demo.test');
  const returned = planReturnedPayouts(atCheckout, base);
  const past = { coaches: payable, facts: atCheckout, orders, keepers, returned };
  const atStripe = stripe ? await plantAtStripe(stripe, past) : inventStripe(past, base);

  const random = createRandom(seedNumber, 'facts');
  const trail = createAuditTrail(makeId);
  const ledger = createLedger(makeId);
  const retestRandom = createRandom(seedNumber, 'retests');
  const [retests, sessions] = [facts.filter(isRetest), facts.filter((each) => !isRetest(each))];
  for (const each of facts) {
    const lots = isRetest(each) ? retestRandom : random;
    writeBooking(each, rows, trail, lots);
    writeAttendance(each, rows, makeId, lots);
    const side = atStripe.bookings.get(each.bookingId);
    if (side) writeMoney(each, side, { rows, ledger, trail });
  }
  writeDocuments([...facts, ...(series?.facts ?? [])], { rows, trail, makeId });
  const desk = { base, rows, trail, makeId, random };
  writeSpeech(sessions, rows, seedNumber);
  writeReports(sessions, desk);
  writeObjections(sessions, desk);
  const reviewed = writeReviews(sessions, desk);
  for (const each of facts.filter(isPaid)) writeMessages(each, { base, rows, makeId, reviewed });
  writeInterviews(people.candidates, sessions, { base, seedNumber, rows, makeId });
  const adminId = people.admins[0]!.userId;
  writeDisputes(facts, atStripe.bookings, { rows, ledger, trail, adminId });
  writeCoachPayouts(atStripe, { base, rows, trail });
  writeCoachStanding(people.coaches, atStripe, { rows, trail, adminId });
  writeCommitments(sessions, { ...desk, seedNumber });
  writeRetests(retests, sessions, desk);
  writeSecondRatings(sessions, people.coaches, desk);
  writeDraws(sessions, desk);
  writeReportReplies(sessions, { ...desk, adminId });
  writeTaskChange(sessions, desk);
  writeStrikes(facts, { rows, trail });
  writeCalibrations(people.coaches, { seedNumber, rows, trail });
  writeGroups(people.candidates, { base, seedNumber, rows });
  writeCalendars(people.coaches, { base, rows, makeId });
  writeWaiters(people, { base, rows, trail, makeId });
  const offerDesk = { base, rows, ledger, trail, makeId };
  writeOffers(offers, atStripe.bookings, { ...offerDesk, people });
  if (series) {
    for (const each of series.facts) writeBooking(each, rows, trail, createRandom(seedNumber, 'series'));
    writeSeries(series, atStripe.bookings, offerDesk);
  }
  writeTaxRates(people, { base, rows, trail });
  rows.stripeCustomers.push(
    ...keepers.map(({ userId, email, joinedAt }) => ({
      userId,
      customerId: atStripe.customerOf.get(userId) ?? null,
      email,
      updatedAt: instantAt(joinedAt),
    })),
  );
  writeRubrics(people, { base, rows, trail, makeId });
  ledger.writeTo(rows);
  trail.writeTo(rows);
  return rows;
}

const isRetest = ({ plan }: BookingFacts) => plan.retestOf !== undefined;

type Settling = { base: Millis; seedNumber: number; makeId: ReturnType<typeof createIds> };

function settleAll(people: People, { base, seedNumber, makeId }: Settling): BookingFacts[] {
  const random = createRandom(seedNumber, 'settle');
  const adminId = people.admins[0]!.userId;
  const settle = (plan: BookingPlan) => settleBooking(plan, { base, makeId, random, adminId });
  const plans = planMarket(people, base, seedNumber);
  const isLast = ({ retestOf, isInSeries }: BookingPlan) => retestOf !== undefined || isInSeries === true;
  const facts = plans.filter((plan) => !isLast(plan)).map(settle);
  // One share waits for the desk: its candidate has objected.
  const waiting = facts.filter(({ transfer, report }) => transfer && transfer.sentAt === undefined && report);
  const objected = random.shuffled(waiting).find(({ plan }) => plan.coach.email !== 'coach@demo.test');
  if (objected?.transfer) objected.transfer.heldFor = 'objection';
  planDisputes(facts, base);
  // Last, so that the rest of the market has the same lots with them and without.
  return [...facts, ...plans.filter(isLast).map(settle)];
}
