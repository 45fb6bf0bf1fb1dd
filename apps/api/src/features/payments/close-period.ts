import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import {
  findClosedUntil,
  findFirstEntry,
  insertPeriod,
  lockBooks,
  readTrialBalance,
} from './ledger-period.repository.ts';

type Admin = ActContext & { actor: Actor; user: { id: Id<'user'> } };

/**
 * Closes a month of the books (UTC) for good: no entry can be dated into it any more, and what belongs there
 * is booked in the month in which it is found. Months are closed in order.
 *
 * @throws DomainError PERIOD_NOT_OVER, PERIOD_CLOSED, PERIOD_OUT_OF_ORDER
 */
export async function closePeriod(ctx: Admin, { month }: { month: string }): Promise<void> {
  const from = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const endsAt = from.add({ months: 1 }).toZonedDateTime('UTC').toInstant();
  if (Temporal.Instant.compare(endsAt, ctx.now) > 0) throw new DomainError('PERIOD_NOT_OVER');
  await ctx.db.transaction(async (tx) => {
    await lockBooks(tx);
    const next = await nextToClose(tx);
    if (next && Temporal.PlainDate.compare(from, next) > 0) throw new DomainError('PERIOD_OUT_OF_ORDER');
    const balances = await readTrialBalance(tx, endsAt);
    const period = { month: from.toString(), endsAt, balances, closedAt: ctx.now, closedBy: ctx.user.id };
    if (!(await insertPeriod(tx, period))) throw new DomainError('PERIOD_CLOSED');
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'ledger.period_closed',
      subjectId: ctx.user.id,
      details: { month },
    });
  });
}

/** The first month with entries that is still open. */
export async function nextToClose(
  db: Parameters<typeof findClosedUntil>[0],
): Promise<Temporal.PlainDate | null> {
  const start = (await findClosedUntil(db)) ?? (await findFirstEntry(db));
  return start?.toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 }) ?? null;
}
