import type { LedgerCode } from './ledger-posting.ts';

/** A fact of the books by which what is owed to a coach changed. Amounts are minor units. */
export type StatementFact = {
  code: LedgerCode;
  ref: string;
  at: string;
  bookingId: string | null;
  /** What the booking was, where there is one. */
  session: { words: string; startsAt: string; priceMinor: number } | null;
  /** How much more (or less) is owed to the coach by it, debts of theirs taken off. */
  changeMinor: number;
  /** Of a share that was earned: what was kept of the price, and what of that was not the coach's. */
  earned: { keptMinor: number; commissionMinor: number; taxMinor: number } | null;
  /** Of what was payable, that settled a debt. */
  nettedMinor: number;
};

export type StatementKind = 'earned' | 'taken_back' | 'sent' | 'returned' | 'settled';
export type StatementLine = StatementFact & { kind: StatementKind };

export type CoachStatement = {
  currency: string;
  openingMinor: number;
  lines: StatementLine[];
  sums: Record<StatementKind, number>;
  closingMinor: number;
};

const KIND: Partial<Record<LedgerCode, StatementKind>> = {
  E1: 'earned',
  T1: 'sent',
  T2: 'returned',
  N1: 'settled',
};

/**
 * A coach's month in one currency: what was owed to them at its beginning, every change, and what is owed at its end.
 * What the platform owes is the account of the coach less the coach's debt, so the sums are those of the ledger.
 */
export function coachStatement(
  currency: string,
  openingMinor: number,
  facts: readonly StatementFact[],
): CoachStatement {
  const lines = facts.map((fact) => ({ ...fact, kind: KIND[fact.code] ?? ('taken_back' as const) }));
  const sums = { earned: 0, taken_back: 0, sent: 0, returned: 0, settled: 0 };
  for (const { kind, changeMinor } of lines) sums[kind] += changeMinor;
  const change = Object.values(sums).reduce((sum, each) => sum + each, 0);
  return { currency, openingMinor, lines, sums, closingMinor: openingMinor + change };
}
