import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { sayPayoutFailure } from '@app/shared/payments/payout-account';
import type { ActContext } from '../../app-context.ts';
import { listCoachPayouts } from './coach-payout.repository.ts';
import { listEarnings } from './earnings.repository.ts';
import { type Earning, earningsTotals, toEarning } from './payments.view.ts';

type Coach = { coachId: Id<'coach'>; timeZone: string };

/** A coach's sessions that were paid for, in a month or ever, and what they come to in each currency. */
export async function readEarnings(ctx: ActContext, { coachId, timeZone }: Coach, month: string | undefined) {
  const period = month ? monthIn(month, timeZone) : null;
  const rows: Earning[] = (await listEarnings(ctx.db, coachId, period)).map(toEarning);
  return { rows, totals: earningsTotals(rows) };
}

/** What Stripe sent from the coach's balance to their bank, the latest first. */
export async function readPayouts(ctx: ActContext, coachId: Id<'coach'>) {
  return (await listCoachPayouts(ctx.db, coachId)).map((payout) => ({
    payoutId: payout.id,
    amount: money(payout.amountMinor, payout.currency),
    status: payout.status,
    arrivesOn: payout.arrivesOn,
    madeAt: payout.madeAt.toString(),
    failure: payout.status === 'failed' ? sayPayoutFailure(payout.failureCode) : null,
  }));
}

/** Half-open, from the month's first midnight in the zone to the next month's. */
export function monthIn(month: string, timeZone: string) {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  return { from: midnight(first), to: midnight(first.add({ months: 1 })) };
}
