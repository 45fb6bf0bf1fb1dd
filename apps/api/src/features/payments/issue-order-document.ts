import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { cardWords } from '@app/shared/payments/card-words';
import type { ActContext } from '../../app-context.ts';
import { findOrderReceipt, type IssuedDocument } from './document.repository.ts';
import { readGivenBack } from './given-back.repository.ts';
import { lockOrder, type Order } from './order.repository.ts';
import { findPackage } from './package.repository.ts';
import { correctionOf, writeDocument } from './write-document.ts';

/**
 * The receipt of a package or a gift, issued when it is first asked for. Undefined when nothing was bought: money
 * that came not as asked goes straight back, and no document is made of it.
 */
export function issueOrderReceipt(
  ctx: ActContext,
  orderId: Id<'order'>,
): Promise<IssuedDocument | undefined> {
  return ctx.db.transaction(async (tx) => issueReceiptOf(ctx, tx, await lockOrder(tx, orderId)));
}

async function issueReceiptOf(ctx: ActContext, tx: Transaction, order: Order) {
  if (order.status !== 'succeeded') return undefined;
  const { currency, description, amountMinor, creditMinor } = order;
  const total = money(amountMinor + creditMinor, currency);
  return writeDocument(ctx, tx, subjectOf(order), {
    kind: 'receipt',
    cause: order.id,
    total,
    content: {
      lines: [{ words: description, amountMinor: total.amountMinor }],
      currency,
      settled: [
        { words: cardWords({ brand: order.cardBrand, last4: order.cardLast4 }), amountMinor },
        { words: 'Credit', amountMinor: creditMinor },
      ].filter((part) => part.amountMinor > 0),
      corrects: null,
      reason: '',
    },
  });
}

const REASON = {
  refunded: 'Unused sessions were given back',
  expired: 'Not booked in time, so it became credit',
} as const;

/** The credit note of a package that was given back or ran out. */
export async function issuePackageNote(
  ctx: ActContext,
  packageId: Id<'package'>,
): Promise<IssuedDocument | undefined> {
  const bought = await findPackage(ctx.db, packageId);
  if (bought?.status !== 'refunded' && bought?.status !== 'expired') return undefined;
  return issueOrderNote(ctx, { orderId: bought.orderId, ref: packageId, reason: REASON[bought.status] });
}

type GivenBack = { orderId: Id<'order'>; ref: string; reason: string };

/** The credit note over what went back of an order by the books, once for what ended or each refund of it. */
export function issueOrderNote(
  ctx: ActContext,
  { orderId, ref, reason }: GivenBack,
): Promise<IssuedDocument | undefined> {
  return ctx.db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const receipt = (await findOrderReceipt(tx, orderId)) ?? (await issueReceiptOf(ctx, tx, order));
    const { toCardMinor, toCreditMinor } = await readGivenBack(tx, ref);
    const total = money(toCardMinor + toCreditMinor, order.currency);
    if (!receipt || total.amountMinor === 0) return undefined;
    return writeDocument(ctx, tx, subjectOf(order), {
      kind: 'credit_note',
      cause: ref,
      total,
      content: {
        lines: [{ words: order.description, amountMinor: total.amountMinor }],
        currency: order.currency,
        settled: [
          {
            words: `To ${cardWords({ brand: order.cardBrand, last4: order.cardLast4 })}`,
            amountMinor: toCardMinor,
          },
          { words: 'As credit', amountMinor: toCreditMinor },
        ].filter(({ amountMinor }) => amountMinor > 0),
        corrects: correctionOf(receipt),
        reason,
      },
    });
  });
}

const subjectOf = ({ id, buyerId }: Order) => ({ kind: 'order', orderId: id, candidateId: buyerId }) as const;
