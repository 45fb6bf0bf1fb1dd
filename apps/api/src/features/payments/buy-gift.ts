import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { GIFT_CODE_LENGTH } from '@app/shared/payments/gift-code';
import type { BuyGiftInput } from '@app/shared/payments/offers.schema';
import type { ActContext } from '../../app-context.ts';
import { drawCode } from './draw-code.ts';
import { insertGift } from './gift.repository.ts';
import { readOfferPolicy } from './offer-policy.repository.ts';
import { openOrder } from './open-order.ts';

/**
 * Opens the page where a gift is paid for. Credit does not pay for it: it may be someone's own refund.
 *
 * @throws DomainError GIFT_AMOUNT, PAYMENT_PROVIDER_DOWN
 */
export async function buyGift(
  ctx: ActContext & { user: { id: Id<'user'>; email: string } },
  input: BuyGiftInput,
): Promise<{ url: string }> {
  const { giftLeastMinor, giftMostMinor } = await readOfferPolicy(ctx.db);
  const { amountMinor, ...gift } = input;
  if (amountMinor < giftLeastMinor || amountMinor > giftMostMinor) {
    throw new DomainError('GIFT_AMOUNT', { giftLeastMinor, giftMostMinor });
  }
  const currency = ctx.config.PLATFORM_CURRENCY;
  const wish = {
    kind: 'gift',
    buyer: ctx.user,
    amount: money(amountMinor, currency),
    description: 'A gift of mock interviews at Second Round',
    spendsCredit: false,
    page: `${ctx.config.PUBLIC_URL}/gift`,
  } as const;
  const { url } = await openOrder(ctx, wish, (tx, order) =>
    insertGift(tx, {
      ...gift,
      id: newId('gift'),
      orderId: order.id,
      buyerId: ctx.user.id,
      code: drawCode(GIFT_CODE_LENGTH),
      amountMinor,
      currency,
      status: 'pending',
      createdAt: ctx.now,
    }),
  );
  return { url };
}
