import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { listEarnings } from './earnings.repository.ts';
import { type Earning, earningsTotals, toEarning } from './payments.view.ts';

type Coach = { coachId: Id<'coach'>; timeZone: string };

/** A coach's sessions that were paid for, in a month or ever, and what they come to in each currency. */
export async function readEarnings(ctx: ActContext, { coachId, timeZone }: Coach, month: string | undefined) {
  const period = month ? monthIn(month, timeZone) : null;
  const rows: Earning[] = (await listEarnings(ctx.db, coachId, period)).map(toEarning);
  return { rows, totals: earningsTotals(rows) };
}

/** Half-open, from the month's first midnight in the zone to the next month's. */
function monthIn(month: string, timeZone: string) {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  return { from: midnight(first), to: midnight(first.add({ months: 1 })) };
}
