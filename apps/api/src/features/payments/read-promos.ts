import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import type { PromoDesk } from './create-promo.ts';
import { findPromo, listPromos, listRedemptions } from './promo-list.repository.ts';

/** The codes of a coach, or every code for the desk, with what they were used for so far. */
export async function readPromos({ db }: ActContext, { coachId }: PromoDesk) {
  const rows = await listPromos(db, coachId);
  return rows.map(({ promo, coachName, offeringTitle, redeemed }) => ({
    id: promo.id,
    code: promo.code,
    bearer: promo.bearer,
    coachName,
    offeringTitle,
    percent: promo.percent,
    amountMinor: promo.amountMinor,
    currency: promo.currency,
    maxDiscountMinor: promo.maxDiscountMinor,
    maxUses: promo.maxUses,
    maxUsesPerPerson: promo.maxUsesPerPerson,
    budgetMinor: promo.budgetMinor,
    firstTimeOnly: promo.firstTimeOnly,
    startsAt: promo.startsAt?.toString() ?? null,
    endsAt: promo.endsAt?.toString() ?? null,
    paused: promo.pausedAt !== null,
    uses: promo.uses,
    redeemed,
    givenMinor: promo.givenMinor,
    createdAt: promo.createdAt.toString(),
  }));
}

/** Who used a code. @throws DomainError PROMO_NOT_FOUND, also for another coach's */
export async function readRedemptions(
  { db }: ActContext,
  { coachId }: PromoDesk,
  { promoCodeId }: { promoCodeId: Id<'promoCode'> },
) {
  const promo = await findPromo(db, promoCodeId);
  const isTheirs = promo && (coachId === null || (promo.bearer === 'coach' && promo.coachId === coachId));
  if (!isTheirs) throw new DomainError('PROMO_NOT_FOUND');
  const rows = await listRedemptions(db, promoCodeId);
  return rows.map(({ redemption, candidateName }) => ({
    id: redemption.id,
    bookingId: redemption.bookingId,
    candidateName: shortName(candidateName),
    discount: money(redemption.discountMinor, redemption.currency),
    status: redemption.status,
    at: redemption.updatedAt.toString(),
  }));
}
