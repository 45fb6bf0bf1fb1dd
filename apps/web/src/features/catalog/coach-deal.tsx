import { formatMoney } from '@app/shared/money/format-money';
import { splitPrice } from '@app/shared/payments/split-price';
import type { PublicConfig } from '../../lib/public-config.ts';
import styles from './coach-deal.module.css';

const EXAMPLE_MINOR = 12_000;

/** What being a coach means here: the money, the duty, and how one gets in. Real numbers. */
export function CoachDeal({ config }: { config: PublicConfig }) {
  const { currency, commissionBasisPoints, policy } = config;
  const price = { amountMinor: EXAMPLE_MINOR, currency };
  const { coachShare } = splitPrice(price, commissionBasisPoints);
  return (
    <dl className={styles.deal}>
      <div>
        <dt>The money</dt>
        <dd>
          You set your prices. Of {formatMoney(price)} you get <b>{formatMoney(coachShare)}</b>; we keep{' '}
          {commissionBasisPoints / 100} %. The candidate pays your price and nothing on top.
        </dd>
      </div>
      <div>
        <dt>The duty</dt>
        <dd>
          After each session you write a report, within <b>{policy.reportDueHours} hours</b>: whether you
          would call them back, the real reason, and the one or two things that nobody tells them. What you
          mark during the talk is its draft. A report that is not there after {policy.lateReportCreditHours}{' '}
          hours costs you {policy.lateReportCreditPercent} % of the price, as credit for the candidate; after{' '}
          {policy.lateReportCloseHours} hours all of it goes back, and it counts as a strike.
        </dd>
      </div>
      <div>
        <dt>When you are paid</dt>
        <dd>
          {policy.transferDelayHours} hours after the report has reached the candidate. A yes or a no makes no
          difference, neither to the money nor to your place in the list.
        </dd>
      </div>
      <div>
        <dt>When plans change</dt>
        <dd>
          If you cancel, the candidate gets all of it back, and it is counted. If you are not there after{' '}
          {policy.noShowGraceMinutes} minutes, so is that. If the candidate is not there, you are paid out of{' '}
          {100 - policy.candidateNoShowCreditPercent} % of the price.
        </dd>
      </div>
      <div>
        <dt>How you get in</dt>
        <dd>
          A person here reads what you write and looks at the proof that you hired people. You hear yes or no,
          with the reason. After a no you can apply again.
        </dd>
      </div>
    </dl>
  );
}
