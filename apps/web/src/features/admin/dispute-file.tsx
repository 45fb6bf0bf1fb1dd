import { formatMoney } from '@app/shared/money/format-money';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { DisputeEvidence } from './dispute-evidence.tsx';
import styles from './dispute-file.module.css';
import { DisputeLoss } from './dispute-loss.tsx';
import { disputeWords, reasonWords } from './dispute-words.ts';
import { DisputedOrder } from './disputed-order.tsx';

type File = RouterOutputs['finance']['dispute'];

/** One dispute: its deadline, what it takes of whom, and everything that would go to the bank. */
export function DisputeFile({ disputeId }: { disputeId: string }) {
  const { data: file, error } = trpc.finance.dispute.useQuery({ disputeId });
  if (error) return <ErrorMessage error={error} />;
  if (!file) return <SkeletonLines lines={14} />;
  return (
    <>
      <PageTitle above={disputeWords(file)} tab="Dispute">
        {file.candidateName} disputes {formatMoney(file.amount)}
      </PageTitle>
      <Standing file={file} />
      <DisputedOrder file={file} />
      <DisputeLoss file={file} />
      <DisputeEvidence file={file} />
    </>
  );
}

function Standing({ file }: { file: File }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const time = (at: string) => formatTimeInPlace(at, timeZone, now);
  const waits = file.order
    ? 'What is unused cannot be used until it is decided, and shares of its sessions wait. '
    : 'The coach’s share waits until it is decided. ';
  return (
    <p className={styles.standing}>
      The bank’s reason: {reasonWords(file.reason)}. Opened {time(file.openedAt)}.{' '}
      {file.submittedAt && `Evidence went ${time(file.submittedAt)}. `}
      {!file.submittedAt && file.state === 'open' && file.dueAt && (
        <>
          Evidence is due {time(file.dueAt)}. {howItGoes(file, time)}
        </>
      )}
      {file.waitsForMoney &&
        'The bank has decided for us after all, and not all of the money is back. What was decided stands until it is. '}
      {file.decidedAt ? `Settled ${time(file.decidedAt)}. ` : file.state !== 'won' && waits}
      {file.bookingId && <Link to={paths.deskBooking(file.bookingId)}>The whole booking</Link>}
    </p>
  );
}

function howItGoes({ evidence }: File, time: (at: string) => string): string {
  if (!evidence) return 'It is drawn up here for sessions alone: answer this one in Stripe’s dashboard. ';
  return evidence.leavesAt
    ? `If nobody sends it before, it goes by itself ${time(evidence.leavesAt)}. `
    : 'The session was not held, so nothing goes by itself: decide whether to answer. ';
}
