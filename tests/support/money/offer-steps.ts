import type { Id } from '@app/shared/id/id';
import { tolerate, wasDone } from './answers.ts';
import { type MoneyWorld, PACKAGE_PRICE, type Person, SINGLE_PRICE } from './money-world.ts';
import { payAtStripe } from './stripe-steps.ts';

const PACKAGE_SIZE = 3;

/** Ordered, and paid unless its page is left open. */
export async function buyPackage(world: MoneyWorld, buyer: Person, paysAtOnce: boolean): Promise<void> {
  const { offers } = await world.test.as(buyer.id);
  const order = { offeringId: world.offeringId, sessions: PACKAGE_SIZE } as const;
  if ((await wasDone(offers.buyPackage(order))) && paysAtOnce) await payLastOrder(world, buyer);
}

export async function buyGift(world: MoneyWorld, buyer: Person, paysAtOnce: boolean): Promise<void> {
  const { offers } = await world.test.as(buyer.id);
  const gift = {
    ...{ amountMinor: 2_345, giverName: 'Jonas', recipientName: 'Ines', message: '' },
    recipientEmail: 'ines@example.test',
    sendAt: world.test.clock.current.toString(),
  };
  if ((await wasDone(offers.buyGift(gift))) && paysAtOnce) await payLastOrder(world, buyer);
}

async function payLastOrder(world: MoneyWorld, buyer: Person): Promise<void> {
  const [order] = await world.test.sql<{ session: string | null }[]>`
    select checkout_session_id as session from orders
    where buyer_id = ${buyer.id} and status = 'open' order by created_at desc, id desc limit 1`;
  if (order?.session) await payAtStripe(world, order.session);
}

/** Whoever it is, with any gift of this world that somebody has. */
export async function redeemGift({ test, people, journal }: MoneyWorld, by: Person): Promise<void> {
  const [gift] = await test.sql<{ code: string; amountMinor: number }[]>`
    select code, amount_minor::int as "amountMinor" from gifts
    where buyer_id in ${test.sql(people.map(({ id }) => id))} and status <> 'pending'
    order by status, created_at limit 1`;
  if (!gift) return;
  const { offers } = await test.as(by.id);
  const given = await tolerate(offers.redeemGift({ code: gift.code }));
  if (given) journal.presents.push({ userId: by.id, amountMinor: gift.amountMinor });
}

/** The unused sessions back, as it was promised: used ones count at single price, and the rest is the coach's. */
export async function refundPackage({ test, journal }: MoneyWorld, owner: Person): Promise<void> {
  const [found] = await test.sql<
    { id: Id<'package'>; used: number; left: number; card: number; isDisputed: boolean }[]
  >`
    select k.id, (sessions - sessions_left) as used, left_minor::int as left,
      (o.amount_minor - o.refunded_minor)::int as card, o.disputed_at is not null as "isDisputed"
    from packages k join orders o on o.id = k.order_id
    where candidate_id = ${owner.id} and k.status = 'active' order by k.created_at desc limit 1`;
  if (!found) return;
  const { id: packageId, used, left, card, isDisputed } = found;
  const refundMinor = Math.max(0, Math.min(PACKAGE_PRICE - used * SINGLE_PRICE, left));
  const { offers } = await test.as(owner.id);
  const done = await wasDone(offers.refundPackage({ packageId, refundMinor }));
  if (done !== (used < PACKAGE_SIZE && !isDisputed))
    throw new Error(`${packageId} at ${refundMinor}: ${done}`);
  if (!done) return;
  journal.packagesRefunded.push({ packageId, restMinor: left - refundMinor });
  // What a colleague has sent back to the card already can only be credit.
  journal.presents.push({ userId: owner.id, amountMinor: refundMinor - Math.min(refundMinor, card) });
}

/** The second of the two says that the first invited them. */
export async function invite(world: MoneyWorld): Promise<void> {
  const { test, people } = world;
  const [host, guest] = people;
  const { code } = await (await test.as(host.id)).offers.invitation();
  const { offers } = await test.as(guest.id);
  if (await wasDone(offers.claimReferral({ code }))) world.invitation = 'claimed';
}
