import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { PromoTermsInput } from '@app/shared/payments/payments.schema';
import type { PromoBearer } from '@app/shared/payments/promo-code';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { getOfferingForSale, listForSale } from '../catalog/offering.repository.ts';
import { insertPromo, lockPromo, pausePromoRow } from './promo.repository.ts';

type Maker = ActContext & { actor: Actor; user: { id: Id<'user'> } };
/** Whose codes somebody may touch: a coach their own, the desk all. */
export type PromoDesk = { bearer: PromoBearer; coachId: Id<'coach'> | null };

/** Makes a code. @throws DomainError PROMO_CODE_TAKEN, OFFERING_NOT_FOUND */
export async function createPromo(
  ctx: Maker,
  { bearer, coachId }: PromoDesk,
  { coachId: wanted, ...terms }: PromoTermsInput,
): Promise<{ promoCodeId: Id<'promoCode'> }> {
  return ctx.db.transaction(async (tx) => {
    const sold = terms.offeringId ? await getOfferingForSale(tx, terms.offeringId) : null;
    const onlyOf = coachId ?? wanted;
    if (sold && onlyOf && sold.coach.id !== onlyOf) throw new DomainError('OFFERING_NOT_FOUND');
    if (!sold && onlyOf && onlyOf !== coachId) await requireSelling(tx, onlyOf);
    const promo = await insertPromo(tx, {
      ...terms,
      id: newId('promoCode'),
      bearer,
      coachId: onlyOf ?? sold?.coach.id ?? null,
      createdBy: ctx.user.id,
      createdAt: ctx.now,
    });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'promo.created',
      subjectId: promo.id,
      details: { code: promo.code, bearer, percent: promo.percent, amountMinor: promo.amountMinor },
    });
    return { promoCodeId: promo.id };
  });
}

/** @throws DomainError OFFERING_NOT_FOUND when this coach sells nothing */
async function requireSelling(tx: Transaction, coachId: Id<'coach'>): Promise<void> {
  if ((await listForSale(tx, coachId)).length === 0) throw new DomainError('OFFERING_NOT_FOUND');
}

/** Stops a code for the time being, or lets it go on. Who has it on a held booking keeps it. */
export async function pausePromo(
  ctx: Maker,
  { coachId }: PromoDesk,
  { promoCodeId, paused }: { promoCodeId: Id<'promoCode'>; paused: boolean },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const promo = await lockPromo(tx, promoCodeId);
    const isTheirs = promo && (coachId === null || (promo.bearer === 'coach' && promo.coachId === coachId));
    if (!isTheirs) throw new DomainError('PROMO_NOT_FOUND');
    if ((promo.pausedAt !== null) === paused) return;
    await pausePromoRow(tx, promoCodeId, paused ? ctx.now : null, ctx.now);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: paused ? 'promo.paused' : 'promo.resumed',
      subjectId: promoCodeId,
      details: { code: promo.code },
    });
  });
}
