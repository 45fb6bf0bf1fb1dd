import { DEFAULT_BOOKING_POLICY as POLICY } from '@app/shared/booking/booking-policy';
import { refundOnCancel } from '@app/shared/booking/cancellation-policy';
import { noShowMoney } from '@app/shared/booking/no-show-money';
import type { Id } from '@app/shared/id/id';
import { money, percentOf } from '@app/shared/money/money';
import { splitPrice } from '@app/shared/payments/split-price';
import { releaseTime } from '@app/shared/reports/release-time';
import { HOUR, instantAt, MINUTE, type Millis } from '../people/seed-person.ts';
import type { BookingPlan } from '../plan/booking-plan.ts';
import type { Random } from '../random.ts';
import type { MakeId } from '../seed-ids.ts';
import type { BookingFacts, TransferFacts } from './booking-facts.ts';

type Settling = { base: Millis; makeId: MakeId; random: Random; adminId: Id<'user'> };

export const CURRENCY = 'EUR';
const inEuros = (amountMinor: number) => money(amountMinor, CURRENCY);

/** Works out ids, times and money of a booking by the rules that the product itself follows. */
export function settleBooking(plan: BookingPlan, settling: Settling): BookingFacts {
  const { makeId, random } = settling;
  const { heldAt, ending } = plan;
  const facts: BookingFacts = {
    plan,
    bookingId: makeId('booking', instantAt(heldAt)),
    priceMinor: plan.offering.text[2] * 100,
    credits: [],
  };
  if (ending.kind === 'held') return facts;
  const startedAt = heldAt + random.int(60, 200) * 1_000;
  if (ending.kind === 'expired') {
    return ending.atCheckout ? { ...facts, paymentId: makeId('payment', instantAt(startedAt)) } : facts;
  }
  const paid = {
    ...facts,
    paymentId: makeId('payment', instantAt(startedAt)),
    paidAt: heldAt + random.int(240, 800) * 1_000,
  };
  return SETTLE[ending.kind](paid, settling);
}

type Settle = (facts: BookingFacts, settling: Settling) => BookingFacts;

const SETTLE: Record<Exclude<BookingPlan['ending']['kind'], 'held' | 'expired'>, Settle> = {
  confirmed: (facts) => facts,
  in_session: (facts) => facts,
  awaiting_report: (facts, { makeId, random }) => {
    const endedAt = facts.plan.endsAt + random.int(0, 3) * MINUTE;
    return { ...facts, endedAt, report: { reportId: makeId('report', instantAt(endedAt)) } };
  },
  cancelled: settleCancelled,
  no_show: settleNoShow,
  reported: settleReported,
};

function settleCancelled(facts: BookingFacts, settling: Settling): BookingFacts {
  const { plan, bookingId, priceMinor } = facts;
  const { ending, startsAt, candidate, coach } = plan;
  if (ending.kind !== 'cancelled') throw new Error('not cancelled');
  const { at, by } = ending;
  const session = { paid: inEuros(priceMinor), startsAt: instantAt(startsAt), policy: POLICY };
  const { amountMinor } = refundOnCancel(session, by, instantAt(at));
  const refund = {
    refundId: settling.makeId('refund', instantAt(at)),
    at,
    amountMinor,
    reason: by === 'candidate' ? ('candidate_cancelled' as const) : ('coach_cancelled' as const),
    operation: `${bookingId}:cancel`,
    requestedBy: { kind: by, id: by === 'candidate' ? candidate.userId : coach.userId },
    note: '',
  };
  const transfer = scheduleTransfer(facts, settling, { at, keptMinor: priceMinor - amountMinor });
  return { ...facts, endedAt: at, refund, transfer };
}

