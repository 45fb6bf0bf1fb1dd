import type { BookingPolicy } from '@app/shared/booking/booking-policy';
import { noShowMoney } from '@app/shared/booking/no-show-money';
import { type Money as Amount, percentOf } from '@app/shared/money/money';
import { Money } from '../../ui/money.tsx';
import styles from './house-rules.module.css';

type Props = { policy: BookingPolicy; price: Amount; firstName: string };

/** What happens to the money when plans change, in the sums of the chosen session. */
export function HouseRules({ policy, price, firstName }: Props) {
  const late = percentOf(price, policy.lateCancelRefundPercent);
  const theirAbsence = noShowMoney(price, policy, 'coach');
  const yourAbsence = noShowMoney(price, policy, 'candidate');
  const strong = (value: Amount) => (
    <b>
      <Money value={value} />
    </b>
  );
  return (
    <dl className={styles.terms}>
      <div>
        <dt>You cancel</dt>
        <dd>
          {hours(policy.freeCancelHours)} or more before: {strong(price)} back. After that, until the start:{' '}
          {strong(late)}. Once it has begun: nothing.
        </dd>
      </div>
      <div>
        <dt>You move it</dt>
        <dd>
          Free until {hours(policy.freeMoveHours)} before, {times(policy.movesAllowed)}.
        </dd>
      </div>
      <div>
        <dt>{firstName} cancels or moves it</dt>
        <dd>You choose: another time, or all of it back.</dd>
      </div>
      <div>
        <dt>{firstName} is not there</dt>
        <dd>
          After {policy.noShowGraceMinutes} minutes: all of it back
          {theirAbsence.goodwillCredit.amountMinor > 0 && (
            <> and {strong(theirAbsence.goodwillCredit)} of credit</>
          )}
          .
        </dd>
      </div>
      <div>
        <dt>You are not there</dt>
        <dd>
          {firstName} waits {policy.noShowGraceMinutes} minutes, and writes no report. You keep{' '}
          {strong(yourAbsence.credit)} as credit.
        </dd>
      </div>
      <div>
        <dt>The report</dt>
        <dd>
          Due {hours(policy.reportDueHours)} after the end. {firstName} is paid{' '}
          {hours(policy.transferDelayHours)} after it reached you, not before.
        </dd>
      </div>
      <div>
        <dt>The report is late</dt>
        <dd>
          Not there after {hours(policy.lateReportCreditHours)}:{' '}
          {strong(percentOf(price, policy.lateReportCreditPercent))} of credit, out of {firstName}’s share.
          After {hours(policy.lateReportCloseHours)}: all of it back.
        </dd>
      </div>
    </dl>
  );
}

const hours = (count: number): string => `${count} ${count === 1 ? 'hour' : 'hours'}`;

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
