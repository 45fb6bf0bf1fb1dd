import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { money, zero } from '@app/shared/money/money';
import { keptPaid, pricePaid, splitKept } from '@app/shared/payments/kept-price';
import { type LatenessStep, lateReportCredit, reachedSteps } from '@app/shared/reports/report-lateness';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type Booking, lockBooking } from '../booking/booking.repository.ts';
import { closeUnreported } from '../booking/close-unreported.ts';
import { grantCredit } from '../payments/grant-credit.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { insertStep, listStepsReached } from './late-reports.repository.ts';
import { findReport, lockReport } from './reports.repository.ts';

/**
 * Takes the steps of the ladder that a report which does not come has reached: flagged, a credit out of the
 * coach's share, all of it back. Each happens once; a report that was handed in meanwhile takes none.
 */
export async function judgeLateReport(ctx: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'awaiting_report') return;
    const report = await findReport(tx, bookingId);
    // Locked, so that a hand-in at the same moment comes before or after, and not in between.
    if (report && (await lockReport(tx, bookingId, booking.coachId)).status !== 'draft') return;

    const taken = (await listStepsReached(tx, bookingId)).map(({ step }) => step);
    const reached = reachedSteps(booking.endedAt ?? booking.endsAt, booking.policy, ctx.now);
    const steps = reached.filter((step) => !taken.includes(step));
    for (const step of steps) await takeStep(ctx, tx, booking, step);
    // After an outage several are reached at once, and only the last is news.
    const latest = steps.at(-1);
    if (latest) await announce(ctx, tx, 'report.late', { bookingId, step: latest });
  });
}

async function takeStep(ctx: ActContext, tx: Transaction, booking: Booking, step: LatenessStep) {
  const { id: bookingId, coachId } = booking;
  const cost = step === 'credit' ? await creditCandidate(ctx, tx, booking) : zero(booking.priceCurrency);
  const { amountMinor, currency } = cost;
  await insertStep(tx, { bookingId, step, coachId, amountMinor, currency, reachedAt: ctx.now });
  const details = { step, ...(amountMinor > 0 && cost) };
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'report.late',
    subjectId: bookingId,
    bookingId,
    details,
  });
  if (step === 'closed') await closeUnreported(ctx, tx, booking, await creditGiven(tx, booking));
}

/** What the step before gave to the candidate. */
async function creditGiven(tx: Transaction, { id, priceCurrency }: Booking) {
  const credit = (await listStepsReached(tx, id)).find(({ step }) => step === 'credit');
  return money(credit?.amountMinor ?? 0, priceCurrency);
}

/** Out of the coach's share. Where nothing was paid there is nothing to share. */
async function creditCandidate(ctx: ActContext, tx: Transaction, booking: Booking) {
  const { id: bookingId, candidateId, policy, priceCurrency } = booking;
  const payment = await findSucceededPayment(tx, bookingId);
  if (!payment) return zero(priceCurrency);
  const wanted = lateReportCredit(pricePaid(payment), policy);
  const { coachShare } = splitKept(payment, payment.commissionBasisPoints);
  const most = Math.min(coachShare.amountMinor, keptPaid(payment).amountMinor);
  const amount = money(Math.min(wanted.amountMinor, most), wanted.currency);
  await grantCredit(ctx, tx, {
    bookingId,
    candidateId,
    amount,
    fundedBy: 'coach',
    operation: `${bookingId}:late-report`,
    grantedBy: SYSTEM,
  });
  return amount;
}
