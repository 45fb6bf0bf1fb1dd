import type { Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { add, type Money, money, zero } from '@app/shared/money/money';
import { shareOut } from '@app/shared/money/share-out';
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
  type PromoRedemption,
} from './promo.repository.ts';

type Priced = { bookingId: Id<'booking'>; price: Money };

type Wish = {
  code: string;
  candidateId: Id<'user'>;
  coachId: Id<'coach'>;
  offeringId: Id<'offering'>;
  /** What is paid for together. */
  sessions: readonly [Priced, ...Priced[]];
};

/**
 * Takes one use of a code for held bookings that are paid for together, inside the caller's transaction. The code is
 * judged on the sum of their prices, and what it gives is shared out among them in proportion. The code's row is
 * locked, so of two who want the last use one gets it; the counts on the row are capped by the database too.
 *
 * @returns the parts of the discount, in the order of the sessions; the platform's part of each is its `subsidy`
 * @throws DomainError `PROMO_NOT_FOUND`, `PROMO_ON_ALREADY`, or why the code does not work for these bookings
 */
export async function reservePromo(ctx: ActContext, tx: Transaction, wish: Wish) {
  const { candidateId, sessions } = wish;
  const prices = sessions.map(({ price }) => price);
  const whole = prices.reduce(add);
  await lockCredit(tx, candidateId); // two bookings of one newcomer are judged one after the other
  const promo = await lockPromoByCode(tx, wish.code);
  if (!promo) throw new DomainError('PROMO_NOT_FOUND');
  for (const { bookingId } of sessions)
    if (await findLiveRedemption(tx, bookingId)) throw new DomainError('PROMO_ON_ALREADY');
  const taken = await listPersonUses(tx, promo.id, candidateId);
  const refusal = promoRefusal(promo, {
    price: whole,
    coachId: wish.coachId,
    offeringId: wish.offeringId,
    usesByPerson: taken.length,
    paidBefore: promo.firstTimeOnly && (await hasPaidBefore(tx, candidateId, coachOf(promo))),
    now: ctx.now,
  });
  if (refusal) throw new DomainError(refusal);
  const { discount } = promoPrice(promo, whole);
  await takeUse(ctx, tx, promo, { uses: 1, givenMinor: discount.amountMinor });
  const parts = shareOut(
    discount.amountMinor,
    prices.map(({ amountMinor }) => amountMinor),
  );
  await insertParts(ctx, tx, { promo, candidateId, personUse: firstFree(taken), sessions, parts });
  return parts.map((amountMinor) => {
    const part = money(amountMinor, whole.currency);
    return { discount: part, subsidy: promo.bearer === 'platform' ? part : zero(whole.currency) };
  });
}

type Parts = Pick<PromoRedemption, 'candidateId' | 'personUse'> &
  Pick<Wish, 'sessions'> & { promo: PromoCode; parts: readonly number[] };

/** A row for each booking that has a part of the discount; those after the first point to it. */
async function insertParts(
  { now }: ActContext,
  tx: Transaction,
  { promo, candidateId, personUse, sessions, parts }: Parts,
): Promise<void> {
  let usedWithId: Id<'promoRedemption'> | null = null;
  for (const [at, { bookingId, price }] of sessions.entries()) {
    const discount = money(parts[at]!, price.currency);
    if (discount.amountMinor === 0) continue; // fewer cents than sessions
    const { id }: PromoRedemption = await insertRedemption(tx, {
      id: newId('promoRedemption'),
      promoCodeId: promo.id,
      ...{ bookingId, candidateId, personUse, usedWithId },
      discountMinor: discount.amountMinor,
      currency: discount.currency,
      status: 'reserved',
      reservedAt: now,
      updatedAt: now,
    });
    usedWithId ??= id;
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: candidateId },
      action: 'promo.reserved',
      subjectId: id,
      bookingId,
      details: { promoCodeId: promo.id, bearer: promo.bearer, ...discount },
    });
  }
}

/** A newcomer is new to whoever bears the code. */
const coachOf = ({ bearer, coachId }: PromoCode): Id<'coach'> | null => (bearer === 'coach' ? coachId : null);

/** Counts a use, or a part of one that counts already; the database's own refusal is the same as ours. */
export async function takeUse(
  { now }: ActContext,
  tx: Transaction,
  { id }: PromoCode,
  taken: { uses: 1 | 0; givenMinor: number },
): Promise<void> {
  try {
    await countPromoUse(tx, id, { ...taken, now });
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
