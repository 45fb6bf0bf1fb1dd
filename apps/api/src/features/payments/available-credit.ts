import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import { readBalance } from './ledger.repository.ts';
import { creditReservedByOrders } from './order.repository.ts';
import { reservedCredit } from './payment.repository.ts';

/** What a candidate can still spend: their credit, less what checkouts under way will take. */
export async function availableCredit(
  db: Queryable,
  candidateId: Id<'user'>,
  currency: string,
): Promise<Money> {
  const owed = await readBalance(db, ledgerAccount.candidateCredit(candidateId), currency);
  const byOrders = await creditReservedByOrders(db, candidateId, currency);
  const reserved = byOrders + (await reservedCredit(db, candidateId, currency));
  return money(Math.max(0, -owed.amountMinor - reserved), currency);
}
