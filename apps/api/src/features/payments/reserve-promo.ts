import type { Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import { promoPrice, promoRefusal } from '@app/shared/payments/promo-code';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockCredit } from './payment.repository.ts';
import {
  countPromoUse,
  findLiveRedemption,
  hasPaidBefore,
  insertRedemption,
  listPersonUses,
  lockPromoByCode,
  type PromoCode,
} from './promo.repository.ts';

type Wish = {
  code: string;
  bookingId: Id<'booking'>;
  candidateId: Id<'user'>;
  coachId: Id<'coach'>;
  offeringId: Id<'offering'>;
  price: Money;
};

/**
 * Takes one use of a code for a held booking, inside the caller's transaction. The code's row is locked, so of two
 * who want the last use one gets it; the counts on the row are capped by the database too.
 *
 * @throws DomainError `PROMO_NOT_FOUND`, `PROMO_ON_ALREADY`, or why the code does not work for this booking
 */
export async function reservePromo(ctx: ActContext, tx: Transaction, wish: Wish) {
  const { bookingId, candidateId, price } = wish;
  await lockCredit(tx, candidateId); // two bookings of one newcomer are judged one after the other
  const promo = await lockPromoByCode(tx, wish.code);
  if (!promo) throw new DomainError('PROMO_NOT_FOUND');
  if (await findLiveRedemption(tx, bookingId)) throw new DomainError('PROMO_ON_ALREADY');
  const taken = await listPersonUses(tx, promo.id, candidateId);
  const refusal = promoRefusal(promo, {
    price,
    coachId: wish.coachId,
    offeringId: wish.offeringId,
    usesByPerson: taken.length,
    paidBefore: promo.firstTimeOnly && (await hasPaidBefore(tx, candidateId, coachOf(promo))),
    now: ctx.now,
  });
  if (refusal) throw new DomainError(refusal);
  const { discount, toPay, subsidy } = promoPrice(promo, price);
  await takeUse(ctx, tx, promo, discount);
  const redemption = await insertRedemption(tx, {
    id: newId('promoRedemption'),
    promoCodeId: promo.id,
    bookingId,
    candidateId,
    personUse: firstFree(taken),
    discountMinor: discount.amountMinor,
    currency: price.currency,
    status: 'reserved',
    reservedAt: ctx.now,
    updatedAt: ctx.now,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: { kind: 'candidate', id: candidateId },
    action: 'promo.reserved',
    subjectId: redemption.id,
    bookingId,
    details: { promoCodeId: promo.id, bearer: promo.bearer, ...discount },
  });
  return { discount, toPay, subsidy };
}

/** A newcomer is new to whoever bears the code. */
const coachOf = ({ bearer, coachId }: PromoCode): Id<'coach'> | null => (bearer === 'coach' ? coachId : null);

/** Counts a use; the database's own refusal is the same as ours. */
export async function takeUse(
  { now }: ActContext,
  tx: Transaction,
  { id }: PromoCode,
  { amountMinor }: Pick<Money, 'amountMinor'>,
): Promise<void> {
  try {
    await countPromoUse(tx, id, { uses: 1, givenMinor: amountMinor, now });
  } catch (error) {
    if (
      violates(error, 'promo_codes_uses_within_cap') ||
      violates(error, 'promo_codes_given_within_budget')
    ) {
      throw new DomainError('PROMO_USED_UP', {}, { cause: error });
    }
    throw error;
  }
}

/** The lowest place that nobody has: a use that was given back leaves its own. */
export function firstFree(taken: readonly number[]): number {
  let place = 1;
  while (taken.includes(place)) place += 1;
  return place;
}
