import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { orProviderDown } from './provider-down.ts';
import { listCards, sameCard } from './read-saved-cards.ts';

/**
 * Takes a card off for good, every time it was saved. What was paid with it can still be paid back to it.
 *
 * @throws DomainError `CARD_NOT_FOUND` also for another's, `PAYMENT_PROVIDER_DOWN`
 */
export async function removeSavedCard(
  ctx: ActContext & { user: { id: Id<'user'> } },
  { cardId }: { cardId: string },
): Promise<void> {
  const cards = await listCards(ctx, ctx.user.id);
  const card = cards.find(({ id }) => id === cardId);
  if (!card) throw new DomainError('CARD_NOT_FOUND');
  for (const each of cards) {
    if (sameCard(each) === sameCard(card)) await orProviderDown(ctx.stripe.removeSavedCard(each.id));
  }
  await ctx.db.transaction((tx) =>
    recordAuditEvent(tx, {
      at: ctx.now,
      actor: { kind: 'candidate', id: ctx.user.id },
      action: 'card.removed',
      subjectId: ctx.user.id,
      details: { brand: card.brand, last4: card.last4 },
    }),
  );
}
