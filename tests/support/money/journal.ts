import type { Id } from '@app/shared/id/id';
import type { TestMarket } from '../stripe.ts';

/** Money of a booking that went back to its candidate because a step asked for it. Minor units. */
export type GivenBack = {
  bookingId: Id<'booking'>;
  /** The way it was paid, or into the wallet. */
  to: 'payer' | 'wallet';
  amountMinor: number;
  /** The platform's own part that comes out beside it, where a policy names it; else the same share. */
  subsidyMinor?: number;
  /** A package takes a whole session back only then. */
  packageOpen: boolean;
};

/** What was accepted, in order and in the caller's own numbers: the naive model adds these up. */
export type Journal = {
  givenBack: GivenBack[];
  /** At the platform's cost. */
  presents: { userId: string; amountMinor: number }[];
  packagesRefunded: { packageId: string; restMinor: number }[];
};

export const emptyJournal = (): Journal => ({ givenBack: [], presents: [], packagesRefunded: [] });

export type Paid = {
  price: number;
  subsidy: number;
  kept: number;
  keptSubsidy: number;
  packageOpen: boolean;
};

/** How a booking was paid, and what is left of it by plain sums; undefined while it is not paid. */
export async function readPaid(
  test: TestMarket,
  { givenBack }: Journal,
  bookingId: Id<'booking'>,
): Promise<Paid | undefined> {
  const now = test.clock.current.toString();
  const [paid] = await test.sql<
    { price: number; subsidy: number; elsewhere: number; packageOpen: boolean }[]
  >`
    select (p.amount_minor + p.credit_minor + p.package_minor)::int as price, p.subsidy_minor::int as subsidy,
      coalesce((select sum(amount_minor) from refunds r where r.payment_id = p.id and reason = 'external'), 0)::int
        + p.lost_minor::int as elsewhere,
      coalesce(k.status = 'active' and k.expires_at > ${now}::timestamptz, false) as "packageOpen"
    from payments p left join packages k on k.id = p.package_id
    where p.booking_id = ${bookingId} and p.status = 'succeeded' and not p.duplicate`;
  if (!paid) return undefined;
  const events = givenBack.filter((each) => each.bookingId === bookingId);
  const left = leftOf(paid, events);
  return { ...paid, ...left, kept: Math.max(0, left.kept - paid.elsewhere) };
}

/** What stays of a price, and of the platform's own part of it, when these amounts went back one after the other. */
export function leftOf(
  { price, subsidy }: { price: number; subsidy: number },
  events: readonly Pick<GivenBack, 'amountMinor' | 'subsidyMinor'>[],
): { kept: number; keptSubsidy: number } {
  let [kept, keptSubsidy] = [price, subsidy];
  for (const { amountMinor, subsidyMinor } of events) {
    kept -= amountMinor;
    const stays = price === 0 ? 0 : Math.round((subsidy * kept) / price);
    keptSubsidy = subsidyMinor === undefined ? Math.min(keptSubsidy, stays) : keptSubsidy - subsidyMinor;
  }
  return { kept, keptSubsidy };
}
