import type { BookingPolicy } from '@app/shared/booking/booking-policy';
import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import {
  type LatenessStep,
  latenessLadder,
  lateReportCredit,
  reachedSteps,
} from '@app/shared/reports/report-lateness';
import { formatRelativeDay, formatTime } from '../../ui/format-time.ts';

export type Lateness = {
  creditAt: string;
  closesAt: string;
  price: Money;
  credit: Money;
  reached: readonly LatenessStep[];
};

type Booked = { endedAt: string | null; endsAt: string; price: Money; policy: BookingPolicy };

/** The ladder of a session as its page knows it. */
export function latenessOf({ endedAt, endsAt, price, policy }: Booked, now: Temporal.Instant): Lateness {
  const end = Temporal.Instant.from(endedAt ?? endsAt);
  const [, credit, closed] = latenessLadder(end, policy);
  return {
    creditAt: credit!.at.toString(),
    closesAt: closed!.at.toString(),
    price,
    credit: lateReportCredit(price, policy),
    reached: reachedSteps(end, policy, now),
  };
}

type Reader = { side: 'coach' | 'candidate'; other: string; timeZone: string; now: Temporal.Instant };

/** What a report that does not come has cost so far, and what comes next; empty where nothing was paid. */
export function latenessWords(lateness: Lateness, { side, other, timeZone, now }: Reader): string {
  const { price, credit, reached } = lateness;
  if (price.amountMinor === 0) return '';
  const at = (moment: string) =>
    `${formatRelativeDay(moment, timeZone, now)} at ${formatTime(moment, timeZone)}`;
  const share = formatMoney(credit);
  const whole = formatMoney(price);
  const isCoach = side === 'coach';
  if (reached.includes('closed'))
    return isCoach
      ? `The report did not come in time, so all of the ${whole} went back to ${other} and it counts as a strike.`
      : `The report did not come. All of the ${whole} goes back to how you paid, the credit for the wait included.`;
  const closes = isCoach
    ? `Not there ${at(lateness.closesAt)}: ${other} gets all of the ${whole} back, and it counts as a strike.`
    : `Not there ${at(lateness.closesAt)}: you get all of the ${whole} back.`;
  if (reached.includes('credit'))
    return isCoach
      ? `${share} of your share went to ${other} as credit. ${closes}`
      : `${share} of credit are yours for the wait. ${closes}`;
  const costs = isCoach
    ? `Not there ${at(lateness.creditAt)}: ${share} of your share go to ${other} as credit.`
    : `Not there ${at(lateness.creditAt)}: ${share} of credit are yours.`;
  return `${costs} ${closes}`;
}
