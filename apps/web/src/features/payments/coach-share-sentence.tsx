import { formatMoney } from '@app/shared/money/format-money';
import { trpc } from '../../trpc.ts';
import styles from './coach-share-sentence.module.css';

/** What a coach gets of a session that did not happen. */
export function CoachShareSentence({ bookingId }: { bookingId: string }) {
  const { data } = trpc.payments.earnings.useQuery({});
  const earning = data?.rows.find((row) => row.bookingId === bookingId);
  if (!data) return null;
  const share = earning?.coachShare;
  return (
    <p className={styles.say}>
      {share && share.amountMinor > 0
        ? `${formatMoney(share)} are yours for it, after commission.`
        : 'All of the price went back, so there is nothing to earn here.'}
    </p>
  );
}
