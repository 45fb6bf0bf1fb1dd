import type { Id } from '@app/shared/id/id';
import { decimalOf } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import {
  type CoachStatement,
  coachStatement,
  type StatementLine,
} from '@app/shared/payments/coach-statement';
import { statementPaper } from '@app/shared/payments/statement-paper';
import papa from 'papaparse';
import type { ActContext } from '../../app-context.ts';
import { getCoachPayouts } from '../catalog/coach-payouts.repository.ts';
import { listPayoutsIn } from './coach-payout.repository.ts';
import { monthIn } from './read-earnings.ts';
import { listStatementFacts, readOwedBefore } from './statement.repository.ts';

type Coach = { coachId: Id<'coach'>; timeZone: string };

/** A coach's month from the books, by the calendar of their zone: one statement for each currency. */
export async function readStatement(
  ctx: ActContext,
  { coachId, timeZone }: Coach,
  month: string,
): Promise<CoachStatement[]> {
  const period = monthIn(month, timeZone);
  const opening = await readOwedBefore(ctx.db, coachId, period.from);
  const facts = await listStatementFacts(ctx.db, coachId, period);
  const currencies = [...new Set([...opening.keys(), ...facts.map(({ currency }) => currency)])].sort();
  return (currencies.length > 0 ? currencies : [ctx.config.PLATFORM_CURRENCY]).map((currency) =>
    coachStatement(
      currency,
      opening.get(currency) ?? 0,
      facts.filter((fact) => fact.currency === currency).map(({ currency: _currency, ...fact }) => fact),
    ),
  );
}

/** The statement as a PDF, in base 64. */
export async function statementPdf(ctx: ActContext, coach: Coach, month: string) {
  const { displayName } = await getCoachPayouts(ctx.db, coach.coachId);
  const payouts = await listPayoutsIn(ctx.db, coach.coachId, monthIn(month, coach.timeZone));
  const paper = statementPaper({
    seller: { name: ctx.config.ISSUER_NAME, lines: [] },
    coachName: displayName,
    month: sayMonth(month),
    timeZone: coach.timeZone,
    statements: await readStatement(ctx, coach, month),
    payouts: payouts.map(({ madeAt, ...payout }) => ({ ...payout, madeAt: madeAt.toString() })),
  });
  const { typesetPaper } = await import('../../adapters/typesetter.ts');
  return { fileName: `statement-${month}.pdf`, base64: typesetPaper(paper).toString('base64') };
}

const FIELDS = [
  'at',
  'kind',
  'booking',
  'session',
  'session_starts_at',
  'price',
  'given_back',
  'tax',
  'commission',
  'amount',
  'balance',
  'currency',
  'cause',
];

/** The same as CSV: a line for each change, with the balance after it; no cell is a formula to a spreadsheet. */
export async function statementCsv(ctx: ActContext, coach: Coach, month: string) {
  const statements = await readStatement(ctx, coach, month);
  const content = papa.unparse(
    { fields: FIELDS, data: statements.flatMap((statement) => csvLines(statement)) },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return { fileName: `statement-${month}.csv`, content };
}

function csvLines({ currency, openingMinor, lines, closingMinor }: CoachStatement): string[][] {
  const decimal = (amountMinor: number) => decimalOf(money(amountMinor, currency));
  const bare = (kind: string, balance: number) => [
    '',
    kind,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    decimal(balance),
    currency,
    '',
  ];
  let balance = openingMinor;
  const line = (each: StatementLine) => {
    balance += each.changeMinor;
    const { session, earned } = each;
    return [
      each.at,
      each.kind,
      each.bookingId ?? '',
      session?.words ?? '',
      session?.startsAt ?? '',
      earned && session ? decimal(session.priceMinor) : '',
      earned && session ? decimal(session.priceMinor - earned.keptMinor) : '',
      earned ? decimal(earned.taxMinor) : '',
      earned ? decimal(earned.commissionMinor) : '',
      decimal(each.changeMinor),
      decimal(balance),
      currency,
      `${each.code} ${each.ref}`,
    ];
  };
  return [bare('opening', openingMinor), ...lines.map(line), bare('closing', closingMinor)];
}

const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }).toZonedDateTime('UTC').epochMilliseconds,
  );
