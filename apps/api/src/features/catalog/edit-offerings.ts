import { newId } from '@app/db/new-id';
import type { addOfferingInput, updateOfferingInput } from '@app/shared/catalog/catalog.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { archiveOffering, insertOffering, type Offering } from './offering.repository.ts';

type CoachContext = ActContext & { coachId: Id<'coach'> };
type OfferingFields = z.infer<typeof addOfferingInput>;

/** There is no exchange in this product: one currency for all prices, cards and payouts. */
function row({ now, coachId, config }: CoachContext, { price, ...fields }: OfferingFields) {
  const { amountMinor, currency } = price;
  if (currency !== config.PLATFORM_CURRENCY) throw new DomainError('OTHER_CURRENCY', { currency });
  return {
    ...fields,
    id: newId('offering'),
    coachId,
    priceAmountMinor: amountMinor,
    priceCurrency: currency,
    createdAt: now,
    updatedAt: now,
  };
}

export const addOffering = async (ctx: CoachContext, fields: OfferingFields): Promise<Offering> =>
  insertOffering(ctx.db, row(ctx, fields));

/** A change makes a new offering and archives the old one: what was booked keeps its terms. */
export async function changeOffering(
  ctx: CoachContext,
  { offeringId, ...fields }: z.infer<typeof updateOfferingInput>,
): Promise<Offering> {
  return ctx.db.transaction(async (tx) => {
    const old = await archiveOffering(tx, { offeringId, coachId: ctx.coachId }, ctx.now);
    if (!old) throw new DomainError('OFFERING_NOT_FOUND');
    return insertOffering(tx, row(ctx, fields));
  });
}

export async function withdrawOffering(
  ctx: CoachContext,
  { offeringId }: { offeringId: Id<'offering'> },
): Promise<void> {
  const gone = await archiveOffering(ctx.db, { offeringId, coachId: ctx.coachId }, ctx.now);
  if (!gone) throw new DomainError('OFFERING_NOT_FOUND');
}
