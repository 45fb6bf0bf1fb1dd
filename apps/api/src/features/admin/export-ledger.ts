import type { monthInput } from '@app/shared/admin/finance.schema';
import { decimalOf } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import papa from 'papaparse';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { listLines } from './ledger-search.repository.ts';
import { periodOfMonth } from './show-finance.ts';

const FIELDS = ['at', 'transaction', 'code', 'cause', 'booking', 'account', 'debit', 'credit', 'currency'];

/** A month of the books as CSV: one line an entry, in which no cell is a formula to a spreadsheet. */
export async function exportLedger({ db }: ActContext, { month }: z.infer<typeof monthInput>) {
  const lines = await listLines(db, periodOfMonth(month));
  const data = lines.map(({ fact, entry }) => {
    const amount = decimalOf(money(Math.abs(entry.amountMinor), entry.currency));
    return [
      fact.occurredAt.toString(),
      fact.id,
      fact.code,
      fact.ref,
      fact.bookingId ?? '',
      entry.account,
      entry.amountMinor > 0 ? amount : '',
      entry.amountMinor < 0 ? amount : '',
      entry.currency,
    ];
  });
  const content = papa.unparse({ fields: FIELDS, data }, { escapeFormulae: true, newline: '\r\n' });
  return { fileName: `ledger-${month}.csv`, content, lines: lines.length };
}
