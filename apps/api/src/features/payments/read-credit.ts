import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { creditMovementKind } from '@app/shared/payments/credit-movement';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import type { ActContext } from '../../app-context.ts';
import { availableCredit } from './available-credit.ts';
import { listMovements } from './credit-movement.repository.ts';
import { listBalances } from './ledger.repository.ts';

const MOVEMENTS_SHOWN = 100;

/** The candidate's credit, in every currency they have some. */
export async function readCredit(ctx: ActContext, candidateId: Id<'user'>) {
  const balances = await listBalances(ctx.db, ledgerAccount.candidateCredit(candidateId));
  const available = balances.map(({ currency }) => availableCredit(ctx.db, candidateId, currency));
  return (await Promise.all(available)).filter(({ amountMinor }) => amountMinor > 0);
}

/** Where the candidate's credit came from and where it went, latest first; what came is positive. */
export async function readCreditMovements(ctx: ActContext, candidateId: Id<'user'>) {
  const rows = await listMovements(ctx.db, ledgerAccount.candidateCredit(candidateId), MOVEMENTS_SHOWN);
  return rows.map(({ id, code, at, bookingId, description, amountMinor, currency }) => ({
    id,
    kind: creditMovementKind(code),
    at: at.toString(),
    bookingId,
    description,
    amount: money(-amountMinor, currency),
  }));
}
