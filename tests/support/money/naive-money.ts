import { type GivenBack, leftOf } from './journal.ts';
import { type BookingFacts, readFacts } from './money-facts.ts';
import { type MoneyWorld, PACKAGE_PRICE } from './money-world.ts';

/**
 * What everybody must have once it is quiet, by plain sums (payments.md 3.6): from how each booking was paid and how
 * it ended, from what the steps were told yes to, and from prices and policies. It uses neither the product's
 * arithmetic nor its sums, and names where the product says something else. Who bears a lost dispute is left out.
 */
export async function naiveDifferences(world: MoneyWorld): Promise<string[]> {
  const { bookings, packages, wallets, stuck, coachHas, extras } = await readFacts(world);
  const { journal, people } = world;
  const differences = stuck.map((id) => `${id} is over and did not end`);
  const compare = (what: string, naive: number, product: number) => {
    if (naive !== product) differences.push(`${what}: ${product}, and ${naive} by plain sums`);
  };
  const fates = bookings.map((booking) => ({ booking, ...fateOf(world, booking) }));
  for (const { booking, kept, keptSubsidy, toPackage } of fates) {
    const { bookingId, isDisputed, isEarned, isWaiting } = booking;
    if (isDisputed) continue;
    compare(`${bookingId} keeps`, kept, booking.kept);
    compare(`${bookingId} gave its package`, toPackage, booking.toPackage);
    if (isEarned) compare(`${bookingId} earned its coach`, shareOf(kept + keptSubsidy), booking.earned);
    if (isWaiting && kept > 0) differences.push(`${bookingId}: its share has not left`);
  }
  let closings = 0;
  for (const { id, status, left, extra } of packages) {
    if (status === 'active') compare(`${id} holds`, stillIn(id, fates), left);
    const closed = journal.packagesRefunded.find(({ packageId }) => packageId === id);
    if (closed) compare(`the end of ${id} earned its coach`, shareOf(closed.restMinor), extra);
    closings += closed ? shareOf(closed.restMinor) : extra;
  }
  compare('what packages earned the coach', closings, extras);
  if (bookings.every(({ isDisputed }) => !isDisputed)) {
    const earned = fates.filter(({ booking }) => booking.isEarned);
    const shares = earned.reduce((sum, { kept, keptSubsidy }) => sum + shareOf(kept + keptSubsidy), 0);
    const taken = earned.length > 0 || coachHas === closings ? closings : 0;
    compare('the coach has', shares + taken, coachHas);
  }
  for (const { id, wallet, spentOnOrders } of wallets) {
    const own = fates.filter(({ booking }) => booking.candidateId === id);
    if (own.some(({ booking }) => booking.isDisputed)) continue;
    const presents = journal.presents.filter(({ userId }) => userId === id);
    const expired = packages.filter((each) => each.status === 'expired' && each.candidateId === id);
    const naive =
      total(presents.map(({ amountMinor }) => amountMinor)) +
      total(own.map(({ toWallet, booking }) => toWallet - booking.credit)) +
      total(expired.map((each) => stillIn(each.id, fates))) -
      spentOnOrders;
    compare(`the wallet of person ${people.findIndex((each) => each.id === id)}`, naive, wallet);
  }
  return differences;
}

type Fate = { kept: number; keptSubsidy: number; toWallet: number; toPackage: number };

function fateOf({ journal }: MoneyWorld, booking: BookingFacts): Fate {
  const { card, credit, package: session, external, bookingId } = booking;
  const price = card + credit + session;
  const asked = journal.givenBack.filter((each) => each.bookingId === bookingId);
  const outside = external > 0 ? [{ to: 'payer', amountMinor: external, packageOpen: false } as const] : [];
  const soFar = leftOf({ price, subsidy: booking.subsidy }, [...asked, ...outside]);
  const events = [...outside, ...asked, ...(endsWhole(booking) ? [theRest(booking, soFar.kept)] : [])];
  let [cardLeft, toWallet, toPackage, given] = [card, 0, 0, 0];
  for (const { to, amountMinor, packageOpen } of events) {
    const toCard = to === 'payer' ? Math.min(amountMinor, cardLeft) : 0;
    const rest = amountMinor - toCard;
    const isSession = to === 'payer' && session > 0 && rest === session && given === 0 && packageOpen;
    if (isSession) toPackage += rest;
    else toWallet += rest;
    cardLeft -= toCard;
    given += amountMinor;
  }
  const left = endsWhole(booking) ? { kept: 0, keptSubsidy: 0 } : soFar;
  return { ...left, toWallet, toPackage };
}

/** Nobody came, or the money came when the time was taken: all of it goes back, whatever went back before. */
const endsWhole = ({ status, noShowBy }: BookingFacts): boolean =>
  status === 'expired' || (status === 'no_show' && noShowBy === 'both');

const theRest = (
  { isPackageOpen, toPackage }: BookingFacts,
  kept: number,
): Pick<GivenBack, 'to' | 'amountMinor' | 'packageOpen'> => ({
  to: 'payer',
  amountMinor: kept,
  // When a package has ended since, only the product knows what came first.
  packageOpen: isPackageOpen || toPackage > 0,
});

function stillIn(packageId: string, fates: readonly (Fate & { booking: BookingFacts })[]): number {
  const used = fates.filter(({ booking }) => booking.packageId === packageId);
  return PACKAGE_PRICE - total(used.map(({ booking, toPackage }) => booking.package - toPackage));
}

/** The coach's part of an amount: the commission is 15 %, half a cent up. */
const shareOf = (minor: number): number => minor - Math.floor((minor * 15 + 50) / 100);

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