function settleNoShow(facts: BookingFacts, settling: Settling): BookingFacts {
  const { plan, bookingId, priceMinor } = facts;
  const { ending, startsAt, endsAt, candidate, coach } = plan;
  if (ending.kind !== 'no_show') throw new Error('not a no-show');
  const { by } = ending;
  const at = by === 'both' ? endsAt + 20_000 : startsAt + settling.random.int(17, 24) * MINUTE;
  const { refund, credit, goodwillCredit, kept } = noShowMoney(inEuros(priceMinor), POLICY, by);
  const settled: BookingFacts = { ...facts, endedAt: at };
  if (credit.amountMinor > 0) {
    const operation = `${bookingId}:no-show-credit`;
    settled.credits.push({ at, amountMinor: credit.amountMinor, fundedBy: 'booking', operation });
  }
  if (goodwillCredit.amountMinor > 0) {
    const operation = `${bookingId}:no-show-goodwill`;
    settled.credits.push({ at, amountMinor: goodwillCredit.amountMinor, fundedBy: 'platform', operation });
  }
  if (refund.amountMinor > 0) {
    settled.refund = {
      refundId: settling.makeId('refund', instantAt(at)),
      at,
      amountMinor: refund.amountMinor,
      reason: by === 'coach' ? 'coach_absent' : 'both_absent',
      operation: `${bookingId}:no-show`,
      requestedBy: by === 'both' ? { kind: 'system', id: null } : { kind: 'candidate', id: candidate.userId },
      note: '',
    };
  }
  if (by === 'candidate' && coach) {
    settled.transfer = scheduleTransfer(facts, settling, { at, keptMinor: kept.amountMinor });
  }
  return settled;
}

function settleReported(facts: BookingFacts, settling: Settling): BookingFacts {
  const { base, makeId, random, adminId } = settling;
  const { plan, bookingId, priceMinor } = facts;
  const { ending, endsAt, candidate } = plan;
  if (ending.kind !== 'reported') throw new Error('not reported');
  const { handedInAt, verdict, goodwill } = ending;
  const endedAt = endsAt + random.int(0, 4) * MINUTE;
  const reportId = makeId('report', instantAt(endedAt));
  const opensAt = releaseTime({
    callBack: verdict,
    handedInAt: instantAt(handedInAt),
    candidateTimeZone: candidate.story.timeZone,
  }).epochMilliseconds;
  if (opensAt > base - 5 * MINUTE) {
    return { ...facts, endedAt, report: { reportId, handedInAt, opensAt } };
  }
  const completedAt = opensAt + 4_000;
  const refundMinor = goodwill ? percentOf(inEuros(priceMinor), goodwill.percent).amountMinor : 0;
  const refundAt = completedAt + 20 * HOUR;
  const isRefunded = goodwill !== undefined && refundAt < base;
  const keptMinor = priceMinor - (isRefunded ? refundMinor : 0);
  return {
    ...facts,
    endedAt,
    report: { reportId, handedInAt, opensAt, releasedAt: opensAt, completedAt },
    transfer: scheduleTransfer(facts, settling, { at: completedAt, keptMinor }),
    ...(isRefunded && {
      refund: {
        refundId: makeId('refund', instantAt(refundAt)),
        at: refundAt,
        amountMinor: refundMinor,
        reason: 'goodwill' as const,
        operation: `${bookingId}:goodwill:${reportId.slice(-12)}`,
        requestedBy: { kind: 'admin' as const, id: adminId },
        note: goodwill.note,
      },
    }),
  };
}

function scheduleTransfer(
  { plan }: BookingFacts,
  { base, makeId }: Settling,
  { at, keptMinor }: { at: Millis; keptMinor: number },
): TransferFacts | undefined {
  if (keptMinor === 0) return undefined;
  const { coachShare, commission } = splitPrice(inEuros(keptMinor), plan.coach.commissionBasisPoints);
  const dueAt = at + POLICY.transferDelayHours * HOUR;
  return {
    transferId: makeId('transfer', instantAt(at)),
    scheduledAt: at,
    dueAt,
    amountMinor: coachShare.amountMinor,
    commissionMinor: commission.amountMinor,
    ...(dueAt < base - 5 * MINUTE && { sentAt: dueAt + 7_000 }),
  };
}
