import type { Queryable, Transaction } from '@app/db/client';
import { payments } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { shareOut } from '@app/shared/money/share-out';
import { asc, eq, or } from 'drizzle-orm';
import { lockPayment, lockPayments, type Payment, updatePayment } from './payment.repository.ts';

type OfPurchase = Pick<Payment, 'id' | 'paidWithId'>;

/** The name of a purchase at Stripe: the id of its first payment, also when that is the only one. */
const purchaseOf = ({ id, paidWithId }: OfPurchase): Id<'payment'> => paidWithId ?? id;

/** All payments that share a checkout with this one, itself included; the one that names them first. */
export function listPaidTogether(db: Queryable, payment: OfPurchase): Promise<Payment[]> {
  const name = purchaseOf(payment);
  return db
    .select()
    .from(payments)
    .where(or(eq(payments.id, name), eq(payments.paidWithId, name)))
    .orderBy(asc(payments.id));
}

/** The same, kept still with the money of all their bookings, in one order for everybody. */
export async function lockPaidTogether(tx: Transaction, payment: OfPurchase): Promise<Payment[]> {
  const found = await listPaidTogether(tx, payment);
  for (const bookingId of found.map((each) => each.bookingId).sort()) await lockPayments(tx, bookingId);
  const locked: Payment[] = [];
  for (const { id } of found) locked.push(await lockPayment(tx, id));
  return locked;
}

/** The order in which they give what was taken from us: the session that is furthest away first. */
export const latestFirst = (purchase: readonly Payment[]): Payment[] =>
  purchase.toSorted((a, b) => Temporal.Instant.compare(b.sessionStartsAt, a.sessionStartsAt));

/** Each bears the part of Stripe's one fee that its part of the charge is. */
export async function writeFee(
  tx: Transaction,
  purchase: readonly Payment[],
  feeMinor: number,
  now: Temporal.Instant,
): Promise<void> {
  const parts = shareOut(
    feeMinor,
    purchase.map(({ amountMinor }) => amountMinor),
  );
  for (const [at, { id }] of purchase.entries()) await updatePayment(tx, id, now, { feeMinor: parts[at]! });
}
