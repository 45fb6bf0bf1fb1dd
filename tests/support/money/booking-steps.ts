import type { Id } from '@app/shared/id/id';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { lockBooking } from '../../../apps/api/src/features/booking/booking.repository.ts';
import {
  completeBooking,
  finishSession,
  recordNoShow,
  startSession,
} from '../../../apps/api/src/features/booking/run-session.ts';
import { actAt } from '../paid-booking.ts';
import { tolerate } from './answers.ts';
import { readPaid } from './journal.ts';
import type { MoneyWorld, Person } from './money-world.ts';
import { openPages, payAtStripe } from './stripe-steps.ts';

type BookingId = Id<'booking'>;
type Party = 'candidate' | 'coach';
const INVITATION_CREDIT = 1_500;

type Wish = {
  sessions: number;
  code?: string | undefined;
  /** Pays at Stripe's page, where there is one; otherwise it stays open. */
  pays: boolean;
};

/** Holds the coach's next free times, puts a code on them, asks to pay, and pays. */
export async function book(world: MoneyWorld, candidate: Person, { sessions, code, pays }: Wish) {
  const { test, offeringId, booked } = world;
  const { booking } = await test.as(candidate.id);
  const from = test.clock.current.add({ hours: 72 });
  const window = { from: from.toString(), to: from.add({ hours: 240 }).toString() };
  const { starts } = await booking.listSlots({ offeringId, ...window });
  const startsAt = [...Array(sessions).keys()].flatMap((at) => starts[at * 4] ?? []);
  const timeZone = 'Europe/Berlin';
  const held =
    startsAt.length > 1
      ? await tolerate(booking.holdSeries({ offeringId, startsAt, timeZone }))
      : await tolerate(booking.holdSlot({ offeringId, startsAt: startsAt[0]!, timeZone }));
  if (!held) return;
  const ids = held.series.length > 0 ? held.series.map(({ id }) => id) : [held.id];
  booked.push(...ids);
  const [bookingId] = ids;
  if (code) await tolerate(booking.applyPromo({ bookingId: bookingId!, code }));
  await askToPay(world, bookingId!);
  if (pays) await payPageOf(world, ids);
}

/** Presses the button: a package pays, or the wallet, or a page at Stripe opens. */
export async function askToPay({ test }: MoneyWorld, bookingId: BookingId): Promise<void> {
  const { booking } = await test.as(await candidateOf(test, bookingId));
  await tolerate(booking.pay({ bookingId }));
}

/** Pays what is open for one of these bookings. */
export async function payPageOf(world: MoneyWorld, bookingIds: readonly string[]): Promise<void> {
  const page = openPages(world).find(({ bookingId }) => bookingId && bookingIds.includes(bookingId));
  if (page) await payAtStripe(world, page.id);
}

/** The candidate or the coach calls it off, at what the terms say: whole until a day before, then half, then nothing. */
export async function cancel({ test, coach, journal }: MoneyWorld, bookingId: BookingId, by: Party) {
  const [booking] = await test.sql<{ hours: number; candidateId: Id<'user'> }[]>`
    select extract(epoch from starts_at - ${test.clock.current.toString()}::timestamptz)::float8 / 3600 as hours,
      candidate_id as "candidateId"
    from bookings where id = ${bookingId} and status in ('confirmed', 'in_session', 'awaiting_report')`;
  const paid = booking && (await readPaid(test, journal, bookingId));
  if (!paid) return;
  const whole = by === 'coach' || booking.hours >= 24;
  const backOf = (minor: number) => (whole ? minor : booking.hours > 0 ? Math.round(minor / 2) : 0);
  const amountMinor = Math.min(backOf(paid.price), paid.kept);
  const caller = await test.as(by === 'coach' ? coach.userId : booking.candidateId);
  const { refund } = await caller.booking.cancelQuote({ bookingId });
  if (refund.amountMinor !== amountMinor) {
    throw new Error(`${bookingId}: ${refund.amountMinor} comes back, and ${amountMinor} was promised`);
  }
  await caller.booking.cancel({ bookingId, reason: '', refundMinor: amountMinor });
  const subsidyMinor = Math.min(backOf(paid.subsidy), paid.keptSubsidy);
  const { packageOpen } = paid;
  journal.givenBack.push({ bookingId, to: 'payer', amountMinor, subsidyMinor, packageOpen });
}

/** Somebody did not come: the coach's absence costs all of it and a tenth on top, the candidate's half of it. */
export async function missSession({ test, journal }: MoneyWorld, bookingId: BookingId, by: Party) {
  const ctx = await actAt(test);
  const paid = await readPaid(test, journal, bookingId);
  const missed = await test.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'confirmed') return undefined;
    return recordNoShow(ctx, tx, booking, { actor: SYSTEM, by });
  });
  if (!missed || !paid) return;
  const { price, kept, subsidy, keptSubsidy, packageOpen } = paid;
  if (by === 'coach') {
    const whole = { amountMinor: kept, subsidyMinor: keptSubsidy };
    journal.givenBack.push({ bookingId, to: 'payer', ...whole, packageOpen });
    journal.presents.push({ userId: missed.candidateId, amountMinor: Math.round(price / 10) });
    return;
  }
  const half = {
    amountMinor: Math.min(Math.round(price / 2), kept),
    subsidyMinor: Math.min(Math.round(subsidy / 2), keptSubsidy),
  };
  journal.givenBack.push({ bookingId, to: 'wallet', ...half, packageOpen });
}

/** The session is held and its report released. */
export async function complete(world: MoneyWorld, bookingId: BookingId): Promise<void> {
  const { test, people } = world;
  const ctx = await actAt(test);
  const held = await test.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'confirmed') return undefined;
    const running = await startSession(ctx, tx, booking);
    return finishSession(ctx, tx, running, { actor: SYSTEM, endedAt: booking.endsAt });
  });
  if (!held) return;
  await completeBooking(ctx, { bookingId });
  if (world.invitation !== 'claimed' || held.candidateId !== people[1].id) return;
  world.invitation = 'rewarded';
  for (const { id: userId } of people)
    world.journal.presents.push({ userId, amountMinor: INVITATION_CREDIT });
}

/** Whose booking it is. */
export async function candidateOf(test: MoneyWorld['test'], bookingId: BookingId): Promise<Id<'user'>> {
  const [row] = await test.sql<{ id: Id<'user'> }[]>`
    select candidate_id as id from bookings where id = ${bookingId}`;
  return row!.id; // every world makes its bookings
}
