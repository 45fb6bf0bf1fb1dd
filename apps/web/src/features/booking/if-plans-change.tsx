import { formatMoney } from '@app/shared/money/format-money';
import { now } from '../../lib/clock.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import styles from './if-plans-change.module.css';
import { inTimes, type PlanTerms, partWord, planTerms } from './plan-terms.ts';
import { type Booking, sidesOf } from './use-booking.ts';

/** The policies of this very booking in plain words, with its own moments and amounts. */
export function IfPlansChange({ booking }: { booking: Booking }) {
  const { price } = booking;
  const coach = sidesOf(booking).other.name;
  const { timeZone } = booking.candidate;
  const moment = now();
  const terms = planTerms(booking, moment);
  const say = (at: Temporal.Instant) => `${formatDay(at, timeZone, moment)}, ${formatTime(at, timeZone)}`;
  const time = (at: Temporal.Instant) => formatTime(at, timeZone);
  return (
    <section className={styles.plans} aria-labelledby="plans-title">
      <h2 id="plans-title">
        If plans change <small>all times are yours</small>
      </h2>
      <h3>You cancel</h3>
      <CancelSpans terms={terms} price={formatMoney(price)} say={say} />
      <h3>You move it</h3>
      {terms.isFreeMoveOver ? (
        <p className={styles.hint}>It is too close for that now: a change would count as cancelling.</p>
      ) : (
        <ol className={styles.spans}>
          <li className={styles.free}>
            <b>Free, {inTimes(terms.movesAllowed)}</b>until {say(terms.freeMoveUntil)}
            <span>Later than that counts as cancelling.</span>
          </li>
        </ol>
      )}
      <dl className={styles.terms}>
        <dt>{coach} cancels or moves</dt>
        <dd>
          You choose: another time, or <b>{formatMoney(price)}</b> back.
        </dd>
        <dt>
          {coach} is not there by {time(terms.graceEndsAt)}
        </dt>
        <dd>
          All of it back
          {terms.coachAbsentCredit.amountMinor > 0 && (
            <>
              {' '}
              and <b>{formatMoney(terms.coachAbsentCredit)}</b> of credit
            </>
          )}
          .
        </dd>
        <dt>You are not there by {time(terms.graceEndsAt)}</dt>
        <dd>
          You keep <b>{formatMoney(terms.candidateAbsentCredit)}</b> as credit. There is no report.
        </dd>
        <dt>The report</dt>
        <dd>
          It is due on {say(terms.reportDueAt)}. {coach} is paid after it, not before.
        </dd>
      </dl>
    </section>
  );
}

type SpansProps = { terms: PlanTerms; price: string; say: (at: Temporal.Instant) => string };

function CancelSpans({ terms, price, say }: SpansProps) {
  return (
    <>
      <ol className={styles.spans} data-only-late={terms.isFreeCancelOver ? '' : undefined}>
        {!terms.isFreeCancelOver && (
          <li>
            <b>All of it back</b>until {say(terms.freeCancelUntil)}
            <span>{price}</span>
          </li>
        )}
        <li className={styles.half}>
          <b>{partWord(terms.latePercent)}</b>until {say(terms.start)}
          <span>{formatMoney(terms.lateRefund)}</span>
        </li>
      </ol>
      <p className={styles.hint}>Once it has begun: nothing.</p>
    </>
  );
}
