import { newId } from '@app/db/new-id';
import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { PackageSize } from '@app/shared/payments/package-sessions';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { readOfferPolicy } from './offer-policy.repository.ts';
import { openOrder } from './open-order.ts';
import {
  insertPackage,
  listPackageOffers,
  removePackageOffer,
  savePackageOffer,
} from './package.repository.ts';

type Buyer = ActContext & { user: { id: Id<'user'>; email: string } };

/**
 * Opens the page where a package is paid for, at the coach's price of now.
 *
 * @throws DomainError PACKAGE_NOT_OFFERED, OFFERING_NOT_FOUND, COACH_CANNOT_BE_PAID, PAYMENT_PROVIDER_DOWN
 */
export async function buyPackage(
  ctx: Buyer,
  { offeringId, sessions }: { offeringId: Id<'offering'>; sessions: PackageSize },
): Promise<{ url: string }> {
  const { offering, coach } = await getOfferingForSale(ctx.db, offeringId);
  if (coach.userId === ctx.user.id) throw new DomainError('PACKAGE_NOT_OFFERED');
  if (!coach.payoutsReadyAt) throw new DomainError('COACH_CANNOT_BE_PAID');
  const offers = await listPackageOffers(ctx.db, [offeringId]);
  const offer = offers.find((each) => each.offer.sessions === sessions)?.offer;
  if (!offer || offer.priceMinor > sessions * offering.priceAmountMinor) {
    throw new DomainError('PACKAGE_NOT_OFFERED');
  }
  const { packageDays } = await readOfferPolicy(ctx.db);
  const label = SESSION_TYPE_LABEL[offering.sessionType].toLowerCase();
  const wish = {
    kind: 'package',
    buyer: ctx.user,
    amount: money(offer.priceMinor, offering.priceCurrency),
    description: `${sessions} mock interviews (${label}, ${offering.durationMinutes} minutes) with ${coach.displayName}`,
    spendsCredit: true,
    page: `${ctx.config.PUBLIC_URL}/wallet`,
  } as const;
  const { url } = await openOrder(ctx, wish, (tx, order) =>
    insertPackage(tx, {
      id: newId('package'),
      orderId: order.id,
      candidateId: ctx.user.id,
      coachId: coach.id,
      offeringId,
      sessionType: offering.sessionType,
      durationMinutes: offering.durationMinutes,
      sessions,
      priceMinor: offer.priceMinor,
      singlePriceMinor: offering.priceAmountMinor,
      currency: offering.priceCurrency,
      commissionBasisPoints: coach.commissionBasisPoints ?? ctx.config.COMMISSION_BASIS_POINTS,
      days: packageDays,
      status: 'pending',
      sessionsLeft: sessions,
      leftMinor: offer.priceMinor,
      createdAt: ctx.now,
    }),
  );
  return { url };
}

/** Sets what a coach asks for a package of one of their offerings. @throws DomainError OFFERING_NOT_FOUND, PACKAGE_TOO_DEAR */
export async function setPackagePrice(
  ctx: ActContext & { actor: Actor },
  coachId: Id<'coach'>,
  wish: { offeringId: Id<'offering'>; sessions: PackageSize; priceMinor: number | null },
): Promise<void> {
  const { offeringId, sessions, priceMinor } = wish;
  await ctx.db.transaction(async (tx) => {
    const { offering, coach } = await getOfferingForSale(tx, offeringId);
    if (coach.id !== coachId) throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
    if (priceMinor !== null && priceMinor > sessions * offering.priceAmountMinor) {
      throw new DomainError('PACKAGE_TOO_DEAR');
    }
    if (priceMinor === null) await removePackageOffer(tx, offeringId, sessions);
    else await savePackageOffer(tx, { offeringId, sessions, priceMinor, updatedAt: ctx.now });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'package.price_set',
      subjectId: offeringId,
      details: { sessions, priceMinor, currency: offering.priceCurrency },
    });
  });
}
