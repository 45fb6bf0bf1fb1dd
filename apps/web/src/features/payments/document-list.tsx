import { formatMoney } from '@app/shared/money/format-money';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { DocumentButton } from './document-button.tsx';
import styles from './document-list.module.css';

/** Every receipt and credit note, the latest first, each as a file. */
export function DocumentList({ timeZone }: { timeZone: string }) {
  const documents = trpc.documents.mine.useQuery();
  if (documents.error) return <ErrorMessage error={documents.error} safe="Your receipts are kept." />;
  if (!documents.data) return <SkeletonLines lines={6} />;
  if (documents.data.length === 0) {
    return (
      <EmptyState title="No receipts yet.">
        When you pay for a session, a package or a gift, its receipt comes by e-mail and stands here.
      </EmptyState>
    );
  }
  return (
    <table className={styles.documents}>
      <thead>
        <tr>
          <th scope="col">Issued</th>
          <th scope="col">For</th>
          <th scope="col" className={styles.amount}>
            Amount
          </th>
          <th scope="col">Document</th>
        </tr>
      </thead>
      <tbody>
        {documents.data.map((document) => (
          <tr key={document.documentId}>
            <td>{formatDay(document.issuedAt, timeZone, now())}</td>
            <td>
              {document.bookingId ? (
                <Link to={paths.session(document.bookingId)}>{document.words}</Link>
              ) : (
                document.words
              )}
            </td>
            <td className={styles.amount}>
              {document.kind === 'credit_note' && '−'}
              {formatMoney(document.total)}
              {document.tax.amountMinor > 0 && <small>{formatMoney(document.tax)} tax in it</small>}
            </td>
            <td>
              <DocumentButton document={document} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
