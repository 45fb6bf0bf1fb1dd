import type { BookingPolicy } from '@app/shared/booking/booking-policy';
import { refundOnCancel } from '@app/shared/booking/cancellation-policy';
import { noShowMoney } from '@app/shared/booking/no-show-money';
import { type Money, percentOf } from '@app/shared/money/money';

type Deal = { startsAt: string; endsAt: string; price: Money; policy: BookingPolicy };

/** The policies of one booking as moments and amounts: what the page says, computed by the rules that will judge. */
export function planTerms({ startsAt, endsAt, price, policy }: Deal, now: Temporal.Instant) {
  const start = Temporal.Instant.from(startsAt);
  const before = (hours: number) => start.subtract({ milliseconds: Math.round(hours * 3_600_000) });
  const freeCancelUntil = before(policy.freeCancelHours);
  const freeMoveUntil = before(policy.freeMoveHours);
  const coachAbsent = noShowMoney(price, policy, 'coach');
  return {
    start,
    freeCancelUntil,
    freeMoveUntil,
    isFreeCancelOver: Temporal.Instant.compare(now, freeCancelUntil) > 0,
    isFreeMoveOver: Temporal.Instant.compare(now, freeMoveUntil) > 0,
    lateRefund: refundOnCancel(
      { paid: price, startsAt: start, policy },
      'candidate',
      start.subtract({ seconds: 1 }),
    ),
    latePercent: policy.lateCancelRefundPercent,
    movesAllowed: policy.movesAllowed,
    graceEndsAt: start.add({ seconds: Math.round(policy.noShowGraceMinutes * 60) }),
    coachAbsentCredit: coachAbsent.goodwillCredit,
    candidateAbsentCredit: percentOf(price, policy.candidateNoShowCreditPercent),
    reportDueAt: Temporal.Instant.from(endsAt).add({ seconds: Math.round(policy.reportDueHours * 3_600) }),
  };
}

export type PlanTerms = ReturnType<typeof planTerms>;

const TIMES = ['not at all', 'once', 'twice', 'three times'];

/** `twice`, `4 times`. */
export const inTimes = (count: number): string => TIMES[count] ?? `${count} times`;

/** `Half`, `30 %`. */
export const partWord = (percent: number): string => (percent === 50 ? 'Half' : `${percent} %`);
