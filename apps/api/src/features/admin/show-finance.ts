import type { monthInput, searchLedgerInput } from '@app/shared/admin/finance.schema';
import { repairOf } from '@app/shared/payments/case-repair';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { nextToClose } from '../payments/close-period.ts';
import { findFirstEntry, listPeriods } from '../payments/ledger-period.repository.ts';
import { findLatestRun, listCases } from '../payments/reconciliation.repository.ts';
import { sumRefusedMessages } from '../payments/stripe-event.repository.ts';
import {
  LEDGER_PER_PAGE,
  listBalancesByKind,
  listTurnover,
  type Period,
  searchLedger,
} from './ledger-search.repository.ts';

/** The books keep their months in UTC, so that a month means the same wherever its reader is. */
export function periodOfMonth(month: string): Period {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime('UTC').toInstant();
  return { from: startOf(first), to: startOf(first.add({ months: 1 })) };
}

/** What the finance admin watches: the month's turnover, what is owed, whether Stripe agrees, what is closed. */
export async function showFinance({ db, now }: ActContext, { month }: z.infer<typeof monthInput>) {
  const period = periodOfMonth(month);
  const before = Temporal.PlainYearMonth.from(month).subtract({ months: 1 }).toString();
  const run = await findLatestRun(db);
  const next = await nextToClose(db);
  const first = await findFirstEntry(db);
  return {
    turnover: await listTurnover(db, period),
    turnoverBefore: await listTurnover(db, periodOfMonth(before)),
    balances: await listBalancesByKind(db),
    /** Messages of the last seven days that came as if from Stripe and were not signed by it. */
    refusedMessages: await sumRefusedMessages(db, now.subtract({ hours: 7 * 24 })),
    reconciliation: {
      latest: run && {
        at: run.finishedAt.toString(),
        since: run.since.toString(),
        movements: run.movements,
        differences: run.differences,
      },
      cases: (await listCases(db)).map((found) => ({
        id: found.id,
        kind: found.kind,
        stripeObject: found.stripeObject,
        movementType: found.movementType,
        currency: found.currency,
        oursMinor: found.oursMinor,
        theirsMinor: found.theirsMinor,
        bookingId: found.bookingId,
        status: found.status,
        foundAt: found.foundAt.toString(),
        repairAskedAt: found.repairAskedAt?.toString() ?? null,
        isRepairable: repairOf(found) !== null,
        note: found.note,
      })),
    },
    periods: (await listPeriods(db)).map(({ month: closed, closedAt, balances }) => ({
      month: closed.slice(0, 7),
      closedAt: closedAt.toString(),
      balances,
    })),
    /** The month in which the books begin. */
    since: first?.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString(),
    nextToClose: next && isOver(next, now) ? next.toPlainYearMonth().toString() : null,
  };
}

const isOver = (first: Temporal.PlainDate, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(periodOfMonth(first.toPlainYearMonth().toString()).to, now) <= 0;

export async function searchBooks(
  { db }: ActContext,
  { text, month, page }: z.infer<typeof searchLedgerInput>,
) {
  const { facts, total } = await searchLedger(
    db,
    { text, period: month ? periodOfMonth(month) : null },
    page,
  );
  return {
    total,
    perPage: LEDGER_PER_PAGE,
    facts: facts.map(({ id, code, ref, bookingId, occurredAt, entries }) => ({
      id,
      code,
      ref,
      bookingId,
      at: occurredAt.toString(),
      entries: entries.map(({ account, currency, amountMinor }) => ({ account, currency, amountMinor })),
    })),
  };
}
