import type { Database } from '../client.ts';
import { createAuditTrail } from './facts/audit-trail.ts';
import { type BookingFacts, isPaid } from './facts/booking-facts.ts';
import { inventStripe, plantAtStripe, type StripeServer } from './facts/plant-at-stripe.ts';
import { createLedger } from './facts/seed-ledger.ts';
import { settleBooking } from './facts/settle-booking.ts';
import { writeAttendance } from './facts/write-attendance.ts';
import { writeBooking } from './facts/write-booking.ts';
import { writeCalendars } from './facts/write-calendars.ts';
import { writeCoachStanding } from './facts/write-coach-standing.ts';
import { writeCommitments } from './facts/write-commitments.ts';
import { writeInterviews } from './facts/write-interviews.ts';
import { writeMessages } from './facts/write-messages.ts';
import { writeMoney } from './facts/write-money.ts';
import { writeObjections } from './facts/write-objections.ts';
import { writeReportReplies } from './facts/write-report-replies.ts';
import { writeReports } from './facts/write-reports.ts';
import { writeReviews } from './facts/write-reviews.ts';
import { writeSpeech } from './facts/write-speech.ts';
import { writeWaiters } from './facts/write-waiters.ts';
import { insertRows } from './insert-rows.ts';
import { emptyRows, type MarketRows } from './market-rows.ts';
import { seedPeople } from './people/seed-people.ts';
import type { Millis, People } from './people/seed-person.ts';
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
  const facts = settleAll(people, { base, seedNumber, makeId });
  const payable = people.coaches.filter(({ openFrom, profile }) => openFrom < base && !profile.withoutStripe);
  const atCheckout = facts.filter(({ paymentId }) => paymentId !== undefined);
  const atStripe = stripe
    ? await plantAtStripe(stripe, payable, atCheckout)
    : inventStripe(payable, atCheckout);

  const random = createRandom(seedNumber, 'facts');
  const trail = createAuditTrail(makeId);
  const ledger = createLedger(makeId);
  for (const each of facts) {
    writeBooking(each, rows, trail, random);
    writeAttendance(each, rows, makeId, random);
    const side = atStripe.bookings.get(each.bookingId);
    if (side) writeMoney(each, side, { rows, ledger, trail });
  }
  const desk = { base, rows, trail, makeId, random };
  writeSpeech(facts, rows, seedNumber);
  writeReports(facts, desk);
  writeObjections(facts, desk);
  const reviewed = writeReviews(facts, desk);
  for (const each of facts.filter(isPaid)) writeMessages(each, { base, rows, makeId, reviewed });
  writeInterviews(people.candidates, facts, { base, seedNumber, rows, makeId });
  writeCoachStanding(people.coaches, atStripe, { rows, trail, adminId: people.admins[0]!.userId });
  writeCommitments(facts, { ...desk, seedNumber });
  writeReportReplies(facts, { ...desk, adminId: people.admins[0]!.userId });
  writeCalendars(people.coaches, { base, rows, makeId });
  writeWaiters(people, { base, rows, trail, makeId });
  ledger.writeTo(rows);
  trail.writeTo(rows);
  return rows;
}

type Settling = { base: Millis; seedNumber: number; makeId: ReturnType<typeof createIds> };

function settleAll(people: People, { base, seedNumber, makeId }: Settling): BookingFacts[] {
  const random = createRandom(seedNumber, 'settle');
  const adminId = people.admins[0]!.userId;
  const facts = planMarket(people, base, seedNumber).map((plan) =>
    settleBooking(plan, { base, makeId, random, adminId }),
  );
  // One share waits for the desk: its candidate has objected.
  const waiting = facts.filter(({ transfer, report }) => transfer && transfer.sentAt === undefined && report);
  const objected = random.shuffled(waiting).find(({ plan }) => plan.coach.email !== 'coach@demo.test');
  if (objected?.transfer) objected.transfer.onHold = true;
  return facts;
}
