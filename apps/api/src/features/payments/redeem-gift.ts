import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { type Money, money } from '@app/shared/money/money';
import { giftRedeemed } from '@app/shared/payments/order-postings';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import {
  findGift,
  type Gift,
  listGifts,
  listGiftsOf,
  listGiftsToSend,
  lockGiftByCode,
  updateGift,
} from './gift.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { findOrder } from './order.repository.ts';

/** Turns a gift into the caller's credit, once. @throws DomainError GIFT_NOT_FOUND, GIFT_REDEEMED */
export async function redeemGift(
  ctx: ActContext & { user: { id: Id<'user'> } },
  { code }: { code: string },
): Promise<{ amount: Money; giverName: string; message: string }> {
  const { user, now } = ctx;
  return ctx.db.transaction(async (tx) => {
    const gift = await lockGiftByCode(tx, code);
    if (!gift) throw new DomainError('GIFT_NOT_FOUND');
    if (gift.status === 'redeemed') throw new DomainError('GIFT_REDEEMED');
    if ((await findOrder(tx, gift.orderId))?.disputedAt) throw new DomainError('GIFT_NOT_FOUND');
    const amount = money(gift.amountMinor, gift.currency);
    await updateGift(tx, gift.id, now, { status: 'redeemed', redeemedBy: user.id, redeemedAt: now });
    await postLedger(tx, [giftRedeemed(gift.id, user.id, amount)], { at: now, bookingId: null });
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: user.id },
      action: 'gift.redeemed',
      subjectId: gift.id,
      details: { ...amount, redeemedBy: user.id },
    });
    return { amount, giverName: gift.giverName, message: gift.message };
  });
}

const toGiftView = (gift: Gift) => ({
  id: gift.id,
  amount: money(gift.amountMinor, gift.currency),
  recipientName: gift.recipientName,
  recipientEmail: gift.recipientEmail,
  status: gift.status,
  sendAt: gift.sendAt.toString(),
  sentAt: gift.sentAt?.toString() ?? null,
  redeemedAt: gift.redeemedAt?.toString() ?? null,
  boughtAt: gift.createdAt.toString(),
});

/** The gifts a person bought, with the code, which they may hand over themselves. */
export async function readMyGifts({ db }: ActContext, buyerId: Id<'user'>) {
  return (await listGiftsOf(db, buyerId)).map((gift) => ({ ...toGiftView(gift), code: gift.code }));
}

/** Every gift, for the desk, which sees of a code no more than its end: the whole of it is money. */
export async function readGifts({ db }: ActContext) {
  return (await listGifts(db)).map(({ gift, buyerName }) => ({
    ...toGiftView(gift),
    buyerName: shortName(buyerName),
    codeEnds: gift.code.slice(-4),
  }));
}

/** Sends gifts whose day has come. */
export async function sendDueGifts(ctx: ActContext): Promise<void> {
  for (const { id } of await listGiftsToSend(ctx.db, ctx.now)) {
    await ctx.db.transaction(async (tx) => {
      const gift = await findGift(tx, id);
      if (!gift || gift.sentAt) return;
      await updateGift(tx, id, ctx.now, { sentAt: ctx.now });
      await recordAuditEvent(tx, { at: ctx.now, actor: SYSTEM, action: 'gift.sent', subjectId: id });
      await announce(ctx, tx, 'gift.due', { giftId: id });
    });
  }
}
