import { formatMoney } from '@app/shared/money/format-money';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTimeInPlace } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './dispute-file.module.css';
import { disputeWords, reasonWords } from './dispute-words.ts';

/** Payments that candidates took back at their bank, those that wait for an answer first. */
export function DisputeList() {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const disputes = trpc.finance.disputes.useQuery();
  return (
    <>
      <PageTitle>Disputes</PageTitle>
      <ErrorMessage error={disputes.error} />
      {disputes.isPending && <SkeletonLines lines={6} />}
      {disputes.data?.length === 0 && (
        <EmptyState title="No disputes.">
          When a candidate asks their bank for the money back, the case and its deadline stand here.
        </EmptyState>
      )}
      {disputes.data && disputes.data.length > 0 && (
        <div className={styles.list}>
          <PlainTable
            columns={[
              'Candidate',
              'Opened',
              'Reason',
              'Where it stands',
              'Evidence due',
              { label: 'Amount', isAmount: true },
            ]}
          >
            {disputes.data.map((dispute) => (
              <tr key={dispute.disputeId}>
                <th scope="row">
                  <Link to={paths.deskDispute(dispute.disputeId)}>{dispute.candidateName}</Link>
                  <small>{dispute.bought}</small>
                </th>
                <td>{formatDay(dispute.openedAt, timeZone, now)}</td>
                <td>{reasonWords(dispute.reason)}</td>
                <td>{disputeWords(dispute)}</td>
                <td>
                  {dispute.state === 'open' && !dispute.submittedAt && dispute.dueAt
                    ? formatTimeInPlace(dispute.dueAt, timeZone, now)
                    : ''}
                </td>
                <td className={amountCell}>{formatMoney(dispute.amount)}</td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
    </>
  );
}
