import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import { coachAtMost } from '@app/shared/payments/lost-dispute';
import { readAveragePrice } from './dispute-loss.repository.ts';
import { readBalance } from './ledger.repository.ts';

/** How much more lost disputes may take of a coach. */
export async function coachLimit(
  db: Queryable,
  { coachId, currency }: { coachId: Id<'coach'>; currency: string },
): Promise<Money> {
  const owed = await readBalance(db, ledgerAccount.coachDebt(coachId), currency);
  return coachAtMost(await readAveragePrice(db, coachId, currency), owed);
}
