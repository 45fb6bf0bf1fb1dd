import type { Id } from '@app/shared/id/id';
import type { PackageSize } from '@app/shared/payments/package-sessions';
import { createOffering, createUser } from './factories.ts';
import { createReadyCoach } from './paid-booking.ts';
import type { TestMarket } from './stripe.ts';

type Candidate = Awaited<ReturnType<TestMarket['as']>>;

/** Pays an order at the local Stripe server; the news of it comes by webhook. */
export async function payOrder(test: TestMarket, userId: Id<'user'>): Promise<Id<'order'>> {
  const [order] = await test.sql<{ id: Id<'order'>; session: string }[]>`
    select id, checkout_session_id as session from orders
    where buyer_id = ${userId} order by created_at desc, id desc limit 1`;
  if (!order) throw new Error('nothing was ordered');
  await test.stripe.sim(`/checkout/sessions/${order.session}/pay`);
  await test.stripe.deliver();
  await test.drain();
  return order.id;
}

/** A coach with an offering of 100.00 and a package of it, bought and paid. */
export async function createPackage(
  test: TestMarket,
  { sessions = 5, priceMinor = 40_000 }: { sessions?: PackageSize; priceMinor?: number } = {},
) {
  const coach = await createReadyCoach(test);
  const offeringId = await createOffering(test.db, coach.coachId, { priceAmountMinor: 10_000 });
  await (await test.as(coach.userId)).offers.setPackagePrice({ offeringId, sessions, priceMinor });
  const candidateId = await createUser(test.db);
  const candidate = await test.as(candidateId);
  await candidate.offers.buyPackage({ offeringId, sessions });
  await payOrder(test, candidateId);
  const [bought] = await candidate.offers.myPackages();
  return { coach, offeringId, candidateId, candidate, packageId: bought!.id }; // it was just paid
}

/** Holds the coach's first free time from the third day on. */
export async function holdNext(test: TestMarket, candidate: Candidate, offeringId: Id<'offering'>) {
  const from = test.clock.current.add({ hours: 72 });
  const { starts } = await candidate.booking.listSlots({
    offeringId,
    from: from.toString(),
    to: from.add({ hours: 240 }).toString(),
  });
  const startsAt = starts[0]!; // the coach is free every day
  const { id } = await candidate.booking.holdSlot({ offeringId, startsAt, timeZone: 'Europe/Berlin' });
  return id;
}

/** Holds a time and pays for it, with a package if there is one. */
export async function bookNext(test: TestMarket, candidate: Candidate, offeringId: Id<'offering'>) {
  const bookingId = await holdNext(test, candidate, offeringId);
  await candidate.booking.pay({ bookingId });
  await test.drain();
  return bookingId;
}
