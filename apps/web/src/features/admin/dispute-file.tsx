import type { EvidenceFields } from '@app/shared/admin/dispute-evidence';
import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNow } from '../../lib/clock.ts';
import { savePdf } from '../../lib/save-file.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './dispute-file.module.css';
import { DisputeLoss } from './dispute-loss.tsx';
import { disputeWords, reasonWords } from './dispute-words.ts';
import { SendEvidence } from './send-evidence.tsx';

type File = RouterOutputs['finance']['dispute'];

/** In the order of the bank's form; what was sent is kept without one. */
const FIELDS: Record<keyof EvidenceFields, string> = {
  product_description: 'What was sold',
  customer_name: 'Customer',
  customer_email_address: 'Their address',
  service_date: 'Day of the session',
  access_activity_log: 'Who was there when, and the report',
  cancellation_policy_disclosure: 'Cancellation, as it was shown',
  refund_policy_disclosure: 'Refunds, as they were shown',
  uncategorized_text: 'In our words',
};

/** One dispute: its deadline, everything that would go to the bank, and the way to send it. */
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
      <DisputeLoss file={file} />
      <section className={styles.part} aria-labelledby="evidence">
        <h2 id="evidence">{evidenceTitle(file)}</h2>
        <dl className={styles.fields}>
          {Object.entries(FIELDS).map(([name, words]) => (
            <div key={name}>
              <dt>{words}</dt>
              <dd>{file.fields[name as keyof typeof file.fields] || 'Nothing is known.'}</dd>
            </div>
          ))}
        </dl>
        <p>
          With two files: the session’s record ({file.counts.acts} acts, {file.counts.visits} times somebody
          came or went) and the {file.counts.messages} messages to the candidate.
        </p>
        <div className={styles.acts}>
          <FileButton disputeId={disputeId} which="record">
            The session’s record
          </FileButton>
          <FileButton disputeId={disputeId} which="messages">
            The messages
          </FileButton>
        </div>
      </section>
      {file.state === 'open' && !file.submittedAt && <SendEvidence file={file} />}
    </>
  );
}

function evidenceTitle({ submittedAt, state }: File): string {
  if (submittedAt) return 'What was sent';
  return state === 'open' ? 'What will be sent' : 'What could have been sent';
}

function Standing({ file }: { file: File }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const time = (at: string) => formatTimeInPlace(at, timeZone, now);
  return (
    <p className={styles.standing}>
      The bank’s reason: {reasonWords(file.reason)}. Opened {time(file.openedAt)}.{' '}
      {file.submittedAt && `Evidence went ${time(file.submittedAt)}. `}
      {!file.submittedAt && file.state === 'open' && file.dueAt && (
        <>
          Evidence is due {time(file.dueAt)}.{' '}
          {file.leavesAt
            ? `If nobody sends it before, it goes by itself ${time(file.leavesAt)}. `
            : 'The session was not held, so nothing goes by itself: decide whether to answer. '}
        </>
      )}
      {file.decidedAt
        ? `Settled ${time(file.decidedAt)}. `
        : file.state !== 'won' && 'The coach’s share waits until it is decided. '}
      <Link to={paths.deskBooking(file.bookingId)}>The whole booking</Link>
    </p>
  );
}

type FileProps = { disputeId: string; which: 'record' | 'messages'; children: string };

function FileButton({ disputeId, which, children }: FileProps) {
  const utils = trpc.useUtils();
  const save = useMutation({
    mutationFn: async () => {
      const { fileName, base64 } = await utils.finance.disputeFile.fetch(
        { disputeId, which },
        { staleTime: 0 },
      );
      savePdf(fileName, base64);
    },
  });
  return (
    <>
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
        {children} (PDF)
      </Button>
      <ErrorMessage error={save.error} />
    </>
  );
}
