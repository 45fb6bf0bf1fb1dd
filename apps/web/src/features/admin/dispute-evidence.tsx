import type { EvidenceFields } from '@app/shared/admin/dispute-evidence';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { savePdf } from '../../lib/save-file.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './dispute-file.module.css';
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

/** Everything that would go to the bank, and the way to send it. */
export function DisputeEvidence({ file }: { file: File }) {
  const { disputeId, evidence } = file;
  if (!evidence) return null;
  const { fields, counts } = evidence;
  return (
    <>
      <section className={styles.part} aria-labelledby="evidence">
        <h2 id="evidence">{evidenceTitle(file)}</h2>
        <dl className={styles.fields}>
          {Object.entries(FIELDS).map(([name, words]) => (
            <div key={name}>
              <dt>{words}</dt>
              <dd>{fields[name as keyof typeof fields] || 'Nothing is known.'}</dd>
            </div>
          ))}
        </dl>
        <p>
          With two files: the session’s record ({counts.acts} acts, {counts.visits} times somebody came or
          went) and the {counts.messages} messages to the candidate.
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
