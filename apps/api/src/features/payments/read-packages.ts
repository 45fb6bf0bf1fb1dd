import type { Id } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { type PackageSize, packageRefund, packageSaving } from '@app/shared/payments/package-sessions';
import type { ActContext } from '../../app-context.ts';
import { listOfferings } from '../catalog/offering.repository.ts';
import { listPackageOffers, listPackages, readExtras } from './package.repository.ts';

type Row = Awaited<ReturnType<typeof listPackages>>[number];

function toPackageView({ package: bought, order, coachName, coachSlug, candidateName }: Row) {
  const { currency } = bought;
  return {
    id: bought.id,
    offeringId: bought.offeringId,
    sessionType: bought.sessionType,
    durationMinutes: bought.durationMinutes,
    sessions: bought.sessions,
    sessionsLeft: bought.sessionsLeft,
    price: money(bought.priceMinor, currency),
    single: money(bought.singlePriceMinor, currency),
    left: money(bought.leftMinor, currency),
    status: bought.status,
    isDisputed: order.disputedAt !== null,
    boughtAt: bought.createdAt.toString(),
    expiresAt: bought.expiresAt?.toString() ?? null,
    coach: { name: coachName, slug: coachSlug },
    candidateName: shortName(candidateName),
    /** What would go back for the unused sessions now. */
    refund: packageRefund(bought).refund,
    extra: money(bought.extraMinor, currency),
  };
}

export async function readMyPackages({ db }: ActContext, candidateId: Id<'user'>) {
  return (await listPackages(db, { candidateId })).map(toPackageView);
}

/** What a coach sold, what of it waits to be booked, and what refunds of packages still owe them. */
export async function readSoldPackages({ db }: ActContext, coachId: Id<'coach'>) {
  return {
    packages: (await listPackages(db, { coachId })).map(toPackageView),
    extras: (await readExtras(db, coachId)).map(({ amountMinor, currency }) => money(amountMinor, currency)),
  };
}

/** What packages of one offering cost, smallest first. */
export async function readPackageOffers({ db }: ActContext, offeringId: Id<'offering'>) {
  const rows = await listPackageOffers(db, [offeringId]);
  return rows
    .filter(({ offer, offering }) => offer.priceMinor <= offer.sessions * offering.priceAmountMinor)
    .map(({ offer, offering }) => {
      const price = money(offer.priceMinor, offering.priceCurrency);
      const single = money(offering.priceAmountMinor, offering.priceCurrency);
      return {
        sessions: offer.sessions,
        price,
        each: money(Math.floor(offer.priceMinor / offer.sessions), offering.priceCurrency),
        savingPercent: packageSaving(price, single, offer.sessions),
      };
    });
}

/** A coach's offerings, each with the packages that are for sale. */
export async function readMyPackageOffers({ db }: ActContext, coachId: Id<'coach'>) {
  const offerings = await listOfferings(db, [coachId]);
  const offers = await listPackageOffers(
    db,
    offerings.map(({ id }) => id),
  );
  return offerings.map((offering) => ({
    offeringId: offering.id,
    sessionType: offering.sessionType,
    durationMinutes: offering.durationMinutes,
    single: money(offering.priceAmountMinor, offering.priceCurrency),
    packages: offers
      .filter(({ offer }) => offer.offeringId === offering.id)
      .map(({ offer }) => ({ sessions: offer.sessions as PackageSize, priceMinor: offer.priceMinor })),
  }));
}
