import { NativeSelect } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { BankPayouts } from '../features/payments/bank-payouts.tsx';
import { EarningsTotals } from '../features/payments/earnings-strip.tsx';
import { EarningsTable } from '../features/payments/earnings-table.tsx';
import { PayoutSettings } from '../features/payments/payout-settings.tsx';
import { StatementFiles } from '../features/payments/statement-files.tsx';
import { useNow } from '../lib/clock.ts';
import { useSignedInUser } from '../lib/session.ts';
import { paths } from '../paths.ts';
import { trpc } from '../trpc.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { formatMonth } from '../ui/format-time.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { SkeletonLines } from '../ui/skeleton-lines.tsx';
import styles from './coach-earnings.module.css';

const MONTHS_SHOWN = 12;

/** A coach's money: what is pending, available and paid, session by session, and the way to the bank. */
export default function CoachEarningsPage() {
  const { month, payouts } = getRouteApi('/coach/earnings').useSearch();
  const router = useRouter();
  const { timeZone } = useSignedInUser();
  const thisMonth = useNow(3600).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth();
  const months = Array.from({ length: MONTHS_SHOWN }, (_, back) => thisMonth.subtract({ months: back }));
  const earnings = trpc.payments.earnings.useQuery(month ? { month } : {});
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle>Earnings</PageTitle>
        <NativeSelect
          label="Sessions of"
          data={[
            { value: '', label: 'all months' },
            ...months.map((each) => ({ value: each.toString(), label: formatMonth(each) })),
          ]}
          value={month ?? ''}
          onChange={(event) =>
            router.navigate({ href: paths.coachEarnings({ month: event.currentTarget.value || undefined }) })
          }
        />
      </div>
      <div className={styles.main}>
        <ErrorMessage error={earnings.error} />
        {earnings.data ? (
          <>
            <EarningsTotals totals={earnings.data.totals} />
            {earnings.data.rows.length > 0 ? (
              <EarningsTable rows={earnings.data.rows} timeZone={timeZone} />
            ) : (
              <EmptyState
                title={month ? `Nothing was paid for a session in ${formatMonth(month)}.` : 'Nothing yet.'}
              >
                {!month &&
                  'Your first paid session will stand here: the price, our commission, your share, and when it leaves.'}
              </EmptyState>
            )}
          </>
        ) : (
          !earnings.error && <SkeletonLines lines={8} />
        )}
      </div>
      <aside className={styles.side} aria-label="Payouts">
        <PayoutSettings cameBack={payouts} />
        <StatementFiles month={month ?? thisMonth.subtract({ months: 1 }).toString()} />
        <BankPayouts />
      </aside>
    </div>
  );
}
