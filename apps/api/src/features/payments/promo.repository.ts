import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { payments } from '@app/db/schema/payments';
import { promoCodes, promoRedemptions } from '@app/db/schema/payments-offers';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';

export type PromoCode = typeof promoCodes.$inferSelect;
export type PromoRedemption = typeof promoRedemptions.$inferSelect;
type NewPromo = Omit<typeof promoCodes.$inferInsert, 'updatedAt' | 'uses' | 'givenMinor'>;

const LIVE = ['reserved', 'redeemed'] as const;

/** @throws DomainError `PROMO_CODE_TAKEN` */
export async function insertPromo(tx: Transaction, promo: NewPromo): Promise<PromoCode> {
  try {
    const [row] = await tx
      .insert(promoCodes)
      .values({ ...promo, updatedAt: promo.createdAt })
      .returning();
    return row!; // an insert without a conflict clause returns its row or throws
  } catch (error) {
    if (violates(error, 'promo_codes_code_key'))
      throw new DomainError('PROMO_CODE_TAKEN', {}, { cause: error });
    throw error;
  }
}

/** Locked: whoever wants the same code next waits until this use is counted or given up. */
export async function lockPromoByCode(tx: Transaction, code: string): Promise<PromoCode | undefined> {
  const [row] = await tx.select().from(promoCodes).where(eq(promoCodes.code, code)).for('update');
  return row;
}

export async function lockPromo(tx: Transaction, id: Id<'promoCode'>): Promise<PromoCode | undefined> {
  const [row] = await tx.select().from(promoCodes).where(eq(promoCodes.id, id)).for('update');
  return row;
}

export async function pausePromoRow(
  tx: Transaction,
  id: Id<'promoCode'>,
  pausedAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Promise<void> {
  await tx.update(promoCodes).set({ pausedAt, updatedAt: now }).where(eq(promoCodes.id, id));
}

/** One use more, or one fewer, or a part more or less of one that counts already; the database refuses one beyond the cap, whatever was read before. */
export async function countPromoUse(
  tx: Transaction,
  id: Id<'promoCode'>,
  { uses, givenMinor, now }: { uses: 1 | 0 | -1; givenMinor: number; now: Temporal.Instant },
): Promise<void> {
  await tx
    .update(promoCodes)
    .set({
      uses: sql`${promoCodes.uses} + ${uses}`,
      givenMinor: sql`${promoCodes.givenMinor} + ${givenMinor}`,
      updatedAt: now,
    })
    .where(eq(promoCodes.id, id));
}

export async function insertRedemption(
  tx: Transaction,
  redemption: typeof promoRedemptions.$inferInsert,
): Promise<PromoRedemption> {
  const [row] = await tx.insert(promoRedemptions).values(redemption).returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateRedemption(
  tx: Transaction,
  id: Id<'promoRedemption'>,
  change: Pick<PromoRedemption, 'status' | 'updatedAt'> & { personUse?: number },
): Promise<void> {
  await tx.update(promoRedemptions).set(change).where(eq(promoRedemptions.id, id));
}

/** What still counts of a use: its own row, or another booking's that it was put on together with. */
export async function findLiveOfUse(
  tx: Transaction,
  { id, usedWithId }: PromoRedemption,
): Promise<PromoRedemption | undefined> {
  const first = usedWithId ?? id;
  const [live] = await tx
    .select()
    .from(promoRedemptions)
    .where(
      and(
        or(eq(promoRedemptions.id, first), eq(promoRedemptions.usedWithId, first)),
        inArray(promoRedemptions.status, [...LIVE]),
      ),
    )
    .limit(1);
  return live;
}

/** The code that is on a booking now. */
export async function findLiveRedemption(
  db: Queryable,
  bookingId: Id<'booking'>,
): Promise<PromoRedemption | undefined> {
  const [row] = await db
    .select()
    .from(promoRedemptions)
    .where(and(eq(promoRedemptions.bookingId, bookingId), inArray(promoRedemptions.status, [...LIVE])));
  return row;
}

/** The code that was put on a booking last, whatever became of it. */
export async function findLastRedemption(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({ redemption: promoRedemptions, promo: promoCodes })
    .from(promoRedemptions)
    .innerJoin(promoCodes, eq(promoCodes.id, promoRedemptions.promoCodeId))
    .where(eq(promoRedemptions.bookingId, bookingId))
    .orderBy(desc(promoRedemptions.reservedAt), desc(promoRedemptions.id))
    .limit(1);
  return row;
}

/** Which of their places are taken: 1 for their first use of the code, and so on. */
export async function listPersonUses(
  tx: Transaction,
  promoCodeId: Id<'promoCode'>,
  candidateId: Id<'user'>,
): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ personUse: promoRedemptions.personUse })
    .from(promoRedemptions)
    .where(
      and(
        eq(promoRedemptions.promoCodeId, promoCodeId),
        eq(promoRedemptions.candidateId, candidateId),
        inArray(promoRedemptions.status, [...LIVE]),
      ),
    );
  return rows.map(({ personUse }) => personUse);
}

/**
 * Whether this person has paid for a session before, or has a newcomers' code on another booking already: with
 * anybody, or with one coach.
 */
export async function hasPaidBefore(
  tx: Transaction,
  candidateId: Id<'user'>,
  coachId: Id<'coach'> | null,
): Promise<boolean> {
  const [paid] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.candidateId, candidateId),
        eq(payments.status, 'succeeded'),
        coachId ? eq(payments.coachId, coachId) : undefined,
      ),
    )
    .limit(1);
  if (paid) return true;
  const [reserved] = await tx
    .select({ id: promoRedemptions.id })
    .from(promoRedemptions)
    .innerJoin(promoCodes, eq(promoCodes.id, promoRedemptions.promoCodeId))
    .where(
      and(
        eq(promoRedemptions.candidateId, candidateId),
        inArray(promoRedemptions.status, [...LIVE]),
        eq(promoCodes.firstTimeOnly, true),
        coachId ? eq(promoCodes.coachId, coachId) : undefined,
      ),
    )
    .limit(1);
  return reserved !== undefined;
}
